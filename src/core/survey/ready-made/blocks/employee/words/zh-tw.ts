import type { EmployeeWords } from '../employee.ts';

export const zhTW: EmployeeWords = {
  fairness: '關於公平：您在多大程度上同意？',
  'fairness-pay': '我的付出得到了公平的報酬。',
  'fairness-decisions': '與我有關的決定是公平作出的。',
  'fairness-reasons': '我會得知作出決定的理由。',
  'fairness-respect': '我受到尊重。',
  growth: '關於學習與成長：您在多大程度上同意？',
  'growth-learn': '我在工作中能學到新東西。',
  'growth-strengths': '我能發揮自己的長處。',
  'growth-prospects': '我看得到自己在這裡的發展方向。',
  'growth-feedback': '我得到的回饋能幫助我進步。',
  openness: '關於開放：您在多大程度上同意？',
  'openness-problems': '我可以毫無顧慮地談論問題。',
  'openness-mistakes': '犯錯是為了學習，而不是追究責怪。',
  'openness-views': '這裡歡迎不同的意見。',
  'openness-informed': '與我有關的事我能及時得知。',
  support: '關於支持：您在多大程度上同意？',
  'support-manager': '遇到困難時，我的主管會支持我。',
  'support-colleagues': '需要時，同事會幫助我。',
  'support-means': '我擁有做好工作所需的條件。',
  'support-load': '我的工作量是可以承受的。',
};
