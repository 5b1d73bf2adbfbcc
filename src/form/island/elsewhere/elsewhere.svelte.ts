import { addressOf } from '../address.ts';
import type { SurveyState } from '../survey.svelte.ts';
import { draftIn, fragmentOf, MARK } from './link.ts';

/** Makes a link that takes the answers to another device, and takes in what such a link has brought. */
export function start(survey: SurveyState): void {
  const words = survey.model.elsewhere!;
  const box = survey.form.querySelector<HTMLElement>('[data-elsewhere]')!;
  const panel = box.querySelector<HTMLElement>('.elsewhere-link')!;
  const field = panel.querySelector('input')!;
  const said = panel.querySelector('[role=status]')!;
  const [offer, share] = box.querySelectorAll('button');

  void takeIn();
  // The link was opened in the tab that shows the survey already.
  window.addEventListener('hashchange', () => {
    if (location.hash.startsWith(MARK)) location.reload();
  });
  if (survey.isKiosk) return;

  box.hidden = false;
  offer!.onclick = () => void show();
  share!.onclick = () => void hand();
  $effect(() => {
    // A link that was made before the last answer would leave it out.
    if (survey.raw) panel.hidden = true;
  });

  async function takeIn(): Promise<void> {
    if (!location.hash.startsWith(MARK)) return;
    const draft = await draftIn(location.hash);
    history.replaceState(history.state, '', location.pathname + location.search);
    if (draft && !survey.isKiosk) survey.takeUp(draft, words.found);
    else survey.tell(words.broken);
  }

  async function show(): Promise<void> {
    const { draft } = survey;
    if (!draft) return;
    field.value = location.origin + addressOf(location) + (await fragmentOf(draft));
    said.textContent = '';
    panel.hidden = false;
    field.focus();
    field.select();
  }

  async function hand(): Promise<void> {
    try {
      if ('share' in navigator) return await navigator.share({ url: field.value });
      await (navigator as Navigator).clipboard.writeText(field.value);
      said.textContent = words.copied;
    } catch {
      field.select();
    }
  }
}
