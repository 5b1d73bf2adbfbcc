import type { ReadyMade } from '../../../ready-made.ts';
import type { ServqualWords } from '../servqual.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';
import { zhTW } from './zh-tw.ts';

export const SERVQUAL_WORDS: ReadyMade<ServqualWords> = {
  en,
  zh,
  'zh-TW': zhTW,
  es,
  fr,
  de,
  pt,
  ja,
  ko,
  ar,
  hi,
  ru,
};
