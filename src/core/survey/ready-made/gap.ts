import type { ReadyMade } from './ready-made.ts';

/** Experience against expectation, from below to above. The codes are stored. */
export const GAP_CODES = ['worse', 'as-expected', 'better'] as const;

export const GAP: ReadyMade<Readonly<Record<(typeof GAP_CODES)[number], string>>> = {
  en: { worse: 'Worse than I expected', 'as-expected': 'As I expected', better: 'Better than I expected' },
  zh: { worse: '比我预期的差', 'as-expected': '符合我的预期', better: '比我预期的好' },
  'zh-TW': { worse: '比我預期的差', 'as-expected': '符合我的預期', better: '比我預期的好' },
  es: {
    worse: 'Peor de lo que esperaba',
    'as-expected': 'Como esperaba',
    better: 'Mejor de lo que esperaba',
  },
  fr: {
    worse: 'Moins bien que ce que j’attendais',
    'as-expected': 'Comme je m’y attendais',
    better: 'Mieux que ce que j’attendais',
  },
  de: { worse: 'Schlechter als erwartet', 'as-expected': 'Wie erwartet', better: 'Besser als erwartet' },
  pt: { worse: 'Pior do que esperava', 'as-expected': 'Como esperava', better: 'Melhor do que esperava' },
  ja: { worse: '期待より悪かった', 'as-expected': '期待どおりだった', better: '期待より良かった' },
  ko: { worse: '기대보다 나빴음', 'as-expected': '기대한 만큼이었음', better: '기대보다 좋았음' },
  ar: { worse: 'أسوأ مما توقعت', 'as-expected': 'كما توقعت', better: 'أفضل مما توقعت' },
  hi: { worse: 'मेरी अपेक्षा से बुरा', 'as-expected': 'मेरी अपेक्षा के अनुसार', better: 'मेरी अपेक्षा से बेहतर' },
  ru: { worse: 'Хуже, чем ожидалось', 'as-expected': 'Как ожидалось', better: 'Лучше, чем ожидалось' },
};
