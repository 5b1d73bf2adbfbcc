/** Signs that writers leave out or set differently: accents of Latin, Greek and Cyrillic, and the vowel signs of Arabic. */
const SIGNS = /[\u0300-\u036f\u0640\u064b-\u065f\u0670]/gu;

/**
 * A text as themes are looked for in it: lower case, without accents, wide and narrow letters alike (NFKC), any white
 * space one space. `Café  TABLE` and `cafe table` are the same.
 */
export function normalForm(text: string): string {
  return text
    .normalize('NFKD')
    .replace(SIGNS, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
