import type { ReportLoyaltyMessages } from '../../messages/report-loyalty.ts';

export const loyalty: ReportLoyaltyMessages = {
  ratings: {
    moved: 'Bewertungen, die sich seit {wave} eindeutig verändert haben: {n} von {of}.',
    noneMoved: 'Keine Bewertung hat sich seit {wave} eindeutig verändert (verglichen: {of}).',
    notCompared: 'Keine Bewertung lässt sich mit {wave} vergleichen.',
    up: 'Gestiegen: {names}.',
    down: 'Gesunken: {names}.',
    direction: 'Bewertungen mit einer eindeutigen Richtung über alle Wellen: {n} von {of}.',
    noDirection: 'Keine Bewertung hat über alle Wellen eine eindeutige Richtung (geprüft: {of}).',
    noClearChange: 'keine eindeutige Veränderung',
    clearlyUp: 'eindeutig gestiegen',
    clearlyDown: 'eindeutig gesunken',
    together:
      'Alle Bewertungen werden zusammen beurteilt (Holm): Je mehr es sind, desto größer muss eine Veränderung sein, um eindeutig zu heißen.',
    sameAxis:
      'Fragen mit derselben Skala haben dieselbe Achse; sie zeigt nur den Teil der Skala, der gebraucht wird.',
    allWaves: 'Alle Wellen als Tabelle',
  },
  loyalty: {
    finding:
      'Von denen, die beide Fragen beantwortet haben, sind {apostles} zufrieden und treu ({first}); {mercenaries} sind zufrieden und dennoch nicht treu ({second}).',
    hidden: 'Zu wenige haben beide Fragen beantwortet, um die Gruppen zu zeigen.',
    complement:
      'Die Gruppen sind verborgen: Neben den Antworten auf jede Frage würden sie einige wenige verraten.',
    definition:
      'Zufrieden: {satisfied} oder mehr, von {min} bis {max}, bei {question}. Treu: {loyal} oder mehr, von {loyalMin} bis {loyalMax}, bei {other}. Die Gruppen und ihre Namen stammen von Jones und Sasser (1995).',
    apostles: 'Apostel',
    mercenaries: 'Söldner',
    hostages: 'Geiseln',
    defectors: 'Abtrünnige',
    satisfied: 'Zufrieden',
    notSatisfied: 'Nicht zufrieden',
    loyal: 'Treu',
    notLoyal: 'Nicht treu',
    picture: 'Jedes Quadrat ist so groß wie der Anteil seiner Gruppe.',
    since: 'Seit {wave}',
    noChange: 'keine klare Veränderung',
    changed: 'Klar verändert seit {wave}: {groups}.',
    unchanged: 'Keine Gruppe hat sich seit {wave} klar verändert.',
    delighted: 'Begeistert ist mehr als zufrieden',
    more: 'Von denen, die den höchsten Punkt wählten, sind {highest} treu; von den anderen Zufriedenen {satisfied}. Der Unterschied von {by} ist klar ({interval}: {range}).',
    alike:
      'Von denen, die den höchsten Punkt wählten, sind {highest} treu; von den anderen Zufriedenen {satisfied}. Kein klarer Unterschied: {by} ({interval}: {range}).',
    otherSatisfied: 'Andere Zufriedene',
    ofThemLoyal: 'Davon treu',
  },
  spending: {
    finding:
      'Im Mittel gehen {mean} ihrer Ausgaben an uns ({range}). Die Hälfte derer, die geantwortet haben, gibt {median} oder weniger.',
    hidden: 'Zu wenige haben geantwortet, um den Anteil zu zeigen.',
    up: 'Seit {wave} um {by} gestiegen; die Veränderung ist klar ({range}).',
    down: 'Seit {wave} um {by} gefallen; die Veränderung ist klar ({range}).',
    none: 'Keine klare Veränderung seit {wave}: {by} ({range}).',
    lowerQuartile: 'Unteres Quartil',
    median: 'Median',
    upperQuartile: 'Oberes Quartil',
    forecast: 'Wann sind {target} erreicht?',
    reached: 'Der neueste Mittelwert hat das Ziel von {target} erreicht oder liegt darüber.',
    tooFewWaves: 'Keine Prognose: Für eine Gerade braucht es drei Wellen.',
    noTrend: 'Keine Prognose: Von Welle zu Welle steigt und fällt der Mittelwert nicht klar.',
    falling: 'Keine Prognose: Von Welle zu Welle fällt der Mittelwert klar.',
    tooFar:
      'Der Mittelwert steigt, aber die Gerade erreicht {target} nicht in der doppelten beobachteten Zeit.',
    expected:
      'Geht die Gerade so weiter, sind {target} um den {day} erreicht; das Prognoseintervall lässt jeden Tag vom {earliest} bis zum {latest} zu.',
    expectedOpen:
      'Geht die Gerade so weiter, sind {target} um den {day} erreicht; das Prognoseintervall beginnt am {earliest}, sein Ende ist nicht abzusehen.',
    supposes:
      'Eine Prognose setzt voraus, dass alles so weitergeht. Das Intervall ist das einer weiteren Welle.',
    day: 'Tag',
    line: 'Gerade fortgesetzt',
    prediction: '95-%-Prognoseintervall',
  },
  benchmarks: {
    above: 'Klar über {names}.',
    below: 'Klar unter {names}.',
    alike: 'Kein klarer Unterschied zu {names}.',
    unknown:
      'Ob es sich von {names} unterscheidet, lässt sich nicht sagen: Die Quelle sagt nichts zur Genauigkeit.',
    hidden: 'Unser eigener Wert ist verborgen; vergleichen lässt sich nichts.',
    ours: 'Diese Umfrage',
    whose: 'Wessen Wert',
    difference: 'Unserer weniger ihrer',
    cannotTell: 'nicht zu sagen',
    noDifference: 'kein klarer Unterschied',
    source: 'Quelle',
    index: 'Index, 0 bis 100',
    caution:
      'Andere können andere Menschen, zu anderer Zeit und auf andere Weise gefragt haben. Klar ist ein Unterschied, den der Zufall nicht erklärt; dies könnte es.',
    widest:
      '* Die Quelle nennt nur die Zahl der Antworten; das Intervall ist das breiteste, das so viele Antworten ergeben können.',
  },
  worth: {
    assumed:
      'Angenommen, nicht gemessen. Nichts davon folgt aus den Antworten; es folgt aus den Annahmen und ändert sich mit ihnen.',
    finding: 'Unter diesen Annahmen ist eine Kundin oder ein Kunde {value} wert ({range}).',
    findingExact: 'Unter diesen Annahmen ist eine Kundin oder ein Kunde {value} wert.',
    gain: 'Blieben jedes Jahr fünf von hundert mehr, wäre eine Kundin oder ein Kunde {gain} mehr wert ({range}). Oft zitiert werden {claim} mehr Gewinn.',
    gainExact:
      'Blieben jedes Jahr fünf von hundert mehr, wäre eine Kundin oder ein Kunde {gain} mehr wert. Oft zitiert werden {claim} mehr Gewinn.',
    assumption: 'Annahme',
    taken: 'Gesetzt',
    limits: 'Zwischen',
    outcomes: 'Was daraus folgt',
    customers: 'Kundinnen und Kunden',
    margin: 'Marge je Kunde und Jahr',
    retention: 'Wer ein Jahr bleibt',
    discount: 'Abzinsung im Jahr',
    keeping: 'Jährliche Kosten, jemanden zu halten',
    lifetimeValue: 'Wert eines Kunden',
    customerBase: 'Wert aller Kunden',
    lost: 'Im Jahr verlorene Kunden',
    replacement: 'Kosten, sie zu ersetzen',
    retentionGain: 'Mehrwert, wenn fünf von hundert mehr bleiben',
    rangeNote:
      'Die Grenzen sind die der Annahmen, alle am ungünstigeren oder alle am günstigeren Ende. Sie sind kein Intervall des Zufalls.',
    claims: 'Zitierte Behauptungen',
    claimsNote:
      'Oft wiederholt und von dieser Umfrage nicht gezeigt. Wo keine Quelle steht, kennen wir keine prüfbare Studie.',
    claim: 'Behauptung',
    own: 'eigene Zahl der Herausgeber',
    times: '{n}-mal',
    tenure: 'Wie Kunden bleiben',
    year: 'Jahr',
    counted: 'Noch da, gezählt',
    left: 'Noch da, nach Modell',
    stay: 'Bleiben in dem Jahr',
    tenureNote:
      'Verschobenes Beta-geometrisches Modell (Fader und Hardie 2007): Wer zum Gehen neigt, geht zuerst; wer bleibt, bleibt länger.',
    names: {
      'retention-profit': 'Fünf von hundert Kunden mehr gehalten: so viel mehr Gewinn',
      'acquisition-cost-ratio': 'Einen Kunden zu gewinnen statt zu halten: so oft die Kosten',
      'delighted-worth': 'Sehr zufrieden statt zufrieden: so oft der Wert',
      'sale-existing': 'Ein Angebot an bestehende Kunden gelingt',
      'sale-new': 'Ein Angebot an neue Kunden gelingt',
      'new-by-recommendation': 'Neue Kunden, die auf Empfehlung kommen',
      'told-by-dissatisfied': 'Menschen, denen ein Unzufriedener davon erzählt',
      'prospects-by-satisfied': 'Interessierte, die ein Zufriedener bringt, von denen mindestens einer kauft',
      'complainers-kept': 'Wer sich beschwert und bleibt, wenn gut geantwortet wird',
    },
  },
};
