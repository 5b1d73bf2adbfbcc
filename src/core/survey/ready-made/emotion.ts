import type { ReadyMade } from './ready-made.ts';

/** Five feelings from the worst to the best, for the names of five faces. */
export const EMOTION: ReadyMade<readonly string[]> = {
  en: ['Very bad', 'Bad', 'Neither good nor bad', 'Good', 'Very good'],
  zh: ['很糟糕', '不好', '一般', '好', '很好'],
  'zh-TW': ['很糟', '不好', '普通', '好', '很好'],
  es: ['Muy mal', 'Mal', 'Ni bien ni mal', 'Bien', 'Muy bien'],
  fr: ['Très mal', 'Mal', 'Ni bien ni mal', 'Bien', 'Très bien'],
  de: ['Sehr schlecht', 'Schlecht', 'Weder gut noch schlecht', 'Gut', 'Sehr gut'],
  pt: ['Muito mal', 'Mal', 'Nem bem nem mal', 'Bem', 'Muito bem'],
  ja: ['とても悪い', '悪い', 'どちらでもない', '良い', 'とても良い'],
  ko: ['매우 나쁨', '나쁨', '보통', '좋음', '매우 좋음'],
  ar: ['سيئ جدًا', 'سيئ', 'لا جيد ولا سيئ', 'جيد', 'جيد جدًا'],
  hi: ['बहुत बुरा', 'बुरा', 'न अच्छा, न बुरा', 'अच्छा', 'बहुत अच्छा'],
  ru: ['Очень плохо', 'Плохо', 'Ни хорошо, ни плохо', 'Хорошо', 'Очень хорошо'],
};
