import type { Messages } from '../../messages/messages.ts';
import { form } from './form.ts';
import { report } from './report.ts';

/** Particles that would depend on the last sound of a value are avoided, or stand after a word of the message. */
export const ko: Messages = {
  site: {
    skipToContent: '본문으로 이동',
    languages: '언어',
    surveys: '설문조사',
    tagline: '답하기 쉬운 설문조사. 아는 만큼만 말하는 보고서.',
    answerSurvey: '설문조사 참여하기',
    readReport: '보고서 읽기',
    printPoster: '포스터 인쇄',
    noReports: '아직 공개된 보고서가 없습니다. 응답이 충분히 모이면 설문조사 보고서가 공개됩니다.',
    notFound: '없는 페이지입니다',
    notFoundHint: '주소가 잘못되었거나 설문조사가 종료되었을 수 있습니다.',
  },
  form,
  embed: { close: '닫기' },
  poster: {
    title: '포스터: {survey}',
    hint: 'A4 또는 레터 용지 한 장에 인쇄됩니다. 이 페이지의 나머지는 인쇄되지 않습니다.',
    anyPlace: '모든 장소용',
    callToAction: '어떠셨는지 들려주세요',
    scan: '휴대전화 카메라로 비춰 주세요',
    orVisit: '또는 다음 주소로 방문',
    promise: { other: '{n}개 문항. 약 {minutes}분. 익명.' },
    print: '이 포스터 인쇄',
    variants: '다른 포스터',
  },
  paper: {
    title: '{survey} (종이 설문지)',
    hint: 'A4 또는 레터 용지에 인쇄됩니다. 이 페이지의 나머지 내용은 화면에만 표시됩니다. 돌아온 설문지에 번호를 매기고, 한 장에 한 줄씩 표시된 칸 옆의 번호를 파일에 입력해 주세요.',
    template: '입력용 파일 (CSV)',
    howTo: '별도 안내가 없으면 질문마다 한 칸에 표시해 주세요. 답하고 싶지 않은 질문은 비워 두셔도 됩니다.',
    anonymous: '이 설문지는 익명입니다. 이름을 적지 말아 주세요.',
    entry: '번호',
    day: '작성일',
    form: '설문지',
    question: '질문 {number}',
    end: '다음의 경우 질문이 끝났습니다. 설문지를 제출해 주세요: {condition}.',
    link: '인쇄용 종이 설문지',
  },
  report,
};
