import type { Messages } from '../../messages/messages.ts';
import { form } from './form.ts';
import { report } from './report.ts';

export const en: Messages = {
  site: {
    skipToContent: 'Skip to the content',
    languages: 'Languages',
    surveys: 'Surveys',
    tagline: 'Surveys that are easy to answer. Reports that say what they know.',
    answerSurvey: 'Answer the survey',
    readReport: 'Read the report',
    printPoster: 'Print the poster',
    noReports: 'No report has been released yet. A survey is reported once it has enough answers.',
    notFound: 'This page does not exist',
    notFoundHint: 'The address may be mistyped, or the survey may have ended.',
  },
  form,
  embed: { close: 'Close' },
  poster: {
    title: 'Poster: {survey}',
    hint: 'It prints on one sheet, A4 or Letter. Everything else on this page stays on the screen.',
    anyPlace: 'For any place',
    callToAction: 'Tell us how it was',
    scan: 'Point your phone’s camera here',
    orVisit: 'or visit',
    promise: {
      one: '{n} question. About {minutes} min. Anonymous.',
      other: '{n} questions. About {minutes} min. Anonymous.',
    },
    print: 'Print this poster',
    variants: 'Other posters',
  },
  paper: {
    title: '{survey} on paper',
    hint: 'It prints on A4 or Letter; everything else on this page stays on the screen. Number the forms that come back, and type a row a form into the file: the numbers beside the ticked boxes.',
    template: 'The file to type into (CSV)',
    howTo:
      'Tick one box for each question unless it says otherwise. Leave out what you would rather not answer.',
    anonymous: 'This form is anonymous: please do not write your name on it.',
    entry: 'Entry no.',
    day: 'Day',
    form: 'Form',
    question: 'question {number}',
    end: 'If {condition}, that was all: please hand in the form.',
    link: 'The survey on paper, to print',
  },
  report,
};
