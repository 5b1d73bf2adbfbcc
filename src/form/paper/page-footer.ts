import { directionOf } from '#i18n/i18n.ts';

/**
 * The foot of every printed sheet as CSS: what it belongs to, and which of how many it is. Browsers that know no margin
 * boxes leave it out.
 *
 * @param belongsTo such as the title of the survey and the code of the form
 */
export function pageFooter(belongsTo: string, locale: string): string {
  const [start, end] = directionOf(locale) === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const font = 'font:8pt system-ui,sans-serif;color:#545c69';
  return [
    '@page{margin:15mm 16mm 17mm;',
    `@bottom-${start}{content:"${escaped(belongsTo)}";${font}}`,
    `@bottom-${end}{content:counter(page) " / " counter(pages);${font}}`,
    '}',
  ].join('');
}

/** Letters, digits and spaces as they are, all else by its number: nothing can end the string. */
function escaped(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)!.toString(16)} `);
}
