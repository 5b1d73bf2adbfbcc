import type { EmployeeWords } from '../employee.ts';

export const fr: EmployeeWords = {
  fairness: 'Équité : dans quelle mesure êtes-vous d’accord ?',
  'fairness-pay': 'Ma rémunération est juste au regard de ce que je fais.',
  'fairness-decisions': 'Les décisions qui me touchent sont prises de façon équitable.',
  'fairness-reasons': 'On m’explique les raisons des décisions.',
  'fairness-respect': 'On me traite avec respect.',
  growth: 'Apprendre et évoluer : dans quelle mesure êtes-vous d’accord ?',
  'growth-learn': 'J’apprends des choses nouvelles dans mon travail.',
  'growth-strengths': 'Je peux mettre à profit mes points forts.',
  'growth-prospects': 'Je vois comment je peux évoluer ici.',
  'growth-feedback': 'Les retours que je reçois m’aident à progresser.',
  openness: 'Ouverture : dans quelle mesure êtes-vous d’accord ?',
  'openness-problems': 'Je peux parler des problèmes sans crainte.',
  'openness-mistakes': 'Les erreurs servent à apprendre, pas à blâmer.',
  'openness-views': 'Les avis différents sont les bienvenus ici.',
  'openness-informed': 'J’apprends à temps ce qui me concerne.',
  support: 'Soutien : dans quelle mesure êtes-vous d’accord ?',
  'support-manager': 'Mon responsable me soutient quand cela devient difficile.',
  'support-colleagues': 'Mes collègues m’aident quand j’en ai besoin.',
  'support-means': 'J’ai ce qu’il me faut pour bien faire mon travail.',
  'support-load': 'Ma charge de travail est supportable.',
};
