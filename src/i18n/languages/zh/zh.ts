import type { Messages } from '../../messages/messages.ts';
import { form } from './form.ts';
import { report } from './report.ts';

export const zh: Messages = {
  site: {
    skipToContent: '跳到正文',
    languages: '语言',
    surveys: '调查',
    tagline: '调查，轻松作答。报告，有据才说。',
    answerSurvey: '参与调查',
    readReport: '阅读报告',
    printPoster: '打印海报',
    noReports: '目前还没有发布报告。回答数量足够后，调查才会发布报告。',
    notFound: '此页面不存在',
    notFoundHint: '网址可能有误，或者调查已经结束。',
  },
  form,
  embed: { close: '关闭' },
  poster: {
    title: '海报：{survey}',
    hint: '可打印在一张 A4 或 Letter 纸上。页面上的其他内容不会打印。',
    anyPlace: '适用于任何地点',
    callToAction: '说说您的感受',
    scan: '请用手机相机扫描',
    orVisit: '或访问',
    promise: { other: '{n} 个问题，约 {minutes} 分钟，匿名作答' },
    print: '打印此海报',
    variants: '其他海报',
  },
  paper: {
    title: '{survey}（纸质问卷）',
    hint: '可打印在 A4 或 Letter 纸上；本页其他内容只显示在屏幕上。请为收回的问卷编号，并在文件中每份问卷录入一行：填写所勾选方框旁的编号。',
    template: '录入用文件（CSV）',
    howTo: '除另有说明外，每题请勾选一个方框。不愿回答的题目可以留空。',
    anonymous: '本问卷匿名，请不要写下姓名。',
    entry: '编号',
    day: '日期',
    form: '问卷',
    question: '第 {number} 题',
    end: '如果{condition}，问题到此为止，请交回问卷。',
    link: '可打印的纸质问卷',
  },
  report,
};
