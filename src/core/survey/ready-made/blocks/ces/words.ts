import type { ReadyMade } from '../../ready-made.ts';
import type { CesWords } from './ces.ts';

export const CES_WORDS: ReadyMade<CesWords> = {
  en: {
    reason: 'What made it harder than it should be?',
  },
  zh: {
    reason: '是什么让事情变得不那么容易？',
  },
  'zh-TW': {
    reason: '是什麼讓事情變得不那麼容易？',
  },
  es: {
    reason: '¿Qué lo hizo más difícil de lo que debería ser?',
  },
  fr: {
    reason: 'Qu’est-ce qui a rendu la démarche plus difficile qu’elle ne devrait l’être ?',
  },
  de: {
    reason: 'Was hat es schwerer gemacht, als es sein sollte?',
  },
  pt: {
    reason: 'O que tornou tudo mais difícil do que deveria ser?',
  },
  ja: {
    reason: '簡単に済まなかったのは、何が原因でしたか。',
  },
  ko: {
    reason: '무엇 때문에 생각보다 어려웠습니까?',
  },
  ar: {
    reason: 'ما الذي جعل الأمر أصعب مما ينبغي؟',
  },
  hi: {
    reason: 'किस बात ने इसे ज़रूरत से ज़्यादा कठिन बना दिया?',
  },
  ru: {
    reason: 'Что сделало это труднее, чем должно быть?',
  },
};
