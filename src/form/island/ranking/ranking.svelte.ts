import { RANKING_READERS } from '#core/response/readers/ranking.ts';
import { say } from '#i18n/say.ts';
import { choicesOf } from '../../page/dom.ts';
import type { SurveyState } from '../survey.svelte.ts';
import { settle } from './settle.ts';

/** Reads rankings as the function does, keeps their places apart, and tells the order that they amount to. */
export function start(survey: SurveyState): void {
  survey.readers = { ...survey.readers, ...RANKING_READERS };
  // Before the page reads the controls: what it reads is settled already, and what it has read is how it was before.
  survey.form.addEventListener('input', ({ target }) => give(survey, target as HTMLElement), true);
  $effect(() => {
    void survey.raw;
    for (const line of survey.form.querySelectorAll<HTMLElement>('[data-ranked]')) tell(survey, line);
  });
}

/** The list of places of each option, in the order of the page; its index is the place it shows. */
function listsOf(element: Element): HTMLSelectElement[] {
  return [...element.closest('[data-controls]')!.querySelectorAll('select')];
}

function give(survey: SurveyState, target: HTMLElement): void {
  if (!target.closest('[data-type=ranking]')) return;
  const lists = listsOf(target);
  const changed = lists.indexOf(target as HTMLSelectElement);
  const specials = target.closest('[data-controls]')!.querySelectorAll<HTMLInputElement>('input:checked');
  if (changed < 0) {
    // One of the specials: it stands alone.
    if (!(target as HTMLInputElement).checked) return;
    for (const special of specials) special.checked = special === target;
    for (const list of lists) list.selectedIndex = 0;
    return;
  }
  const list = lists[changed]!;
  const had = survey.raw[list.name] ?? [];
  const before = choicesOf(list).findIndex(({ value }) => had.includes(value));
  const places = lists.map(({ selectedIndex }) => selectedIndex);
  const settled = settle(places, changed, Math.max(0, before), list.length - 1);
  settled.forEach((place, index) => (lists[index]!.selectedIndex = place));
  if (list.selectedIndex > 0) for (const special of specials) special.checked = false;
}

function tell({ model }: SurveyState, line: HTMLElement): void {
  const number = new Intl.NumberFormat(model.locale);
  const ranked = listsOf(line)
    .filter(({ selectedIndex }) => selectedIndex > 0)
    .sort((one, other) => one.selectedIndex - other.selectedIndex)
    .map(
      (list) =>
        `${number.format(list.selectedIndex)}. ${list.labels[0]!.querySelector('span')!.textContent.trim()}`,
    );
  const words = ranked.length > 1 ? new Intl.ListFormat(model.locale, { type: 'unit' }).format(ranked) : '';
  line.textContent = words && say(model.locale, model.yourOrder!, { list: words });
}
