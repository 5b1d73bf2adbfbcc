import type { Random } from './random.ts';
import type { Respondent } from './respondent.ts';

/** Comments that say of themselves, in each language, that nobody wrote them: what is liked, and what is not. */
interface Phrases {
  readonly liked: readonly string[];
  readonly disliked: readonly string[];
}

const PHRASES: Readonly<Record<string, Phrases>> = {
  en: {
    liked: [
      'Synthetic comment: the staff were friendly and helpful.',
      'Synthetic comment: it was quick and easy.',
      'Synthetic comment: everything was clean.',
      'Synthetic comment: the information was clear.',
      'Synthetic comment: a fair price for what we got.',
    ],
    disliked: [
      'Synthetic comment: the queue was long.',
      'Synthetic comment: more seats would help.',
      'Synthetic comment: the signs could be clearer.',
      'Synthetic comment: the staff had no time for us.',
      'Synthetic comment: it was too expensive.',
      'Synthetic comment: we waited long for an answer.',
      'Synthetic comment: it could have been cleaner.',
    ],
  },
  zh: {
    liked: [
      '合成评论：员工友好，乐于助人。',
      '合成评论：又快又方便。',
      '合成评论：一切都很干净。',
      '合成评论：价格公道。',
    ],
    disliked: [
      '合成评论：排队时间较长。',
      '合成评论：希望座位更多。',
      '合成评论：标识可以更清楚。',
      '合成评论：员工没有时间理我们。',
      '合成评论：价格太贵。',
    ],
  },
  es: {
    liked: [
      'Comentario sintético: el personal fue amable.',
      'Comentario sintético: fue rápido y fácil.',
      'Comentario sintético: todo estaba limpio.',
      'Comentario sintético: un precio justo.',
    ],
    disliked: [
      'Comentario sintético: la cola fue larga.',
      'Comentario sintético: harían falta más asientos.',
      'Comentario sintético: las señales podrían ser más claras.',
      'Comentario sintético: el personal no tenía tiempo.',
      'Comentario sintético: era demasiado caro.',
    ],
  },
  ar: {
    liked: [
      'تعليق مُصطنع: كان الموظفون ودودين.',
      'تعليق مُصطنع: كان الأمر سريعًا وسهلًا.',
      'تعليق مُصطنع: كان كل شيء نظيفًا.',
      'تعليق مُصطنع: السعر عادل.',
    ],
    disliked: [
      'تعليق مُصطنع: كان الطابور طويلًا.',
      'تعليق مُصطنع: مزيد من المقاعد سيفيد.',
      'تعليق مُصطنع: يمكن أن تكون اللافتات أوضح.',
      'تعليق مُصطنع: لم يكن لدى الموظفين وقت لنا.',
      'تعليق مُصطنع: كان السعر مرتفعًا جدًا.',
    ],
  },
};

/** A made-up comment in the language of a respondent, in English where it has none, and to their mood as a rule. */
export function drawPhrase(
  { locale, satisfaction }: Pick<Respondent, 'locale' | 'satisfaction'>,
  random: Random,
): string {
  const { liked, disliked } = PHRASES[locale] ?? PHRASES[locale.split('-')[0] ?? ''] ?? PHRASES.en!;
  const likes = random.chance(satisfaction > 0 ? 0.75 : 0.15);
  return random.pick(likes ? liked : disliked);
}
