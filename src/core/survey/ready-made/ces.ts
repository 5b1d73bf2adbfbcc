import type { ReadyMade } from './ready-made.ts';

/**
 * Customer Effort Score 2.0 (Dixon, Toman and DeLisi, The Effortless Experience, 2013; CEB): agreement from 1 to 7
 * with one statement. Scores are comparable only where statement and scale are these.
 */
export const CES: ReadyMade<{ readonly text: string; readonly points: readonly string[] }> = {
  en: {
    text: 'How much do you agree: the company made it easy for me to handle my issue.',
    points: [
      'Strongly disagree',
      'Disagree',
      'Somewhat disagree',
      'Neither agree nor disagree',
      'Somewhat agree',
      'Agree',
      'Strongly agree',
    ],
  },
  zh: {
    text: '您在多大程度上同意：这家公司让我轻松地解决了问题。',
    points: ['非常不同意', '不同意', '比较不同意', '既不同意也不反对', '比较同意', '同意', '非常同意'],
  },
  'zh-TW': {
    text: '您在多大程度上同意：這家公司讓我輕鬆地解決了問題。',
    points: ['非常不同意', '不同意', '有點不同意', '既不同意也不反對', '有點同意', '同意', '非常同意'],
  },
  es: {
    text: '¿En qué medida está de acuerdo? La empresa me facilitó resolver mi asunto.',
    points: [
      'Totalmente en desacuerdo',
      'En desacuerdo',
      'Algo en desacuerdo',
      'Ni de acuerdo ni en desacuerdo',
      'Algo de acuerdo',
      'De acuerdo',
      'Totalmente de acuerdo',
    ],
  },
  fr: {
    text: 'Dans quelle mesure êtes-vous d’accord : l’entreprise m’a permis de régler facilement mon problème.',
    points: [
      'Pas du tout d’accord',
      'Pas d’accord',
      'Plutôt pas d’accord',
      'Ni d’accord ni pas d’accord',
      'Plutôt d’accord',
      'D’accord',
      'Tout à fait d’accord',
    ],
  },
  de: {
    text: 'Wie sehr stimmen Sie zu: Das Unternehmen hat es mir leicht gemacht, mein Anliegen zu klären.',
    points: [
      'Stimme überhaupt nicht zu',
      'Stimme nicht zu',
      'Stimme eher nicht zu',
      'Weder noch',
      'Stimme eher zu',
      'Stimme zu',
      'Stimme voll und ganz zu',
    ],
  },
  pt: {
    text: 'Em que medida concorda: a empresa tornou fácil resolver o meu problema.',
    points: [
      'Discordo totalmente',
      'Discordo',
      'Discordo em parte',
      'Não concordo nem discordo',
      'Concordo em parte',
      'Concordo',
      'Concordo totalmente',
    ],
  },
  ja: {
    text: '次の文にどの程度同意しますか。「この会社のおかげで、用件を簡単に済ませることができた。」',
    points: [
      'まったくそう思わない',
      'そう思わない',
      'あまりそう思わない',
      'どちらともいえない',
      'ややそう思う',
      'そう思う',
      '非常にそう思う',
    ],
  },
  ko: {
    text: '다음 문장에 얼마나 동의하십니까? 이 회사 덕분에 용건을 쉽게 처리할 수 있었다.',
    points: [
      '전혀 동의하지 않음',
      '동의하지 않음',
      '별로 동의하지 않음',
      '보통',
      '약간 동의함',
      '동의함',
      '매우 동의함',
    ],
  },
  ar: {
    text: 'إلى أي مدى توافق على ما يلي: سهّلت لي الشركة معالجة مشكلتي.',
    points: [
      'لا أوافق بشدة',
      'لا أوافق',
      'لا أوافق إلى حد ما',
      'محايد',
      'أوافق إلى حد ما',
      'أوافق',
      'أوافق بشدة',
    ],
  },
  hi: {
    text: 'आप इस कथन से कितने सहमत हैं: कंपनी ने मेरी समस्या का समाधान मेरे लिए आसान बना दिया।',
    points: [
      'पूरी तरह असहमत',
      'असहमत',
      'कुछ हद तक असहमत',
      'न सहमत, न असहमत',
      'कुछ हद तक सहमत',
      'सहमत',
      'पूरी तरह सहमत',
    ],
  },
  ru: {
    text: 'Насколько Вы согласны: компания сделала решение моего вопроса простым.',
    points: [
      'Совершенно не согласны',
      'Не согласны',
      'Скорее не согласны',
      'Ни согласны, ни не согласны',
      'Скорее согласны',
      'Согласны',
      'Полностью согласны',
    ],
  },
};
