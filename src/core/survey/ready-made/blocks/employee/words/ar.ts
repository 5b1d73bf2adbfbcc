import type { EmployeeWords } from '../employee.ts';

export const ar: EmployeeWords = {
  fairness: 'العدل: إلى أي مدى توافق؟',
  'fairness-pay': 'أتقاضى أجرًا عادلًا عما أقوم به.',
  'fairness-decisions': 'تُتخذ القرارات التي تخصني بعدل.',
  'fairness-reasons': 'تُشرح لي أسباب القرارات.',
  'fairness-respect': 'أُعامل باحترام.',
  growth: 'التعلّم والتطور: إلى أي مدى توافق؟',
  'growth-learn': 'أتعلم أشياء جديدة في عملي.',
  'growth-strengths': 'أستطيع الاستفادة مما أُجيده.',
  'growth-prospects': 'أرى كيف يمكنني أن أتطور هنا.',
  'growth-feedback': 'الملاحظات التي أتلقاها تساعدني على التحسن.',
  openness: 'الانفتاح: إلى أي مدى توافق؟',
  'openness-problems': 'أستطيع التحدث عن المشكلات دون خوف.',
  'openness-mistakes': 'الأخطاء فرصة للتعلم لا للّوم.',
  'openness-views': 'الآراء المختلفة مرحَّب بها هنا.',
  'openness-informed': 'أعلم في الوقت المناسب بما يخصني.',
  support: 'الدعم: إلى أي مدى توافق؟',
  'support-manager': 'يساندني مديري عندما تصعب الأمور.',
  'support-colleagues': 'يساعدني زملائي عندما أحتاج إلى ذلك.',
  'support-means': 'لديّ ما أحتاج إليه لأداء عملي جيدًا.',
  'support-load': 'أستطيع التعامل مع حجم العمل.',
};
