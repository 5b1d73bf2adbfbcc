import type { ReadyMade } from '../ready-made.ts';

/** What names the thing that the next questions judge. */
export const ABOUT: ReadyMade<string> = {
  en: 'The next questions are about {subject}.',
  zh: '以下问题与{subject}有关。',
  'zh-TW': '以下問題與{subject}有關。',
  es: 'Las siguientes preguntas tratan sobre {subject}.',
  fr: 'Les questions suivantes portent sur {subject}.',
  de: 'Bei den nächsten Fragen geht es um {subject}.',
  pt: 'As perguntas seguintes são sobre {subject}.',
  ja: 'ここからは、{subject}についてお尋ねします。',
  ko: '다음은 {subject}에 관한 질문입니다.',
  ar: 'الأسئلة التالية عن {subject}.',
  hi: 'अगले प्रश्न {subject} के बारे में हैं।',
  ru: 'В следующих вопросах оцените, пожалуйста, {subject}.',
};

/**
 * Words about what is judged. `[{subject}|us]` is what stands before the bar, with the subject, where the survey names
 * one, and else what stands behind it, so that each language can bend its words around either.
 */
export function aboutSubject(words: string, subject: string | undefined): string {
  return words
    .replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, named: string, unnamed: string) =>
      subject === undefined ? unnamed : named,
    )
    .replaceAll('{subject}', () => subject ?? '');
}
