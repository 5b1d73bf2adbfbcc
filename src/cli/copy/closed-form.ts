import { parseHTML } from 'linkedom';
import { messagesFor } from '#i18n/i18n.ts';

/**
 * The page of a survey in a copy: its questions can be read, and not answered, because nothing is there that would take
 * the answers. A page without a form is given back as it is.
 *
 * @param live where the survey itself is, if that is known
 */
export function withClosedForm(html: string, live: URL | undefined): string {
  if (!/<form[^>]*method="post"/i.test(html)) return html;
  const { document } = parseHTML(html);
  const words = messagesFor(document.documentElement.lang).report.copied;
  for (const script of document.querySelectorAll('script')) script.remove();
  for (const form of document.querySelectorAll('form')) {
    form.removeAttribute('method');
    for (const control of form.querySelectorAll('input, select, textarea'))
      control.setAttribute('disabled', '');
    for (const button of form.querySelectorAll('button')) button.remove();
    const notice = document.createElement('p');
    notice.setAttribute('role', 'note');
    const title = document.createElement('strong');
    title.textContent = words.title;
    notice.append(title, `. ${words.text}`);
    if (live) {
      const link = document.createElement('a');
      link.setAttribute('href', live.href);
      link.textContent = words.live;
      notice.append(' ', link);
    }
    form.before(notice);
  }
  return document.toString();
}
