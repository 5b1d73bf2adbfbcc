import type { FormMessages } from '../../messages/form.ts';

export const form: FormMessages = {
  length: { one: '{n} Frage, etwa {minutes} Min.', other: '{n} Fragen, etwa {minutes} Min.' },
  required: 'Pflichtfrage',
  requiredNote: 'Nur Fragen mit dem Hinweis „Pflichtfrage“ müssen beantwortet werden.',
  onlyIf: 'Nur, wenn Folgendes zutrifft: {condition}.',
  condition: {
    chose: 'Sie haben bei {question} {values} gewählt',
    notChose: 'Sie haben bei {question} nicht {values} gewählt',
    answeredWithout: 'Sie haben {question} beantwortet, aber nicht mit {values}',
    notAnsweredWithout: 'Sie haben {question} nicht oder mit {values} beantwortet',
    answered: 'Sie haben {question} beantwortet',
    notAnswered: 'Sie haben {question} nicht beantwortet',
    range: '{from} bis {to}',
    quote: '„{text}“',
  },
  logic: {
    mean: 'Mittelwert aus {list}',
    sum: 'Summe aus {list}',
    min: 'niedrigster Wert aus {list}',
    max: 'höchster Wert aus {list}',
    count: 'Anzahl der Antworten unter {list}',
    skip: 'Bitte weiter bei {question}, wenn Folgendes zutrifft: {condition}.',
    end: 'Das war alles, bitte senden Sie Ihre Antworten ab, wenn Folgendes zutrifft: {condition}.',
    needed: 'Nur nötig, wenn Folgendes zutrifft: {condition}.',
  },
  chooseAny: 'Bitte wählen Sie alles Zutreffende aus.',
  items: {
    pointOf: '{point} von {max}',
    rankAll: 'Bitte ordnen Sie nach Ihrer Vorliebe: {first} ist Ihre erste Wahl.',
    rankSome: 'Bitte ordnen Sie bis zu {max}: {first} ist Ihre erste Wahl.',
    unranked: 'Kein Platz',
    yourOrder: 'Ihre Reihenfolge: {list}',
  },
  doesNotApply: 'Trifft nicht zu',
  dontKnow: 'Weiß nicht',
  refused: 'Keine Angabe',
  notAtAllLikely: 'Äußerst unwahrscheinlich',
  extremelyLikely: 'Äußerst wahrscheinlich',
  progress: '{done} von {all} beantwortet',
  send: 'Antworten absenden',
  sending: 'Wird gesendet …',
  sendAgain: 'Erneut senden',
  elsewhere: {
    offer: 'Auf einem anderen Gerät weitermachen',
    warning: 'Dieser Link enthält Ihre bisherigen Antworten. Wer ihn hat, kann sie lesen.',
    link: 'Link mit Ihren Antworten',
    hand: 'Kopieren oder senden',
    copied: 'Der Link ist kopiert.',
    found: 'Ihre Antworten sind von Ihrem anderen Gerät angekommen.',
    broken: 'Der Link ist unvollständig. Bitte kopieren Sie ihn auf Ihrem anderen Gerät noch einmal.',
  },
  pages: { back: 'Zurück', next: 'Weiter', place: 'Seite {page} von {pages}' },
  problems: {
    one: 'Bitte sehen Sie sich eine Frage noch einmal an',
    other: 'Bitte sehen Sie sich {n} Fragen noch einmal an',
  },
  problemsHint: 'Nichts ist verloren: Alle Ihre Antworten sind noch da.',
  error: 'Fehler',
  kept: {
    found: 'Ihre Antworten von vorhin sind noch da.',
    again: 'Neu beginnen',
    waiting:
      'Ihre Antworten konnten noch nicht gesendet werden. Dieses Gerät bewahrt sie auf und sendet sie von selbst, sobald eine Verbindung besteht oder Sie diese Seite wieder öffnen.',
    arrived: 'Die Antworten, die auf diesem Gerät warteten, sind gesendet. Ihr Beleg lautet {receipt}.',
  },
  kiosk: {
    next: {
      one: 'Die Umfrage beginnt in {n} Sekunde für die nächste Person von vorn.',
      other: 'Die Umfrage beginnt in {n} Sekunden für die nächste Person von vorn.',
    },
    now: 'Jetzt beginnen',
    idle: {
      one: 'Sind Sie noch da? Ihre Antworten werden in {n} Sekunde gelöscht.',
      other: 'Sind Sie noch da? Ihre Antworten werden in {n} Sekunden gelöscht.',
    },
    stay: 'Ich bin noch da',
  },
  problem: {
    notANumber: 'Bitte schreiben Sie eine Zahl, zum Beispiel 12,5.',
    notWhole: 'Bitte schreiben Sie eine ganze Zahl, zum Beispiel 12.',
    tooExact: {
      one: 'Bitte schreiben Sie höchstens {n} Stelle nach dem Komma.',
      other: 'Bitte schreiben Sie höchstens {n} Stellen nach dem Komma.',
    },
    tooLow: 'Die kleinste mögliche Zahl ist {min}.',
    tooHigh: 'Die größte mögliche Zahl ist {max}.',
    notADate: 'Bitte geben Sie einen Tag an, den es im Kalender gibt, als Jahr-Monat-Tag: 2026-03-31.',
    notAnEmail: 'Bitte schreiben Sie eine E-Mail-Adresse, zum Beispiel name@example.org.',
    notAPhone: 'Bitte schreiben Sie eine Telefonnummer mit 5 bis 15 Ziffern, zum Beispiel +34 912 345 678.',
    required: 'Bitte beantworten Sie diese Frage.',
    notAnOption: '„{value}“ gehört nicht zu den Antworten. Bitte wählen Sie eine der angezeigten.',
    oneOnly: 'Bitte wählen Sie nur eine Antwort.',
    tooFew: {
      one: 'Bitte wählen Sie mindestens {n} Antwort.',
      other: 'Bitte wählen Sie mindestens {n} Antworten.',
    },
    tooMany: {
      one: 'Bitte wählen Sie höchstens {n} Antwort.',
      other: 'Bitte wählen Sie höchstens {n} Antworten.',
    },
    exclusive:
      'Eine Ihrer Antworten schließt die anderen aus. Bitte lassen Sie entweder diese oder die anderen stehen.',
    rankTwice: 'Platz {rank} ist doppelt vergeben. Bitte vergeben Sie jeden Platz nur einmal.',
    tooLong: 'Bitte kürzen Sie auf {max} Zeichen; derzeit sind es {length}.',
    unknownItem: 'In dieser Umfrage gibt es keine Frage „{name}“.',
    badId: 'Die Kennung dieser Einsendung ist keine UUID. Senden Sie eine neue in „id“.',
    malformed: 'Das Feld „{field}“ ist nicht lesbar.',
  },
  failed: {
    offline:
      'Sie sind offenbar offline. Ihre Antworten bleiben hier erhalten; senden Sie sie erneut, sobald Sie wieder verbunden sind.',
    unavailable:
      'Ihre Antworten konnten gerade nicht gespeichert werden. Sie bleiben hier erhalten; bitte senden Sie sie in einer Minute erneut.',
    conflict:
      'Von dieser Seite wurden bereits andere Antworten gespeichert. Es wurde nichts geändert. Ihre Quittung lautet {receipt}.',
    tooLarge:
      'Das ist mehr, als wir annehmen können ({limit} KB). Bitte kürzen Sie Ihre Kommentare und senden Sie erneut.',
    wrongType: 'Antworten werden als Formular oder als JSON angenommen, nicht als „{type}“.',
    unknownSurvey: 'Unter dieser Adresse gibt es keine Umfrage. Bitte prüfen Sie den Link.',
  },
  closedTitle: 'Diese Umfrage ist beendet',
  closed: 'Vielen Dank für Ihr Interesse. Es werden keine Antworten mehr angenommen.',
  earlyTitle: 'Diese Umfrage hat noch nicht begonnen',
  early: 'Noch werden keine Antworten angenommen. Bitte kommen Sie später wieder.',
  fielding: {
    changed:
      'Diese Umfrage hat sich geändert, seit Sie sie geöffnet haben. Hier ist sie, wie sie jetzt ist, mit Ihren Antworten, wo sie noch passen. Bitte sehen Sie sie durch und senden Sie sie noch einmal.',
    reload:
      'Diese Umfrage hat sich geändert, seit Sie diese Seite geöffnet haben. Laden Sie die Seite neu: Ihre Antworten sind dort, wo sie noch passen.',
    opens: 'Diese Umfrage nimmt ab dem {date} Antworten an.',
    full: 'Wir haben von genügend Menschen wie Ihnen gehört und brauchen Ihre Zeit nicht weiter. Vielen Dank.',
    back: 'Zurück zu meinen Antworten',
    goOn: 'Weiter zu {host}',
  },
  thanksTitle: 'Vielen Dank',
  receipt: 'Ihre Quittung',
  receiptHint:
    'Sie belegt, dass Ihre Antworten gespeichert wurden. Bewahren Sie sie auf, wenn Sie später danach fragen möchten; sie verrät nicht, wer Sie sind.',
  anonymous: 'Anonym. Keine Cookies, keine Nachverfolgung.',
};
