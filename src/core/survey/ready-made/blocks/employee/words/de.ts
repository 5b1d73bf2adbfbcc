import type { EmployeeWords } from '../employee.ts';

export const de: EmployeeWords = {
  fairness: 'Fairness: Wie sehr stimmen Sie zu?',
  'fairness-pay': 'Für das, was ich leiste, werde ich fair bezahlt.',
  'fairness-decisions': 'Entscheidungen, die mich betreffen, werden fair getroffen.',
  'fairness-reasons': 'Mir werden die Gründe für Entscheidungen genannt.',
  'fairness-respect': 'Ich werde mit Respekt behandelt.',
  growth: 'Lernen und Wachsen: Wie sehr stimmen Sie zu?',
  'growth-learn': 'Bei meiner Arbeit lerne ich Neues.',
  'growth-strengths': 'Ich kann einsetzen, was ich gut kann.',
  'growth-prospects': 'Ich sehe, wie ich mich hier entwickeln kann.',
  'growth-feedback': 'Die Rückmeldungen, die ich bekomme, bringen mich weiter.',
  openness: 'Offenheit: Wie sehr stimmen Sie zu?',
  'openness-problems': 'Ich kann Probleme ohne Angst ansprechen.',
  'openness-mistakes': 'Aus Fehlern wird gelernt, statt Schuldige zu suchen.',
  'openness-views': 'Andere Meinungen sind hier willkommen.',
  'openness-informed': 'Was mich betrifft, erfahre ich rechtzeitig.',
  support: 'Unterstützung: Wie sehr stimmen Sie zu?',
  'support-manager': 'Meine Führungskraft steht hinter mir, wenn es schwierig wird.',
  'support-colleagues': 'Im Team wird mir geholfen, wenn ich Hilfe brauche.',
  'support-means': 'Ich habe, was ich für gute Arbeit brauche.',
  'support-load': 'Meine Arbeitsmenge ist zu bewältigen.',
};
