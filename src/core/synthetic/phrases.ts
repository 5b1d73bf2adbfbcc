/** Comments that say of themselves, in each language, that nobody wrote them. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Synthetic comment: the queue was long.',
    'Synthetic comment: more seats would help.',
    'Synthetic comment: the signs could be clearer.',
    'Synthetic comment: the way to the gate was far.',
  ],
  zh: [
    '合成评论：排队时间较长。',
    '合成评论：希望座位更多。',
    '合成评论：标识可以更清楚。',
    '合成评论：到登机口的路较远。',
  ],
  es: [
    'Comentario sintético: la cola fue larga.',
    'Comentario sintético: harían falta más asientos.',
    'Comentario sintético: las señales podrían ser más claras.',
    'Comentario sintético: la puerta quedaba lejos.',
  ],
  ar: [
    'تعليق مُصطنع: كان الطابور طويلًا.',
    'تعليق مُصطنع: مزيد من المقاعد سيفيد.',
    'تعليق مُصطنع: يمكن أن تكون اللافتات أوضح.',
    'تعليق مُصطنع: كانت البوابة بعيدة.',
  ],
};

/** The made-up comments of a language; English ones where it has none. */
export function phrasesIn(locale: string): readonly string[] {
  return PHRASES[locale] ?? PHRASES[locale.split('-')[0] ?? ''] ?? PHRASES.en!;
}
