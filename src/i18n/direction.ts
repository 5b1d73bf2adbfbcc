import { onceALocale } from './once-a-locale.ts';

const FROM_THE_RIGHT = ['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb'];

/** The direction a language is written in. */
export const directionOf = onceALocale((locale): 'ltr' | 'rtl' =>
  FROM_THE_RIGHT.includes(new Intl.Locale(locale).language) ? 'rtl' : 'ltr',
);
