import type { ReadyMade } from './ready-made.ts';

/** Five degrees of importance, from none to the highest. */
export const IMPORTANCE: ReadyMade<readonly string[]> = {
  en: ['Not important', 'Slightly important', 'Fairly important', 'Very important', 'Extremely important'],
  zh: ['不重要', '有点重要', '比较重要', '很重要', '极其重要'],
  'zh-TW': ['不重要', '有點重要', '還算重要', '很重要', '極為重要'],
  es: ['Nada importante', 'Poco importante', 'Bastante importante', 'Muy importante', 'Sumamente importante'],
  fr: ['Pas important', 'Peu important', 'Assez important', 'Très important', 'Extrêmement important'],
  de: ['Nicht wichtig', 'Etwas wichtig', 'Ziemlich wichtig', 'Sehr wichtig', 'Äußerst wichtig'],
  pt: [
    'Nada importante',
    'Pouco importante',
    'Bastante importante',
    'Muito importante',
    'Extremamente importante',
  ],
  ja: ['重要ではない', '少し重要', 'ある程度重要', 'とても重要', '極めて重要'],
  ko: ['중요하지 않음', '조금 중요함', '어느 정도 중요함', '매우 중요함', '대단히 중요함'],
  ar: ['غير مهم', 'مهم قليلًا', 'مهم إلى حد ما', 'مهم جدًا', 'بالغ الأهمية'],
  hi: ['महत्वपूर्ण नहीं', 'थोड़ा महत्वपूर्ण', 'काफ़ी महत्वपूर्ण', 'बहुत महत्वपूर्ण', 'अत्यंत महत्वपूर्ण'],
  ru: ['Не важно', 'Немного важно', 'Довольно важно', 'Очень важно', 'Крайне важно'],
};
