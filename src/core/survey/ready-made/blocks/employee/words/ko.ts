import type { EmployeeWords } from '../employee.ts';

export const ko: EmployeeWords = {
  fairness: '공정성에 대해 얼마나 동의하십니까?',
  'fairness-pay': '내가 하는 일에 대해 공정한 보수를 받는다.',
  'fairness-decisions': '나에게 영향을 주는 결정이 공정하게 내려진다.',
  'fairness-reasons': '결정의 이유를 설명받는다.',
  'fairness-respect': '존중받고 있다.',
  growth: '배움과 성장에 대해 얼마나 동의하십니까?',
  'growth-learn': '일하면서 새로운 것을 배운다.',
  'growth-strengths': '내가 잘하는 것을 활용할 수 있다.',
  'growth-prospects': '이곳에서 어떻게 발전할 수 있는지 보인다.',
  'growth-feedback': '내가 받는 피드백은 발전에 도움이 된다.',
  openness: '개방성에 대해 얼마나 동의하십니까?',
  'openness-problems': '두려움 없이 문제를 이야기할 수 있다.',
  'openness-mistakes': '실수를 탓하기보다 배움의 기회로 삼는다.',
  'openness-views': '다른 의견도 환영받는다.',
  'openness-informed': '나와 관련된 일을 제때 알게 된다.',
  support: '지원에 대해 얼마나 동의하십니까?',
  'support-manager': '어려울 때 상사가 나를 지지해 준다.',
  'support-colleagues': '필요할 때 동료들이 도와준다.',
  'support-means': '일을 잘하는 데 필요한 것을 갖추고 있다.',
  'support-load': '업무량을 감당할 수 있다.',
};
