import type { FromPage, FromSurvey } from '#embed/protocol.ts';
import type { SurveyState } from '../survey.svelte.ts';

/** Tells the page around the survey what it has to know, once that has answered. */
export function start(survey: SurveyState): void {
  let around: string | undefined;
  const tell = (heed: FromSurvey['heed'], pixels?: number) => {
    if (around) parent.postMessage({ heed, ...(pixels === undefined ? {} : { pixels }) }, around);
  };
  const { documentElement: root } = document;

  addEventListener('message', ({ source, origin, data }: MessageEvent<FromPage | null>) => {
    if (source !== parent || data?.heed !== 'hello' || around) return;
    around = origin;
    if (data.over) putClose(survey.model.framed!.close, () => tell('close'));
    new ResizeObserver(() => tell('height', Math.ceil(root.getBoundingClientRect().height))).observe(root);
  });
  addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented) tell('close');
  });
  // Headings that take the focus have come to say something: what is wrong, or thanks. The page around them scrolls.
  addEventListener('focusin', ({ target }) => {
    const element = target as HTMLElement;
    if (element.matches('[tabindex="-1"]')) tell('show', element.getBoundingClientRect().top + scrollY);
  });
  // Other pages of the site do not let themselves be framed, and those of others would open in this small window.
  for (const link of document.links) if (!link.getAttribute('href')!.startsWith('#')) link.target = '_blank';
  $effect(() => {
    if (survey.thanked) tell('sent');
  });
  // To anyone: it says no more than whoever loaded the frame knows, and who may do that is for the policy to say.
  parent.postMessage({ heed: 'hello', title: document.title } satisfies FromSurvey, '*');
}

/** A button at the head of the page, in its language and its colours, that stays in sight. */
function putClose(words: string, close: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'framed-close';
  button.ariaLabel = words;
  button.textContent = '×';
  button.onclick = close;
  document.querySelector('main')!.prepend(button);
}
