import type { EmployeeWords } from '../employee.ts';

export const ja: EmployeeWords = {
  fairness: '公正さについて、どの程度そう思いますか。',
  'fairness-pay': '仕事に見合った公正な報酬を受けている。',
  'fairness-decisions': '自分に関わる決定は公正に下されている。',
  'fairness-reasons': '決定の理由を説明してもらえる。',
  'fairness-respect': '敬意を持って扱われている。',
  growth: '学びと成長について、どの程度そう思いますか。',
  'growth-learn': '仕事を通じて新しいことを学んでいる。',
  'growth-strengths': '自分の得意なことを生かせている。',
  'growth-prospects': 'ここでどう成長していけるかが見えている。',
  'growth-feedback': '受けるフィードバックは自分の成長に役立っている。',
  openness: '風通しの良さについて、どの程度そう思いますか。',
  'openness-problems': '問題があれば、恐れずに口にできる。',
  'openness-mistakes': '失敗は責められるのではなく、学びに生かされている。',
  'openness-views': '異なる意見も歓迎される。',
  'openness-informed': '自分に関わることを早めに知らせてもらえる。',
  support: '支援について、どの程度そう思いますか。',
  'support-manager': '困難なとき、上司は味方になってくれる。',
  'support-colleagues': '必要なときには同僚が助けてくれる。',
  'support-means': '良い仕事をするために必要なものがそろっている。',
  'support-load': '仕事の量は無理のない範囲だ。',
};
