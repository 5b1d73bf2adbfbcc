import type { EmployeeWords } from '../employee.ts';

export const pt: EmployeeWords = {
  fairness: 'Justiça: em que medida concorda?',
  'fairness-pay': 'Pagam-me de forma justa pelo que faço.',
  'fairness-decisions': 'As decisões que me afetam são tomadas de forma justa.',
  'fairness-reasons': 'Explicam-me as razões das decisões.',
  'fairness-respect': 'Tratam-me com respeito.',
  growth: 'Aprender e crescer: em que medida concorda?',
  'growth-learn': 'Aprendo coisas novas no meu trabalho.',
  'growth-strengths': 'Posso usar aquilo em que tenho jeito.',
  'growth-prospects': 'Vejo como me posso desenvolver aqui.',
  'growth-feedback': 'Os comentários que recebo ajudam-me a melhorar.',
  openness: 'Abertura: em que medida concorda?',
  'openness-problems': 'Posso falar dos problemas sem receio.',
  'openness-mistakes': 'Os erros servem para aprender, não para culpar.',
  'openness-views': 'As opiniões diferentes são bem-vindas aqui.',
  'openness-informed': 'Fico a saber a tempo o que me diz respeito.',
  support: 'Apoio: em que medida concorda?',
  'support-manager': 'A minha chefia apoia-me quando as coisas se complicam.',
  'support-colleagues': 'Os meus colegas ajudam-me quando preciso.',
  'support-means': 'Tenho o que preciso para fazer bem o meu trabalho.',
  'support-load': 'Consigo dar conta da quantidade de trabalho.',
};
