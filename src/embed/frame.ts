import type { FromPage, FromSurvey } from './protocol.ts';

/**
 * A frame with a survey in it, as tall as the survey is.
 *
 * @param over whether it lies over the page, and so is no taller than the window
 * @param hears told what else happens in the survey
 */
export function surveyFrame(
  address: URL,
  over: boolean,
  hears: (message: FromSurvey, frame: HTMLIFrameElement) => void,
): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  // No policy of the page stands in the way of styles that a script sets.
  const size = (height: string) =>
    (frame.style.cssText = `display:block;width:100%;border:0;height:${over ? `min(${height},100dvh - 5rem)` : height}`);
  addEventListener('message', ({ origin, source, data }: MessageEvent<FromSurvey>) => {
    if (origin !== address.origin || source !== frame.contentWindow) return;
    if (data.title) {
      frame.title = data.title;
      frame.contentWindow!.postMessage({ heed: 'hello', over } satisfies FromPage, origin);
    }
    if (data.heed === 'height') size(`${data.pixels}px`);
    hears(data, frame);
  });
  size('40rem');
  frame.src = address.href;
  return frame;
}
