import type { ReadyMade } from './ready-made.ts';

/** Experience against expectation, from below to above. The codes are stored. */
export const GAP_CODES = ['worse', 'as-expected', 'better'] as const;

/** The two ratings of a pair; part of the stored ids. */
export const SIDES = ['expected', 'perceived'] as const;
export type Side = (typeof SIDES)[number];

export const GAP: ReadyMade<Readonly<Record<(typeof GAP_CODES)[number] | Side, string>>> = {
  en: {
    worse: 'Worse than I expected',
    'as-expected': 'As I expected',
    better: 'Better than I expected',
    expected: 'What I expected',
    perceived: 'What I got',
  },
  zh: {
    worse: '比我预期的差',
    'as-expected': '符合我的预期',
    better: '比我预期的好',
    expected: '我的期望',
    perceived: '实际体验',
  },
  'zh-TW': {
    worse: '比我預期的差',
    'as-expected': '符合我的預期',
    better: '比我預期的好',
    expected: '我的期望',
    perceived: '實際體驗',
  },
  es: {
    worse: 'Peor de lo que esperaba',
    'as-expected': 'Como esperaba',
    better: 'Mejor de lo que esperaba',
    expected: 'Lo que esperaba',
    perceived: 'Lo que encontré',
  },
  fr: {
    worse: 'Moins bien que ce que j’attendais',
    'as-expected': 'Comme je m’y attendais',
    better: 'Mieux que ce que j’attendais',
    expected: 'Ce que j’attendais',
    perceived: 'Ce que j’ai eu',
  },
  de: {
    worse: 'Schlechter als erwartet',
    'as-expected': 'Wie erwartet',
    better: 'Besser als erwartet',
    expected: 'Was ich erwartet habe',
    perceived: 'Was ich erlebt habe',
  },
  pt: {
    worse: 'Pior do que esperava',
    'as-expected': 'Como esperava',
    better: 'Melhor do que esperava',
    expected: 'O que esperava',
    perceived: 'O que encontrei',
  },
  ja: {
    worse: '期待より悪かった',
    'as-expected': '期待どおりだった',
    better: '期待より良かった',
    expected: '期待していたこと',
    perceived: '実際に感じたこと',
  },
  ko: {
    worse: '기대보다 나빴음',
    'as-expected': '기대한 만큼이었음',
    better: '기대보다 좋았음',
    expected: '기대한 것',
    perceived: '실제로 경험한 것',
  },
  ar: {
    worse: 'أسوأ مما توقعت',
    'as-expected': 'كما توقعت',
    better: 'أفضل مما توقعت',
    expected: 'ما توقعته',
    perceived: 'ما وجدته',
  },
  hi: {
    worse: 'मेरी अपेक्षा से बुरा',
    'as-expected': 'मेरी अपेक्षा के अनुसार',
    better: 'मेरी अपेक्षा से बेहतर',
    expected: 'मैंने जो अपेक्षा की',
    perceived: 'मुझे जो मिला',
  },
  ru: {
    worse: 'Хуже, чем ожидалось',
    'as-expected': 'Как ожидалось',
    better: 'Лучше, чем ожидалось',
    expected: 'Чего я ожидал(а)',
    perceived: 'Что получилось',
  },
};
