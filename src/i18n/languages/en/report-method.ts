import type { ReportMethodMessages } from '../../messages/report-method.ts';

export const method: ReportMethodMessages = {
  method: {
    asked: 'Who was asked',
    sampling: {
      census:
        'Everyone on the list was invited. The figures describe those who answered; those who did not may think otherwise. The intervals show how far chance alone could move a figure.',
      random:
        'A random sample was invited. The intervals show how far chance in drawing the sample could move a figure; they do not cover what those who did not answer would have said.',
      'open-link':
        'Anyone with the link could answer. The figures describe those who answered and nobody else, so no margin of error is given. The intervals are model-based: they treat the answers as if they had been drawn at random.',
    },
    when: 'When',
    timezone: 'Days and times are those of {timezone}.',
    invitedUnknown: 'How many were invited is not known, so there is no response rate.',
    answered: 'Answered',
    responseRate: '{n} of {invited} invited, a response rate of {rate}',
    onList: 'On the list: {n}',
    listKnown:
      'The size of the list (N) is known: variances are multiplied by 1 − n/N. The more of the list answered, the narrower the intervals.',
    listExceeded:
      'More people answered than the list is said to have, so the intervals take no account of it.',
    languages: 'Languages',
    wayIn: 'How the answers came in',
    channel: 'By channel',
    collector: 'By link or place',
    locale: 'By language',
    noCollector: 'No particular link',
    channels: {
      link: 'Link',
      qr: 'QR code',
      email: 'E-mail',
      sms: 'Text message',
      kiosk: 'Kiosk',
      phone: 'Telephone',
      paper: 'Paper',
      interview: 'Interview',
      import: 'Import',
    },
    wording: 'Exact wording',
    hidden: 'What is hidden, and why',
    hiddenRule: {
      one: 'A figure is shown when it rests on at least {n} answer. This protects the people behind it, and so do figures that are hidden beside it.',
      other:
        'A figure is shown when it rests on at least {n} answers. This protects the people behind it, and so do figures that are hidden beside it.',
    },
    nothingHidden: 'Nothing had to be hidden in this release.',
    hiddenTooFew: {
      one: '{where}: {n} figure on too few answers',
      other: '{where}: {n} figures on too few answers',
    },
    hiddenComplement: {
      one: '{where}: {n} figure that could tell what single people answered',
      other: '{where}: {n} figures that could tell what single people answered',
    },
    hiddenPlace: '{place}, “{what}”',
    withheld: 'hidden',
    hiddenIn: {
      headline: 'Headline',
      distribution: 'Answers',
      segment: 'By group',
      coverage: 'How the answers came in',
    },
    computed: 'How it was computed',
    formulas: [
      'Every answer counts once: nothing is weighted.',
      'Net Promoter Score: share of 9–10 minus share of 0–6; Tango’s score interval.',
      'Shares: Wilson’s score interval. Who skipped, does not know or finds that it does not apply is not part of the base.',
      'Means: Student’s t interval.',
      'Changes: of the Net Promoter Score, an unpooled z test and an interval from both waves’ limits (MOVER); of shares, a chi-square test and Newcombe’s interval. A change is called clear when p is under 0.05 and the interval leaves out zero.',
    ],
    release: 'Release',
    releaseText: 'Release {n}, {date}',
    before: 'Digest of the release before, {n}',
    firstRelease: 'It is the first of this survey.',
    digest: 'Digest of this release (SHA-256 of its JSON)',
    surveyVersion: 'Version of the survey',
  },
  how: {
    title: 'How we know',
    formula: 'Formula',
    base: 'Base',
    baseText:
      'Valid answers only. Who skipped the question, does not know or finds that it does not apply is counted beside it.',
    asked: 'Asked',
    methods: 'Methods',
    sources: 'Sources',
    version: 'Version',
    versionText: 'Survey {version}, release {n}',
    metrics: {
      nps: 'The share who gave 9 or 10 (P) minus the share who gave 0 to 6 (D), times 100.',
      csat: 'How many chose the highest point, the two highest or the two lowest (k), divided by all valid answers (n); and the mean of the points.',
      ces: 'The mean agreement, from 1 to 7, that it was made easy; and the share who gave 5, 6 or 7.',
      gap: 'The share who found it better than expected (B) minus the share who found it worse (W), times 100.',
      index:
        'The weighted mean of several questions, each brought to a scale from 0 to 100. Everyone who answered a question counts in its mean.',
      trend:
        'Every wave is computed in the same way. The newest change is tested alone, the changes from wave to wave together, and a straight line through all waves for a direction.',
      ratings:
        'The mean of each question in every wave. The newest changes of all questions are tested together, and so are the straight lines through their waves.',
      segments:
        'One test tells whether the groups differ at all. Only then is each pair compared, the more strictly the more pairs there are.',
      weights:
        'Answers of groups that are rarer or more frequent than their declared share count for more or for less, until every share is met.',
      importedWeights: 'Each answer counts as much as the weight (w) that it was imported with.',
      answers: 'How many gave each answer (k), divided by all valid answers (n).',
      expectations:
        'What was expected (x) beside what was found (y): the shares who found it worse (W) and better (B), and for pairs of ratings the mean difference within each person.',
      importance:
        'How well each thing is rated, against how much it matters. The cross stands at the two means. No quarter is named where an interval crosses it.',
      drivers:
        'How much of the differences in the outcome goes with each question: its share of R², averaged over every order in which the questions can be added. It does not show what causes what.',
      relativeWeights:
        'How much of the differences in the outcome goes with each question: its share of R², by way of the uncorrelated variables that come closest to the questions. It does not show what causes what.',
      model: 'Each idea is a weighted sum of its questions; the paths are regressions between the ideas.',
      loyalty:
        'Everyone who answered both questions (n) is in one of four groups (k), by whether each answer reaches its stated point.',
      cost: 'The mean of each kind of cost, on one scale.',
      reasons: 'How many name each reason (k), divided by those who answered (n). Several may be named.',
      spending:
        'The mean, the median and the quartiles of the share of spending that people state. The forecast lays a straight line through the waves.',
      ranking: 'The mean place of each option (r), and how often it had each place.',
      worth:
        'Computed from stated assumptions: margin (m), retention (r) and discount (d). It is no finding of this survey.',
      benchmarks:
        'Our figure (x) minus theirs (y). Where their interval or number of answers is not known, nothing can be said of the difference.',
      channels: 'Counts, shares and times by the way in which people were reached.',
      comments:
        'Comments are counted by rules for words, stated with the survey. Only those are shown whose writers agreed and which a person has read; they are drawn without regard to mood.',
      stages:
        'Each figure stands as it was published in the report of its own survey, which tells how it was computed. Nothing is computed across surveys.',
      places:
        'Every two places are compared, the more strictly the more pairs there are. The best rank of a place is one more than the number clearly ahead of it (a), its worst the number of all (n) less those clearly behind it (b).',
    },
    methodNames: {
      waysTest: 'chi-square test of shares, Kruskal-Wallis test of times',
      tango: 'Tango’s score interval',
      wilson: 'Wilson’s score interval',
      student: 'Student’s t interval',
      welch: 'Welch’s t test',
      pairedT: 'paired t test',
      zTest: 'unpooled z test, interval from the limits of both sides (MOVER)',
      newcombe: 'chi-square test and Newcombe’s interval',
      holm: 'Holm’s correction for several comparisons',
      omnibus: 'Welch’s analysis of variance or chi-square test over all groups',
      cochranArmitage: 'Cochran-Armitage test for a trend',
      feldt: 'Cronbach’s alpha with Feldt’s interval',
      raking: 'raking to the declared shares',
      wilsonEffective: 'Wilson’s interval on the effective number of answers',
      bootstrap: 'seeded bootstrap',
      woodruff: 'Woodruff’s interval',
      prediction: 'prediction interval of the line',
      finitePopulation: 'correction for the size of the list (1 − n/N)',
      slope: 't test of the line’s slope',
      mcnemar: 'McNemar’s test',
      fisher: 'correlation with Fisher’s interval',
      pls: 'partial least squares (mode A, path weighting)',
      lmg: 'average over all orders (LMG, Shapley)',
      johnson: 'Johnson’s relative weights',
      mover: 'interval from the limits of both sides (MOVER)',
    },
  },
};
