import type { ReportMethodMessages } from '../../messages/report-method.ts';

export const method: ReportMethodMessages = {
  method: {
    asked: 'Wer gefragt wurde',
    sampling: {
      census:
        'Alle auf der Liste wurden eingeladen. Die Zahlen beschreiben diejenigen, die geantwortet haben; die übrigen denken vielleicht anders. Die Intervalle zeigen, wie weit allein der Zufall einen Wert verschieben könnte.',
      random:
        'Eingeladen wurde eine Zufallsstichprobe. Die Intervalle zeigen, wie weit der Zufall bei der Ziehung der Stichprobe einen Wert verschieben könnte; was diejenigen gesagt hätten, die nicht geantwortet haben, erfassen sie nicht.',
      'open-link':
        'Antworten konnten alle, die den Link hatten. Die Zahlen beschreiben diejenigen, die geantwortet haben, und niemanden sonst; eine Fehlerspanne wird daher nicht angegeben. Die Intervalle sind modellbasiert: Sie behandeln die Antworten so, als wären sie zufällig gezogen.',
    },
    when: 'Zeitraum',
    timezone: 'Zeitzone der Datums- und Zeitangaben: {timezone}.',
    invitedUnknown: 'Wie viele eingeladen wurden, ist nicht bekannt; daher gibt es keine Rücklaufquote.',
    answered: 'Rücklauf',
    responseRate: '{n} von {invited} Eingeladenen, eine Rücklaufquote von {rate}',
    onList: 'Auf der Liste: {n}',
    listKnown:
      'Der Umfang der Liste (N) ist bekannt: Varianzen werden mit 1 − n/N multipliziert. Je mehr von der Liste geantwortet haben, desto schmaler sind die Intervalle.',
    listExceeded:
      'Es haben mehr Personen geantwortet, als auf der Liste stehen sollen; die Intervalle berücksichtigen sie deshalb nicht.',
    languages: 'Sprachen',
    wayIn: 'Auf welchen Wegen die Antworten kamen',
    channel: 'Nach Kanal',
    collector: 'Nach Link oder Ort',
    locale: 'Nach Sprache',
    noCollector: 'Kein bestimmter Link',
    channels: {
      link: 'Link',
      qr: 'QR-Code',
      email: 'E-Mail',
      sms: 'SMS',
      kiosk: 'Terminal',
      phone: 'Telefon',
      paper: 'Papierfragebogen',
      interview: 'Persönliches Interview',
      import: 'Datenimport',
    },
    wording: 'Genauer Wortlaut',
    hidden: 'Was ausgeblendet ist, und warum',
    hiddenRule: {
      one: 'Ein Wert wird gezeigt, wenn er auf mindestens {n} Antwort beruht. Das schützt die Menschen dahinter, ebenso wie Werte, die daneben ausgeblendet werden.',
      other:
        'Ein Wert wird gezeigt, wenn er auf mindestens {n} Antworten beruht. Das schützt die Menschen dahinter, ebenso wie Werte, die daneben ausgeblendet werden.',
    },
    nothingHidden: 'In dieser Ausgabe musste nichts ausgeblendet werden.',
    hiddenTooFew: {
      one: '{where}: {n} Wert mit zu wenigen Antworten',
      other: '{where}: {n} Werte mit zu wenigen Antworten',
    },
    hiddenComplement: {
      one: '{where}: {n} Wert, an dem sich Antworten einzelner Personen erkennen ließen',
      other: '{where}: {n} Werte, an denen sich Antworten einzelner Personen erkennen ließen',
    },
    hiddenPlace: '{place}, „{what}“',
    withheld: 'ausgeblendet',
    hiddenIn: {
      headline: 'Hauptkennzahl',
      distribution: 'Antworten',
      segment: 'Nach Gruppen',
      coverage: 'Auf welchen Wegen die Antworten kamen',
    },
    computed: 'Wie gerechnet wurde',
    formulas: [
      'Jede Antwort zählt einmal: nichts ist gewichtet.',
      'Net Promoter Score: Anteil 9–10 minus Anteil 0–6; Score-Intervall nach Tango.',
      'Anteile: Score-Intervall nach Wilson. Wer die Frage übersprungen hat, es nicht weiß oder sie für nicht zutreffend hält, gehört nicht zur Basis.',
      'Mittelwerte: t-Intervall nach Student.',
      'Veränderungen: beim Net Promoter Score ein z-Test ohne gepoolte Varianz und ein Intervall aus den Grenzen beider Wellen (MOVER); bei Anteilen ein Chi-Quadrat-Test und das Intervall nach Newcombe. Eindeutig heißt eine Veränderung, wenn p unter 0,05 liegt und das Intervall die Null nicht enthält.',
    ],
    release: 'Ausgabe',
    releaseText: 'Ausgabe {n}, {date}',
    before: 'Prüfsumme der vorigen Ausgabe, Nr. {n}',
    firstRelease: 'Es ist die erste dieser Umfrage.',
    digest: 'Prüfsumme dieser Ausgabe (SHA-256 ihres JSON)',
    surveyVersion: 'Version der Umfrage',
  },
  how: {
    title: 'Woher wir das wissen',
    formula: 'Formel',
    base: 'Basis',
    baseText:
      'Nur gültige Antworten. Wer die Frage übersprungen hat, es nicht weiß oder sie für nicht zutreffend hält, ist daneben gezählt.',
    asked: 'Gefragt',
    methods: 'Verfahren',
    sources: 'Quellen',
    version: 'Fassung',
    versionText: 'Umfrage {version}, Ausgabe {n}',
    metrics: {
      nps: 'Anteil mit 9 oder 10 (P) minus Anteil mit 0 bis 6 (D), mal 100.',
      csat: 'Wie viele den höchsten Punkt, die zwei höchsten oder die zwei niedrigsten gewählt haben (k), geteilt durch alle gültigen Antworten (n); und der Mittelwert der Punkte.',
      ces: 'Die mittlere Zustimmung von 1 bis 7, dass es leicht war; und der Anteil mit 5, 6 oder 7.',
      gap: 'Anteil, für den es besser war als erwartet (B), minus Anteil, für den es schlechter war (W), mal 100.',
      index:
        'Das gewichtete Mittel mehrerer Fragen, jede auf eine Skala von 0 bis 100 gebracht. Für jede Frage zählen alle, die sie beantwortet haben.',
      trend:
        'Jede Welle wird gleich berechnet. Die letzte Veränderung wird allein geprüft, die Veränderungen von Welle zu Welle gemeinsam, eine Gerade durch alle Wellen auf eine Richtung.',
      ratings:
        'Der Mittelwert jeder Frage in jeder Welle. Die letzten Veränderungen aller Fragen werden gemeinsam geprüft, ebenso die Geraden durch ihre Wellen.',
      segments:
        'Ein Test sagt, ob sich die Gruppen überhaupt unterscheiden. Erst dann wird jedes Paar verglichen, umso strenger, je mehr Paare es sind.',
      weights:
        'Antworten von Gruppen, die seltener oder häufiger sind als ihr angegebener Anteil, zählen mehr oder weniger, bis alle Anteile stimmen.',
      importedWeights: 'Jede Antwort zählt so viel wie das Gewicht (w), mit dem sie importiert wurde.',
      answers: 'Wie viele jede Antwort gegeben haben (k), geteilt durch alle gültigen Antworten (n).',
      expectations:
        'Was erwartet wurde (x), neben dem, was vorgefunden wurde (y): die Anteile schlechter (W) und besser (B), und bei Paaren von Bewertungen die mittlere Differenz je Person.',
      importance:
        'Wie gut etwas bewertet wird, gegen wie wichtig es ist. Das Kreuz steht bei den beiden Mittelwerten. Kein Feld wird genannt, wo ein Intervall das Kreuz schneidet.',
      drivers:
        'Wie viel von den Unterschieden im Ergebnis mit jeder Frage einhergeht: ihr Anteil an R², gemittelt über alle Reihenfolgen, in denen die Fragen hinzukommen können. Was wovon kommt, zeigt das nicht.',
      relativeWeights:
        'Wie viel von den Unterschieden im Ergebnis mit jeder Frage einhergeht: ihr Anteil an R², ermittelt über die unkorrelierten Variablen, die den Fragen am nächsten kommen. Was wovon kommt, zeigt das nicht.',
      model:
        'Jeder Begriff ist eine gewichtete Summe seiner Fragen; die Pfade sind Regressionen zwischen den Begriffen.',
      loyalty:
        'Wer beide Fragen beantwortet hat (n), steht in einer von vier Gruppen (k), je nachdem, ob jede Antwort den genannten Punkt erreicht.',
      cost: 'Der Mittelwert jeder Art von Kosten, auf einer Skala.',
      reasons:
        'Wie viele jeden Grund nennen (k), geteilt durch alle, die geantwortet haben (n). Mehrere durften genannt werden.',
      spending:
        'Mittelwert, Median und Quartile des Anteils an den Ausgaben, den die Befragten angeben. Die Vorhersage legt eine Gerade durch die Wellen.',
      ranking: 'Der mittlere Platz jeder Möglichkeit (r), und wie oft sie jeden Platz hatte.',
      worth:
        'Aus angegebenen Annahmen berechnet: Marge (m), Bindung (r) und Abzinsung (d). Es ist kein Ergebnis dieser Umfrage.',
      benchmarks:
        'Unsere Zahl (x) minus die andere (y). Wo deren Intervall oder Zahl der Antworten nicht bekannt ist, lässt sich über den Unterschied nichts sagen.',
      channels: 'Anzahlen, Anteile und Zeiten nach dem Weg, auf dem die Befragten erreicht wurden.',
      comments:
        'Kommentare werden nach Wortregeln gezählt, die mit der Umfrage angegeben sind. Gezeigt werden nur solche, deren Verfasser zugestimmt haben und die ein Mensch gelesen hat; ausgelost ohne Ansehen der Stimmung.',
      stages:
        'Jede Zahl steht da, wie sie im Bericht ihrer eigenen Umfrage veröffentlicht wurde; dort steht, wie sie berechnet ist. Über Umfragen hinweg wird nichts berechnet.',
      places:
        'Je zwei Orte werden verglichen, umso strenger, je mehr Paare es sind. Der beste Rang eines Ortes ist um eins größer als die Zahl derer, die eindeutig vor ihm liegen (a), der schlechteste die Zahl aller (n) weniger derer, die eindeutig hinter ihm liegen (b).',
    },
    methodNames: {
      waysTest: 'Chi-Quadrat-Test der Anteile, Kruskal-Wallis-Test der Zeiten',
      tango: 'Score-Intervall nach Tango',
      wilson: 'Score-Intervall nach Wilson',
      student: 't-Intervall nach Student',
      welch: 't-Test nach Welch',
      pairedT: 't-Test für Paare',
      zTest: 'z-Test ohne gepoolte Varianz, Intervall aus den Grenzen beider Seiten (MOVER)',
      newcombe: 'Chi-Quadrat-Test und Intervall nach Newcombe',
      holm: 'Korrektur nach Holm für mehrere Vergleiche',
      omnibus: 'Varianzanalyse nach Welch oder Chi-Quadrat-Test über alle Gruppen',
      cochranArmitage: 'Trendtest nach Cochran-Armitage',
      feldt: 'Cronbachs Alpha mit dem Intervall nach Feldt',
      raking: 'Gewichtung auf die angegebenen Anteile (Raking)',
      wilsonEffective: 'Wilson-Intervall auf der effektiven Zahl der Antworten',
      bootstrap: 'Bootstrap mit festem Startwert',
      woodruff: 'Intervall nach Woodruff',
      prediction: 'Vorhersageintervall der Geraden',
      finitePopulation: 'Korrektur für den Umfang der Liste (1 − n/N)',
      slope: 't-Test der Steigung der Geraden',
      mcnemar: 'McNemar-Test',
      fisher: 'Korrelation mit dem Intervall nach Fisher',
      pls: 'partielle kleinste Quadrate (Modus A, Pfadgewichtung)',
      lmg: 'Mittel über alle Reihenfolgen (LMG, Shapley)',
      johnson: 'relative Gewichte nach Johnson',
      mover: 'Intervall aus den Grenzen beider Seiten (MOVER)',
    },
  },
};
