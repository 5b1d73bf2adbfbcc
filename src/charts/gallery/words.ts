import { directionOf } from '#i18n/i18n.ts';

/** The words of the examples: short and long ones, in scripts that are wide, narrow, or begin at the right. */
export interface Words {
  readonly attributes: readonly string[];
  readonly sides: readonly [string, string];
  readonly parts: readonly [string, string, string];
  readonly groups: readonly [string, string];
  readonly says: {
    readonly bars: string;
    readonly dumbbell: string;
    readonly shares: string;
    readonly scatter: string;
    readonly quadrants: string;
    readonly sparks: string;
    readonly paths: string;
    readonly hidden: string;
    readonly reference: string;
    readonly x: string;
    readonly y: string;
    readonly cross: string;
    readonly corners: { highLow: string; highHigh: string; lowLow: string; lowHigh: string };
    readonly across: readonly [string, string];
    readonly upwards: readonly [string, string];
    readonly cells: readonly [string, string, string, string];
  };
}

const EN: Words = {
  attributes: [
    'Price',
    'Friendliness of the people at the counter',
    'Opening hours',
    'How easy it was to find what you were looking for',
    'Cleanliness',
    'Waiting time',
    'Range of goods',
    'Parking',
    'Returns and complaints',
    'Quality',
    'Website',
  ],
  sides: ['Expected', 'Found'],
  parts: ['Worse than expected', 'As expected', 'Better than expected'],
  groups: ['What the company can change', 'What it cannot'],
  says: {
    bars: 'Example of bars',
    dumbbell: 'Example of a dumbbell',
    shares: 'Example of shares',
    scatter: 'Example of a scatter',
    quadrants: 'Example of quadrants',
    sparks: 'Example of small pictures over waves',
    paths: 'Example of paths',
    hidden: 'Hidden: fewer than 10 answers',
    reference: 'The mean of all, 25%',
    x: 'How good it is',
    y: 'How much it matters',
    cross: 'The means of all points',
    corners: { highLow: 'Mend first', highHigh: 'Keep', lowLow: 'Later', lowHigh: 'More than asked' },
    across: ['Not satisfied', 'Satisfied'],
    upwards: ['Not loyal', 'Loyal'],
    cells: ['Stay without liking it', 'Like it and stay', 'Leave and tell', 'Like it and leave'],
  },
};

const AR: Words = {
  attributes: [
    'السعر',
    'لطف العاملين عند المنضدة',
    'ساعات العمل',
    'سهولة العثور على ما كنت تبحث عنه',
    'النظافة',
    'وقت الانتظار',
    'تنوع البضائع',
    'مواقف السيارات',
    'الإرجاع والشكاوى',
    'الجودة',
    'الموقع الإلكتروني',
  ],
  sides: ['المتوقع', 'الفعلي'],
  parts: ['أسوأ من المتوقع', 'كما هو متوقع', 'أفضل من المتوقع'],
  groups: ['ما يمكن للشركة تغييره', 'ما لا يمكنها تغييره'],
  says: {
    ...EN.says,
    hidden: 'مخفي',
    reference: 'متوسط الجميع',
    x: 'مدى الجودة',
    y: 'مدى الأهمية',
    cross: 'متوسطات كل النقاط',
    corners: { highLow: 'أولوية', highHigh: 'حافظ', lowLow: 'لاحقًا', lowHigh: 'أكثر من المطلوب' },
    across: ['غير راضٍ', 'راضٍ'],
    upwards: ['غير وفي', 'وفي'],
    cells: ['باقٍ دون رضا', 'راضٍ وباقٍ', 'مغادر', 'راضٍ ومغادر'],
  },
};

const ZH: Words = {
  attributes: [
    '价格',
    '柜台工作人员的友好程度',
    '营业时间',
    '找到所需商品的难易程度',
    '清洁',
    '等候时间',
    '商品种类',
    '停车',
    '退货与投诉',
    '质量',
    '网站',
  ],
  sides: ['期望', '实际'],
  parts: ['不如期望', '符合期望', '超出期望'],
  groups: ['公司可以改变的', '公司无法改变的'],
  says: {
    ...EN.says,
    hidden: '隐藏',
    reference: '全体平均',
    x: '表现',
    y: '重要程度',
    cross: '所有点的平均值',
    corners: { highLow: '优先改进', highHigh: '保持', lowLow: '稍后', lowHigh: '超出所需' },
    across: ['不满意', '满意'],
    upwards: ['不忠诚', '忠诚'],
    cells: ['不满而留', '满意并留下', '离开并抱怨', '满意而离开'],
  },
};

const WORDS: Readonly<Record<string, Words>> = { ar: AR, zh: ZH };

export function wordsOf(locale: string): Words & { direction: 'ltr' | 'rtl' } {
  return { ...(WORDS[locale] ?? EN), direction: directionOf(locale) };
}
