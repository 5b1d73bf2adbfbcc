import type { Messages } from '../../messages/messages.ts';
import { form } from './form.ts';
import { report } from './report.ts';

export const ar: Messages = {
  site: {
    skipToContent: 'انتقل إلى المحتوى',
    languages: 'اللغات',
    surveys: 'الاستبيانات',
    tagline: 'استبيانات تسهل الإجابة عنها، وتقارير لا تقول إلا ما تعرفه.',
    answerSurvey: 'أجب عن الاستبيان',
    readReport: 'اقرأ التقرير',
    printPoster: 'اطبع الملصق',
    noReports: 'لم يُنشر أي تقرير بعد. يُنشر تقرير الاستبيان عندما يصل ما يكفي من الإجابات.',
    notFound: 'هذه الصفحة غير موجودة',
    notFoundHint: 'ربما كُتب العنوان خطأً، أو انتهى الاستبيان.',
  },
  form,
  embed: { close: 'إغلاق' },
  poster: {
    title: 'ملصق: {survey}',
    hint: 'يُطبع على ورقة واحدة، A4 أو Letter. وما عداه في هذه الصفحة يبقى على الشاشة.',
    anyPlace: 'لأي مكان',
    callToAction: 'أخبرنا كيف كان يومك',
    scan: 'وجّه كاميرا هاتفك إلى هنا',
    orVisit: 'أو زُر',
    promise: {
      zero: '{n} سؤال. نحو {minutes} د. بلا اسم.',
      one: 'سؤال واحد. نحو {minutes} د. بلا اسم.',
      two: 'سؤالان. نحو {minutes} د. بلا اسم.',
      few: '{n} أسئلة. نحو {minutes} د. بلا اسم.',
      many: '{n} سؤالًا. نحو {minutes} د. بلا اسم.',
      other: '{n} سؤال. نحو {minutes} د. بلا اسم.',
    },
    print: 'اطبع هذا الملصق',
    variants: 'ملصقات أخرى',
  },
  paper: {
    title: '{survey} على الورق',
    hint: 'يُطبع على ورق A4 أو Letter، وما عداه في هذه الصفحة يبقى على الشاشة. رقّم الاستمارات التي تعود إليك، واكتب في الملف سطرًا لكل استمارة: الأرقام المجاورة للمربعات المعلَّمة.',
    template: 'الملف المخصص للإدخال (CSV)',
    howTo: 'ضع علامة في مربع واحد لكل سؤال ما لم يُذكر غير ذلك. واترك ما تفضل عدم الإجابة عنه.',
    anonymous: 'هذه الاستمارة بلا اسم: يُرجى عدم كتابة اسمك عليها.',
    entry: 'رقم القيد',
    day: 'اليوم',
    form: 'الاستمارة',
    question: 'السؤال {number}',
    end: 'إذا {condition}، فهذا كل شيء: يُرجى تسليم الاستمارة.',
    link: 'الاستبيان على الورق للطباعة',
  },
  report,
};
