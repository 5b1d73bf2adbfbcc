import type { ReadyMade } from './ready-made.ts';

/** What being a customer costs beside the price: the codes are part of the stored ids. */
export const COSTS = ['money', 'time', 'mental', 'physical'] as const;
export type Cost = (typeof COSTS)[number];

interface EffortWords {
  readonly text: string;
  readonly costs: Readonly<Record<Cost, string>>;
  /** Five degrees, from the least to the most. */
  readonly points: readonly string[];
}

/** The four costs of a customer (P. Kotler, Marketing Management: monetary, time, psychological and energy cost). */
export const EFFORT: ReadyMade<EffortWords> = {
  en: {
    text: 'How much does being our customer cost you?',
    costs: { money: 'Money', time: 'Time', mental: 'Mental effort', physical: 'Physical effort' },
    points: ['Very little', 'Little', 'Some', 'Much', 'Very much'],
  },
  zh: {
    text: '作为我们的顾客，您需要付出多少？',
    costs: { money: '金钱', time: '时间', mental: '心力', physical: '体力' },
    points: ['非常少', '比较少', '一般', '比较多', '非常多'],
  },
  'zh-TW': {
    text: '作為我們的顧客，您需要付出多少？',
    costs: { money: '金錢', time: '時間', mental: '心力', physical: '體力' },
    points: ['非常少', '比較少', '普通', '比較多', '非常多'],
  },
  es: {
    text: '¿Cuánto le cuesta ser cliente nuestro?',
    costs: { money: 'Dinero', time: 'Tiempo', mental: 'Esfuerzo mental', physical: 'Esfuerzo físico' },
    points: ['Muy poco', 'Poco', 'Algo', 'Mucho', 'Muchísimo'],
  },
  fr: {
    text: 'Que vous coûte le fait d’être client chez nous ?',
    costs: { money: 'Argent', time: 'Temps', mental: 'Effort mental', physical: 'Effort physique' },
    points: ['Très peu', 'Peu', 'Moyennement', 'Beaucoup', 'Énormément'],
  },
  de: {
    text: 'Wie viel kostet es Sie, bei uns Kundin oder Kunde zu sein?',
    costs: { money: 'Geld', time: 'Zeit', mental: 'Geistige Mühe', physical: 'Körperliche Mühe' },
    points: ['Sehr wenig', 'Wenig', 'Etwas', 'Viel', 'Sehr viel'],
  },
  pt: {
    text: 'Quanto lhe custa ser nosso cliente?',
    costs: { money: 'Dinheiro', time: 'Tempo', mental: 'Esforço mental', physical: 'Esforço físico' },
    points: ['Muito pouco', 'Pouco', 'Algum', 'Muito', 'Muitíssimo'],
  },
  ja: {
    text: '当社をご利用になるうえで、次のご負担はどの程度ですか。',
    costs: { money: 'お金', time: '時間', mental: '精神的な負担', physical: '身体的な負担' },
    points: ['とても小さい', '小さい', 'ふつう', '大きい', 'とても大きい'],
  },
  ko: {
    text: '저희 고객으로서 다음과 같은 부담을 얼마나 느끼십니까?',
    costs: { money: '돈', time: '시간', mental: '정신적 수고', physical: '신체적 수고' },
    points: ['매우 적음', '적음', '보통', '많음', '매우 많음'],
  },
  ar: {
    text: 'كم يكلفك أن تكون عميلًا لدينا؟',
    costs: { money: 'المال', time: 'الوقت', mental: 'الجهد الذهني', physical: 'الجهد البدني' },
    points: ['قليل جدًا', 'قليل', 'متوسط', 'كثير', 'كثير جدًا'],
  },
  hi: {
    text: 'हमारा ग्राहक होने में आपका कितना लगता है?',
    costs: { money: 'पैसा', time: 'समय', mental: 'मानसिक मेहनत', physical: 'शारीरिक मेहनत' },
    points: ['बहुत कम', 'कम', 'कुछ', 'ज़्यादा', 'बहुत ज़्यादा'],
  },
  ru: {
    text: 'Чего Вам стоит быть нашим клиентом?',
    costs: { money: 'Деньги', time: 'Время', mental: 'Душевные силы', physical: 'Физические силы' },
    points: ['Очень мало', 'Мало', 'Средне', 'Много', 'Очень много'],
  },
};
