import type { ReadyMade } from '../../ready-made.ts';
import type { NpsWords } from './nps.ts';

export const NPS_WORDS: ReadyMade<NpsWords> = {
  en: {
    score: 'How likely are you to recommend [{subject}|us] to a friend or colleague?',
    reason: 'What is the main reason for your score?',
  },
  zh: {
    score: '您有多大可能向朋友或同事推荐[{subject}|我们]？',
    reason: '您打这个分数的主要原因是什么？',
  },
  'zh-TW': {
    score: '您有多大可能向朋友或同事推薦[{subject}|我們]？',
    reason: '您給這個分數的主要原因是什麼？',
  },
  es: {
    score: '¿Qué probabilidad hay de que recomiende [{subject}|nuestra empresa] a una amistad o a un colega?',
    reason: '¿Cuál es el motivo principal de su puntuación?',
  },
  fr: {
    score:
      'Quelle est la probabilité que vous recommandiez [{subject}|notre entreprise] à un ami ou à un collègue ?',
    reason: 'Quelle est la raison principale de votre note ?',
  },
  de: {
    score:
      'Wie wahrscheinlich ist es, dass Sie [{subject}|uns] im Freundes- oder Kollegenkreis weiterempfehlen?',
    reason: 'Was ist der wichtigste Grund für Ihre Bewertung?',
  },
  pt: {
    score: 'Qual é a probabilidade de você recomendar [{subject}|a nossa empresa] a um amigo ou colega?',
    reason: 'Qual é a razão principal da sua pontuação?',
  },
  ja: {
    score: '[{subject}|当社]をご友人や同僚に薦める可能性は、どの程度ありますか。',
    reason: 'その点数を付けた一番の理由は何ですか。',
  },
  ko: {
    score: '친구나 동료에게 [{subject}을(를)|저희 회사를] 추천하실 가능성이 얼마나 됩니까?',
    reason: '그 점수를 주신 가장 큰 이유는 무엇입니까?',
  },
  ar: {
    score: 'ما مدى احتمال أن ترشّح [{subject}|شركتنا] لصديق أو زميل؟',
    reason: 'ما السبب الرئيسي للدرجة التي منحتها؟',
  },
  hi: {
    score: 'आप किसी मित्र या सहकर्मी से [{subject}|हमारी कंपनी] की सिफ़ारिश करें, इसकी कितनी संभावना है?',
    reason: 'यह अंक देने का मुख्य कारण क्या है?',
  },
  ru: {
    score: 'Насколько вероятно, что Вы порекомендуете [{subject}|нас] другу или коллеге?',
    reason: 'Какова главная причина Вашей оценки?',
  },
};
