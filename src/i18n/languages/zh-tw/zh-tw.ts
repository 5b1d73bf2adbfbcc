import type { Messages } from '../../messages/messages.ts';
import { form } from './form.ts';
import { report } from './report.ts';

/** Traditional Chinese in the words of Taiwan. */
export const zhTW: Messages = {
  site: {
    skipToContent: '跳至主要內容',
    languages: '語言',
    surveys: '問卷調查',
    tagline: '問卷，輕鬆作答。報告，有幾分證據說幾分話。',
    answerSurvey: '填寫問卷',
    readReport: '閱讀報告',
    printPoster: '列印海報',
    noReports: '目前尚未發布任何報告。問卷回收的份數足夠後，才會發布報告。',
    notFound: '找不到此頁面',
    notFoundHint: '網址可能有誤，或問卷調查已經結束。',
  },
  form,
  embed: { close: '關閉' },
  poster: {
    title: '海報：{survey}',
    hint: '可列印在一張 A4 或 Letter 紙上。頁面上的其他內容不會列印。',
    anyPlace: '適用於任何地點',
    callToAction: '說說您的感受',
    scan: '請用手機相機掃描',
    orVisit: '或造訪',
    promise: { other: '共 {n} 題，約 {minutes} 分鐘，匿名作答' },
    print: '列印此海報',
    variants: '其他海報',
  },
  paper: {
    title: '{survey}（紙本問卷）',
    hint: '可列印在 A4 或 Letter 紙上；本頁其他內容只顯示在螢幕上。請為收回的問卷編號，並在檔案中每份問卷輸入一列：填寫所勾選方框旁的編號。',
    template: '輸入用檔案（CSV）',
    howTo: '除另有說明外，每題請勾選一個方框。不願回答的題目可以留空。',
    anonymous: '本問卷為匿名，請不要寫下姓名。',
    entry: '編號',
    day: '日期',
    form: '問卷',
    question: '第 {number} 題',
    end: '如果{condition}，問題到此為止，請交回問卷。',
    link: '可列印的紙本問卷',
  },
  report,
};
