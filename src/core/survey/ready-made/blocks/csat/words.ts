import type { ReadyMade } from '../../ready-made.ts';
import type { CsatWords } from './csat.ts';

export const CSAT_WORDS: ReadyMade<CsatWords> = {
  en: {
    score: 'All in all, how satisfied are you with [{subject}|us]?',
    reason: 'What is the main reason for your answer?',
  },
  zh: {
    score: '总的来说，您对[{subject}|我们]有多满意？',
    reason: '您这样回答的主要原因是什么？',
  },
  'zh-TW': {
    score: '整體來說，您對[{subject}|我們]有多滿意？',
    reason: '您這樣回答的主要原因是什麼？',
  },
  es: {
    score: 'En conjunto, ¿qué grado de satisfacción tiene con [{subject}|nuestra empresa]?',
    reason: '¿Cuál es el motivo principal de su respuesta?',
  },
  fr: {
    score: 'Dans l’ensemble, quel est votre degré de satisfaction concernant [{subject}|notre entreprise] ?',
    reason: 'Quelle est la raison principale de votre réponse ?',
  },
  de: {
    score: 'Wie zufrieden sind Sie alles in allem, wenn Sie an [{subject}|uns] denken?',
    reason: 'Was ist der wichtigste Grund für Ihre Antwort?',
  },
  pt: {
    score: 'No conjunto, qual é o seu grau de satisfação com [{subject}|a nossa empresa]?',
    reason: 'Qual é a razão principal da sua resposta?',
  },
  ja: {
    score: '全体として、[{subject}|当社]にどの程度満足していますか。',
    reason: 'そうお答えになった一番の理由は何ですか。',
  },
  ko: {
    score: '전반적으로 [{subject}|저희 회사]에 대해 얼마나 만족하십니까?',
    reason: '그렇게 답하신 가장 큰 이유는 무엇입니까?',
  },
  ar: {
    score: 'بوجه عام، ما مدى رضاك عن [{subject}|شركتنا]؟',
    reason: 'ما السبب الرئيسي لإجابتك؟',
  },
  hi: {
    score: 'कुल मिलाकर आप [{subject}|हमारी कंपनी] से कितने संतुष्ट हैं?',
    reason: 'आपके उत्तर का मुख्य कारण क्या है?',
  },
  ru: {
    score: 'Если оценить [{subject}|нас] в целом, насколько Вы довольны?',
    reason: 'Какова главная причина Вашего ответа?',
  },
};
