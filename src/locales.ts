/**
 * The languages that may stand in for one, the nearest first and itself at the head: `pt-BR`, `pt`. Subtags are taken
 * off from the end (RFC 4647, section 3.4, "lookup"). Chinese in traditional characters is looked for as it is written
 * in Taiwan before the simplified: `zh-HK`, `zh-TW`, `zh`; which characters a tag means is told by CLDR's likely subtags.
 *
 * @param locale BCP 47 tag
 * @throws RangeError if it is no language tag
 */
export function fallbacksOf(locale: string): readonly string[] {
  const tag = new Intl.Locale(locale);
  const subtags = tag.baseName.split('-');
  const shorter = subtags.map((_, taken) => subtags.slice(0, subtags.length - taken).join('-'));
  const { language, script } = tag.maximize();
  if (language === 'zh' && script === 'Hant') shorter.splice(-1, 0, 'zh-TW');
  return [...new Set(shorter)];
}

/**
 * The key under which a text names the language that its words for `locale` are in, where they are in another:
 * `{ en: 'Hello', ar: 'Hello', 'lang:ar': 'en' }`. It is no language tag, so it stands in the way of none.
 */
export function borrowedKey(locale: string): string {
  return `lang:${locale}`;
}
