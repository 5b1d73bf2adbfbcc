import type { Messages } from '../../messages/messages.ts';
import { form } from './form.ts';
import { report } from './report.ts';

export const de: Messages = {
  site: {
    skipToContent: 'Zum Inhalt springen',
    languages: 'Sprachen',
    surveys: 'Umfragen',
    tagline: 'Umfragen, die leicht zu beantworten sind. Berichte, die sagen, was sie wissen.',
    answerSurvey: 'An der Umfrage teilnehmen',
    readReport: 'Bericht lesen',
    printPoster: 'Plakat drucken',
    noReports:
      'Es ist noch kein Bericht veröffentlicht. Zu einer Umfrage erscheint ein Bericht, sobald genügend Antworten vorliegen.',
    notFound: 'Diese Seite gibt es nicht',
    notFoundHint: 'Vielleicht ist die Adresse falsch geschrieben, oder die Umfrage ist beendet.',
  },
  form,
  embed: { close: 'Schließen' },
  poster: {
    title: 'Plakat: {survey}',
    hint: 'Es wird auf ein Blatt gedruckt, A4 oder Letter. Alles andere auf dieser Seite bleibt auf dem Bildschirm.',
    anyPlace: 'Für jeden Ort',
    callToAction: 'Sagen Sie uns, wie es war',
    scan: 'Richten Sie die Kamera Ihres Handys hierher',
    orVisit: 'oder besuchen Sie',
    promise: {
      one: '{n} Frage. Etwa {minutes} Min. Anonym.',
      other: '{n} Fragen. Etwa {minutes} Min. Anonym.',
    },
    print: 'Dieses Plakat drucken',
    variants: 'Andere Plakate',
  },
  paper: {
    title: '{survey} auf Papier',
    hint: 'Der Bogen passt auf A4 und Letter; alles andere auf dieser Seite bleibt auf dem Bildschirm. Nummerieren Sie die Bögen, die zurückkommen, und tippen Sie je Bogen eine Zeile in die Datei: die Zahlen neben den angekreuzten Kästchen.',
    template: 'Die Datei zum Eintippen (CSV)',
    howTo:
      'Kreuzen Sie je Frage ein Kästchen an, wenn nichts anderes dabeisteht. Lassen Sie aus, was Sie nicht beantworten möchten.',
    anonymous: 'Dieser Bogen ist anonym: Bitte schreiben Sie Ihren Namen nicht darauf.',
    entry: 'Nr.',
    day: 'Tag',
    form: 'Bogen',
    question: 'Frage {number}',
    end: 'Das war alles, bitte geben Sie den Bogen ab, wenn Folgendes zutrifft: {condition}.',
    link: 'Die Umfrage auf Papier, zum Drucken',
  },
  report,
};
