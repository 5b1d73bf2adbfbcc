import type { EmployeeWords } from '../employee.ts';

export const es: EmployeeWords = {
  fairness: 'Justicia: ¿en qué medida está de acuerdo?',
  'fairness-pay': 'Me pagan de forma justa por lo que hago.',
  'fairness-decisions': 'Las decisiones que me afectan se toman de forma justa.',
  'fairness-reasons': 'Me explican los motivos de las decisiones.',
  'fairness-respect': 'Me tratan con respeto.',
  growth: 'Aprender y crecer: ¿en qué medida está de acuerdo?',
  'growth-learn': 'En mi trabajo aprendo cosas nuevas.',
  'growth-strengths': 'Puedo aprovechar lo que se me da bien.',
  'growth-prospects': 'Veo cómo puedo desarrollarme aquí.',
  'growth-feedback': 'Los comentarios que recibo me ayudan a mejorar.',
  openness: 'Apertura: ¿en qué medida está de acuerdo?',
  'openness-problems': 'Puedo hablar de los problemas sin miedo.',
  'openness-mistakes': 'Los errores sirven para aprender, no para culpar.',
  'openness-views': 'Aquí las opiniones distintas son bienvenidas.',
  'openness-informed': 'Me entero a tiempo de lo que me concierne.',
  support: 'Apoyo: ¿en qué medida está de acuerdo?',
  'support-manager': 'Mi responsable me respalda cuando las cosas se complican.',
  'support-colleagues': 'Mis compañeros me ayudan cuando lo necesito.',
  'support-means': 'Tengo lo que necesito para hacer bien mi trabajo.',
  'support-load': 'Puedo con la cantidad de trabajo.',
};
