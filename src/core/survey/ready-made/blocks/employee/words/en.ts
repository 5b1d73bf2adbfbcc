import type { EmployeeWords } from '../employee.ts';

export const en: EmployeeWords = {
  fairness: 'Fairness: how much do you agree?',
  'fairness-pay': 'I am paid fairly for what I do.',
  'fairness-decisions': 'Decisions that affect me are made fairly.',
  'fairness-reasons': 'I am told the reasons for decisions.',
  'fairness-respect': 'I am treated with respect.',
  growth: 'Learning and growing: how much do you agree?',
  'growth-learn': 'I learn something new in my work.',
  'growth-strengths': 'I can use what I am good at.',
  'growth-prospects': 'I see how I can develop here.',
  'growth-feedback': 'The feedback I get helps me to improve.',
  openness: 'Openness: how much do you agree?',
  'openness-problems': 'I can speak about problems without fear.',
  'openness-mistakes': 'Mistakes are used to learn, not to blame.',
  'openness-views': 'Other opinions are welcome here.',
  'openness-informed': 'I hear in good time about what concerns me.',
  support: 'Support: how much do you agree?',
  'support-manager': 'My manager stands behind me when it gets difficult.',
  'support-colleagues': 'My colleagues help when I need it.',
  'support-means': 'I have what I need to do my work well.',
  'support-load': 'I can manage the amount of work.',
};
