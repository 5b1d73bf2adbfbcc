import type { Messages } from '../../messages/messages.ts';
import { form } from './form.ts';
import { report } from './report.ts';

export const ja: Messages = {
  site: {
    skipToContent: '本文へ移動',
    languages: '言語',
    surveys: 'アンケート',
    tagline: '答えやすいアンケート。わかったことだけを伝えるレポート。',
    answerSurvey: 'アンケートに答える',
    readReport: 'レポートを読む',
    printPoster: 'ポスターを印刷',
    noReports:
      '公開されたレポートはまだありません。回答が十分に集まると、アンケートのレポートが公開されます。',
    notFound: 'このページは存在しません',
    notFoundHint: 'アドレスに誤りがあるか、アンケートが終了した可能性があります。',
  },
  form,
  embed: { close: '閉じる' },
  poster: {
    title: 'ポスター：{survey}',
    hint: 'A4またはレターサイズの用紙1枚に印刷されます。このページのほかの部分は印刷されません。',
    anyPlace: '場所を問わず',
    callToAction: 'ご感想をお聞かせください',
    scan: 'スマートフォンのカメラをかざしてください',
    orVisit: 'または次のアドレスへ',
    promise: { other: '全{n}問。約{minutes}分。匿名です。' },
    print: 'このポスターを印刷',
    variants: 'ほかのポスター',
  },
  paper: {
    title: '{survey}（紙の調査票）',
    hint: 'A4またはレターサイズに印刷できます。このページのほかの部分は印刷されません。回収した調査票に番号を付け、1枚につき1行、チェックされた欄の横の番号をファイルに入力してください。',
    template: '入力用ファイル（CSV）',
    howTo:
      '特に指示がないかぎり、各質問で1つの欄にチェックを入れてください。答えたくない質問は空欄のままで構いません。',
    anonymous: 'この調査票は匿名です。お名前は書かないでください。',
    entry: '番号',
    day: '記入日',
    form: '調査票',
    question: '質問{number}',
    end: '次の場合は以上です。調査票をご提出ください：{condition}。',
    link: '印刷できる紙の調査票',
  },
  report,
};
