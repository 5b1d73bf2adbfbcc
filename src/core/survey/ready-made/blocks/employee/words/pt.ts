import type { EmployeeWords } from '../employee.ts';

export const pt: EmployeeWords = {
  fairness: 'Justiça: em que medida você concorda?',
  'fairness-pay': 'Recebo um pagamento justo pelo que faço.',
  'fairness-decisions': 'As decisões que me afetam são tomadas de forma justa.',
  'fairness-reasons': 'As razões das decisões são explicadas para mim.',
  'fairness-respect': 'Recebo um tratamento respeitoso.',
  growth: 'Aprender e crescer: em que medida você concorda?',
  'growth-learn': 'Aprendo coisas novas no meu trabalho.',
  'growth-strengths': 'Posso usar o que sei fazer bem.',
  'growth-prospects': 'Vejo como posso me desenvolver aqui.',
  'growth-feedback': 'Os comentários que recebo me ajudam a melhorar.',
  openness: 'Abertura: em que medida você concorda?',
  'openness-problems': 'Posso falar dos problemas sem receio.',
  'openness-mistakes': 'Os erros servem para aprender, não para culpar.',
  'openness-views': 'As opiniões diferentes são bem-vindas aqui.',
  'openness-informed': 'Fico sabendo a tempo do que me diz respeito.',
  support: 'Apoio: em que medida você concorda?',
  'support-manager': 'Minha chefia me apoia quando as coisas se complicam.',
  'support-colleagues': 'Meus colegas me ajudam quando preciso.',
  'support-means': 'Tenho o que preciso para fazer bem o meu trabalho.',
  'support-load': 'Consigo dar conta da quantidade de trabalho.',
};
