import { surveyFrame } from './frame.ts';

/** Room between the top of the window and what is to be seen, in CSS pixels. */
const ABOVE = 80;

/** A survey in the page, which scrolls to what the survey has to say. */
export function inline(address: URL): HTMLElement {
  return surveyFrame(address, false, ({ heed, pixels = 0 }, frame) => {
    if (heed === 'show') scrollBy(0, frame.getBoundingClientRect().top + pixels - ABOVE);
  });
}
