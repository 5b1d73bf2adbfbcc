import type { ReadyMade } from '../ready-made.ts';

/** The two answers to a question of fact. */
export const YES_NO: ReadyMade<Readonly<Record<'yes' | 'no', string>>> = {
  en: {
    yes: 'Yes',
    no: 'No',
  },
  zh: {
    yes: '是',
    no: '否',
  },
  'zh-TW': {
    yes: '是',
    no: '否',
  },
  es: {
    yes: 'Sí',
    no: 'No',
  },
  fr: {
    yes: 'Oui',
    no: 'Non',
  },
  de: {
    yes: 'Ja',
    no: 'Nein',
  },
  pt: {
    yes: 'Sim',
    no: 'Não',
  },
  ja: {
    yes: 'はい',
    no: 'いいえ',
  },
  ko: {
    yes: '예',
    no: '아니요',
  },
  ar: {
    yes: 'نعم',
    no: 'لا',
  },
  hi: {
    yes: 'हाँ',
    no: 'नहीं',
  },
  ru: {
    yes: 'Да',
    no: 'Нет',
  },
};
