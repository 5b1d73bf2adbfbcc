import type { ReportMethodMessages } from '../../messages/report-method.ts';

export const method: ReportMethodMessages = {
  method: {
    asked: '조사 대상',
    sampling: {
      census:
        '명단의 모든 사람에게 요청했습니다. 수치는 응답한 사람들에 대한 것이며, 응답하지 않은 사람들은 다르게 생각할 수 있습니다. 구간은 우연만으로 수치가 얼마나 달라질 수 있는지를 보여 줍니다.',
      random:
        '무작위로 추출한 표본에 요청했습니다. 구간은 표본 추출의 우연으로 수치가 얼마나 달라질 수 있는지를 보여 주며, 응답하지 않은 사람들이 했을 답은 반영하지 않습니다.',
      'open-link':
        '링크가 있는 사람은 누구나 응답할 수 있었습니다. 수치는 응답한 사람들에 대해서만 말해 주므로 표본오차를 제시하지 않습니다. 구간은 모형에 기반하며, 응답을 무작위로 추출된 것으로 간주합니다.',
    },
    when: '조사 시기',
    timezone: '날짜와 시각 기준: {timezone}.',
    invitedUnknown: '요청한 인원을 알 수 없으므로 응답률이 없습니다.',
    answered: '응답',
    responseRate: '요청 {invited}명 중 {n}명 응답, 응답률 {rate}',
    onList: '명단 인원: {n}',
    listKnown:
      '명단의 인원(N)을 알고 있으므로 분산에 1 − n/N을 곱합니다. 명단에서 응답한 사람이 많을수록 구간이 좁아집니다.',
    listExceeded: '명단에 있다고 한 인원보다 많은 사람이 응답하여, 구간에 명단의 인원을 반영하지 않았습니다.',
    languages: '언어',
    wayIn: '응답 경로',
    channel: '경로별',
    collector: '링크 또는 장소별',
    locale: '언어별',
    noCollector: '특정 링크 없음',
    channels: {
      link: '링크',
      qr: 'QR 코드',
      email: '이메일',
      sms: '문자 메시지',
      kiosk: '키오스크',
      phone: '전화',
      paper: '종이 설문지',
      interview: '면접',
      import: '가져오기',
    },
    wording: '정확한 문구',
    hidden: '숨긴 내용과 그 이유',
    hiddenRule: {
      other:
        '수치는 응답 {n}건 이상에 근거할 때 표시됩니다. 응답한 사람들을 보호하기 위한 것이며, 같은 이유로 함께 숨기는 수치도 있습니다.',
    },
    nothingHidden: '이번 발행본에서 숨긴 것은 없습니다.',
    hiddenTooFew: { other: '{where}: 응답이 너무 적은 수치 {n}개' },
    hiddenComplement: { other: '{where}: 역산을 막기 위해 추가로 {n}개' },
    hiddenPlace: '{place}, “{what}”',
    withheld: '숨김',
    hiddenIn: { headline: '주요 수치', distribution: '응답', segment: '집단별', coverage: '응답 경로' },
    computed: '계산 방법',
    formulas: [
      '모든 응답은 한 번씩만 집계되며, 가중치를 적용하지 않았습니다.',
      '순추천지수: 9–10점 비율에서 0–6점 비율을 뺀 값. Tango의 스코어 구간.',
      '비율: Wilson의 스코어 구간. 무응답, 모름, 해당 없음은 기준 사례에 포함하지 않습니다.',
      '평균: Student의 t 구간.',
      '변화: 순추천지수는 분산을 합동하지 않은 z 검정과 두 차수의 한계로 구한 구간(MOVER), 비율은 카이제곱 검정과 Newcombe의 구간. p가 0.05 미만이고 구간에 0이 포함되지 않을 때 변화가 뚜렷하다고 합니다.',
    ],
    release: '발행',
    releaseText: '제{n}차 발행, {date}',
    before: '이전 발행본(제{n}차)의 해시값',
    firstRelease: '이 설문조사의 첫 발행본입니다.',
    digest: '이번 발행본의 해시값(JSON의 SHA-256)',
    surveyVersion: '설문조사 버전',
  },
  how: {
    title: '산출 방법',
    formula: '공식',
    base: '기준 사례',
    baseText: '유효 응답만 포함합니다. 무응답, 모름, 해당 없음은 따로 셉니다.',
    asked: '질문 문구',
    methods: '방법',
    sources: '출처',
    version: '버전',
    versionText: '설문 {version}, 제{n}차 발행',
    metrics: {
      nps: '9점 또는 10점을 준 비율(P)에서 0~6점을 준 비율(D)을 뺀 뒤 100을 곱한 값입니다.',
      csat: '최고점, 상위 두 점, 하위 두 점을 고른 사람 수(k)를 전체 유효 응답 수(n)로 나눈 값과 점수의 평균입니다.',
      ces: '쉬웠다는 데 동의한 정도(1~7)의 평균과 5, 6, 7점을 준 비율입니다.',
      gap: '기대보다 좋았던 비율(B)에서 기대보다 나빴던 비율(W)을 뺀 뒤 100을 곱한 값입니다.',
      index: '여러 질문을 각각 0~100으로 환산한 가중 평균입니다. 질문마다 응답한 사람을 모두 포함합니다.',
      trend:
        '모든 차수를 같은 방법으로 계산합니다. 최근 변화는 따로, 차수 사이의 변화는 함께 검정하고, 비율은 전체 차수에 걸친 방향을 검정합니다.',
      ratings:
        '각 차수에서 각 질문의 평균입니다. 모든 질문의 최근 변화를 함께 검정하고, 차수를 지나는 직선도 함께 검정합니다.',
      segments:
        '먼저 집단 사이에 차이가 있는지를 한 번에 검정합니다. 차이가 있을 때만 각 쌍을 비교하며, 쌍이 많을수록 기준이 엄격합니다.',
      weights:
        '밝힌 비율보다 적거나 많은 집단의 응답을 모든 비율이 맞을 때까지 더 무겁게 또는 가볍게 셉니다.',
      importedWeights: '각 응답은 가져올 때 함께 온 가중치(w)만큼 집계됩니다.',
      answers: '각 응답을 한 사람 수(k)를 전체 유효 응답 수(n)로 나눈 값입니다.',
      expectations:
        '기대(x)와 실제(y)를 나란히 놓은 것입니다. 기대보다 나빴던 비율(W)과 좋았던 비율(B), 그리고 짝을 이룬 평가에서는 사람마다의 차이의 평균입니다.',
      importance:
        '각 항목의 평가를 그 중요도와 견주어 놓은 것입니다. 십자는 두 평균에 있습니다. 구간이 십자를 가로지르면 어느 사분면인지 말하지 않습니다.',
      drivers:
        '결과의 차이 가운데 각 질문과 함께 나타나는 정도입니다. R²에서 차지하는 몫을 질문을 넣는 모든 순서에 대해 평균합니다. 무엇이 무엇을 일으키는지는 보여 주지 않습니다.',
      model: '각 개념은 질문들의 가중합이며, 경로는 개념 사이의 회귀입니다.',
      loyalty:
        '두 질문에 모두 응답한 사람(n)을 각 응답이 정한 점수에 이르렀는지에 따라 네 집단(k)으로 나눕니다.',
      cost: '각 비용의 평균을 같은 척도로 나타냅니다.',
      reasons: '각 이유를 든 사람 수(k)를 응답자 수(n)로 나눈 값입니다. 여러 개를 들 수 있습니다.',
      spending: '사람들이 밝힌 지출 비중의 중앙값과 사분위수입니다. 예측은 차수를 지나는 직선을 따릅니다.',
      ranking: '각 선택지의 평균 순위(r)와 각 순위를 얻은 횟수입니다.',
      worth: '밝힌 가정, 곧 이익(m), 유지율(r), 할인율(d)로 계산한 것입니다. 이 설문의 결과가 아닙니다.',
      benchmarks:
        '우리 수치(x)에서 상대 수치(y)를 뺀 값입니다. 상대의 구간이나 응답 수를 모르면 차이에 대해 말할 수 없습니다.',
      channels: '사람들에게 닿은 경로별 인원, 비율, 시간입니다.',
      comments:
        '의견은 설문과 함께 공개한 낱말 규칙으로 셉니다. 쓴 사람이 동의하고 사람이 읽은 것만, 호불호와 상관없이 추첨하여 보여 줍니다.',
    },
    methodNames: {
      waysTest: '비율은 카이제곱 검정, 시간은 크러스컬-월리스 검정',
      tango: 'Tango의 스코어 구간',
      wilson: 'Wilson의 스코어 구간',
      student: 'Student의 t 구간',
      welch: '웰치 t 검정',
      pairedT: '대응표본 t 검정',
      zTest: '분산을 합동하지 않은 z 검정과 양쪽 한계로 구한 구간(MOVER)',
      newcombe: '카이제곱 검정과 Newcombe의 구간',
      holm: '여러 비교에 대한 Holm 보정',
      omnibus: '모든 집단에 대한 Welch 분산분석 또는 카이제곱 검정',
      cochranArmitage: 'Cochran-Armitage 추세 검정',
      feldt: '크론바흐 알파와 Feldt의 구간',
      raking: '밝힌 비율에 맞춘 레이킹',
      wilsonEffective: '유효 응답 수에 따른 Wilson의 구간',
      bootstrap: '시드를 고정한 부트스트랩',
      woodruff: 'Woodruff의 구간',
      prediction: '직선의 예측 구간',
      finitePopulation: '명단 인원에 따른 보정(1 − n/N)',
    },
  },
};
