import type { ReadyMade } from './ready-made.ts';

/** The option that is none of those listed, and what is asked of whoever chooses it. */
export const OTHER: ReadyMade<{ readonly label: string; readonly text: string }> = {
  en: { label: 'Something else', text: 'Please say what' },
  zh: { label: '其他', text: '请具体说明' },
  'zh-TW': { label: '其他', text: '請具體說明' },
  es: { label: 'Otra cosa', text: 'Por favor, especifique' },
  fr: { label: 'Autre', text: 'Merci de préciser' },
  de: { label: 'Etwas anderes', text: 'Bitte sagen Sie, was' },
  pt: { label: 'Outra coisa', text: 'Por favor, especifique' },
  ja: { label: 'その他', text: '具体的にお書きください' },
  ko: { label: '기타', text: '구체적으로 적어 주세요' },
  ar: { label: 'شيء آخر', text: 'يُرجى التوضيح' },
  hi: { label: 'कुछ और', text: 'कृपया बताएँ क्या' },
  ru: { label: 'Другое', text: 'Пожалуйста, уточните' },
};

/** The option that rules out all others. */
export const NONE: ReadyMade<string> = {
  en: 'None of these',
  zh: '以上都不是',
  'zh-TW': '以上皆非',
  es: 'Nada de esto',
  fr: 'Rien de tout cela',
  de: 'Nichts davon',
  pt: 'Nada disto',
  ja: 'この中にはない',
  ko: '해당 없음',
  ar: 'لا شيء مما سبق',
  hi: 'इनमें से कुछ नहीं',
  ru: 'Ничего из этого',
};
