import { surveyFrame } from './frame.ts';
import { isRemembered, remember } from './memory.ts';

/** A sheet of its own in a shadow tree: no policy of the page is in its way, nor is its style sheet. */
const CSS =
  'button{position:fixed;bottom:1rem;inset-inline-end:1rem;z-index:9999;font:inherit;font-weight:600;' +
  'padding:.75em 1.25em;border:2px solid;border-radius:2em;background:var(--heed-accent,#0f5c5a);' +
  'color:var(--heed-ink,#fff)}' +
  'dialog{width:min(42rem,100% - 1rem);padding:0;border:0;border-radius:1em;overflow:hidden}' +
  '::backdrop{background:#0009}' +
  '@media print{button{display:none}}';

/**
 * A button in the corner that opens a survey over the page; undefined for those who are not to be asked again.
 *
 * @param label what the button says
 * @param days for so long somebody who has answered the survey or closed it is not asked again
 */
export function popover(address: URL, label: string, days: number): HTMLElement | undefined {
  const name = `heed:${address.pathname}`;
  if (isRemembered(name)) return undefined;
  const host = document.createElement('div');
  const button = document.createElement('button');
  const dialog = document.createElement('dialog');
  const sheet = new CSSStyleSheet();
  const root = host.attachShadow({ mode: 'open' });
  let sent = false;
  sheet.replaceSync(CSS);
  root.adoptedStyleSheets = [sheet];
  root.append(button, dialog);
  button.textContent = dialog.ariaLabel = label;
  // Itself, not the frame in it: there Escape would not be heard until the survey has come.
  dialog.autofocus = true;
  button.onclick = () => {
    if (!dialog.firstChild)
      dialog.append(
        surveyFrame(address, true, ({ heed }) => {
          if (heed === 'sent') sent = true;
          if (heed === 'close') dialog.close();
        }),
      );
    dialog.showModal();
  };
  // What is seen around the dialog is the dialog's own, too.
  dialog.onclick = () => dialog.close();
  dialog.onclose = () => {
    remember(name, days);
    if (sent) host.remove();
  };
  return host;
}
