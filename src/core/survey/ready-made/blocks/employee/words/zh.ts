import type { EmployeeWords } from '../employee.ts';

export const zh: EmployeeWords = {
  fairness: '关于公平：您在多大程度上同意？',
  'fairness-pay': '我的付出得到了公平的报酬。',
  'fairness-decisions': '与我有关的决定是公平作出的。',
  'fairness-reasons': '我会得知作出决定的理由。',
  'fairness-respect': '我受到尊重。',
  growth: '关于学习与成长：您在多大程度上同意？',
  'growth-learn': '我在工作中能学到新东西。',
  'growth-strengths': '我能发挥自己的长处。',
  'growth-prospects': '我看得到自己在这里的发展方向。',
  'growth-feedback': '我得到的反馈能帮助我进步。',
  openness: '关于开放：您在多大程度上同意？',
  'openness-problems': '我可以毫无顾虑地谈论问题。',
  'openness-mistakes': '出错是为了学习，而不是追究责怪。',
  'openness-views': '这里欢迎不同的意见。',
  'openness-informed': '与我有关的事我能及时得知。',
  support: '关于支持：您在多大程度上同意？',
  'support-manager': '遇到困难时，我的上级会支持我。',
  'support-colleagues': '需要时，同事会帮助我。',
  'support-means': '我拥有做好工作所需的条件。',
  'support-load': '我的工作量是可以承受的。',
};
