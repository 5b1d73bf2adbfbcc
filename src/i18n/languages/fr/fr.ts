import type { Messages } from '../../messages/messages.ts';
import { form } from './form.ts';
import { report } from './report.ts';

/** Spaces before double punctuation and within quotation marks do not break. */
export const fr: Messages = {
  site: {
    skipToContent: 'Aller au contenu',
    languages: 'Langues',
    surveys: 'Enquêtes',
    tagline: 'Des enquêtes faciles à remplir. Des rapports qui disent ce qu’ils savent.',
    answerSurvey: 'Répondre à l’enquête',
    readReport: 'Lire le rapport',
    printPoster: 'Imprimer l’affiche',
    noReports:
      'Aucun rapport n’a encore été publié. Le rapport d’une enquête paraît dès qu’elle compte assez de réponses.',
    notFound: 'Cette page n’existe pas',
    notFoundHint: 'L’adresse est peut-être mal saisie, ou l’enquête est terminée.',
  },
  form,
  embed: { close: 'Fermer' },
  poster: {
    title: 'Affiche : {survey}',
    hint: 'Elle s’imprime sur une seule feuille, A4 ou Letter. Le reste de cette page demeure à l’écran.',
    anyPlace: 'Pour tous les lieux',
    callToAction: 'Dites-nous comment c’était',
    scan: 'Visez ce code avec l’appareil photo de votre téléphone',
    orVisit: 'ou rendez-vous sur',
    promise: {
      one: '{n} question. Environ {minutes} min. Anonyme.',
      other: '{n} questions. Environ {minutes} min. Anonyme.',
    },
    print: 'Imprimer cette affiche',
    variants: 'Autres affiches',
  },
  paper: {
    title: '{survey} sur papier',
    hint: 'Le formulaire s’imprime sur A4 ou Letter ; le reste de cette page reste à l’écran. Numérotez les formulaires reçus et saisissez dans le fichier une ligne par formulaire : les numéros à côté des cases cochées.',
    template: 'Le fichier de saisie (CSV)',
    howTo:
      'Cochez une case par question, sauf indication contraire. Laissez en blanc ce à quoi vous préférez ne pas répondre.',
    anonymous: 'Ce formulaire est anonyme : n’y inscrivez pas votre nom.',
    entry: 'Saisie n°',
    day: 'Jour',
    form: 'Formulaire',
    question: 'n° {number}',
    end: 'C’est terminé dans ce cas, remettez le formulaire : {condition}.',
    link: 'Le questionnaire sur papier, à imprimer',
  },
  report,
};
