import type { FormMessages } from '../../messages/form.ts';

export const form: FormMessages = {
  length: { one: '{n} question, environ {minutes} min', other: '{n} questions, environ {minutes} min' },
  required: 'Obligatoire',
  requiredNote: 'Seules les questions marquées « Obligatoire » demandent une réponse.',
  onlyIf: 'Seulement dans ce cas : {condition}.',
  condition: {
    chose: 'vous avez choisi {values} à la question {question}',
    notChose: 'vous n’avez pas choisi {values} à la question {question}',
    answeredWithout: 'vous avez répondu à la question {question}, mais pas par {values}',
    notAnsweredWithout: 'vous n’avez pas répondu à la question {question}, ou avez répondu par {values}',
    answered: 'vous avez répondu à la question {question}',
    notAnswered: 'vous n’avez pas répondu à la question {question}',
    range: '{from} à {to}',
    quote: '« {text} »',
  },
  logic: {
    mean: 'la moyenne de {list}',
    sum: 'la somme de {list}',
    min: 'la plus basse valeur parmi {list}',
    max: 'la plus haute valeur parmi {list}',
    count: 'le nombre de réponses parmi {list}',
    skip: 'Passez à la question {question} dans ce cas : {condition}.',
    end: 'C’est terminé dans ce cas, envoyez vos réponses : {condition}.',
    needed: 'Réponse requise seulement dans ce cas : {condition}.',
  },
  chooseAny: 'Plusieurs réponses possibles.',
  items: {
    pointOf: '{point} sur {max}',
    rankAll: 'Classez par ordre de préférence : {first} est votre premier choix.',
    rankSome: 'Classez-en {max} au plus : {first} est votre premier choix.',
    unranked: 'Non classé',
    yourOrder: 'Votre ordre : {list}',
  },
  doesNotApply: 'Non concerné(e)',
  dontKnow: 'Ne sait pas',
  refused: 'Ne souhaite pas répondre',
  notAtAllLikely: 'Pas du tout probable',
  extremelyLikely: 'Extrêmement probable',
  progress: 'Réponses : {done} sur {all}',
  send: 'Envoyer les réponses',
  sending: 'Envoi en cours…',
  sendAgain: 'Envoyer à nouveau',
  elsewhere: {
    offer: 'Continuer sur un autre appareil',
    warning: 'Ce lien contient vos réponses données jusqu’ici. Quiconque l’a peut les lire.',
    link: 'Lien avec vos réponses',
    hand: 'Copier ou envoyer',
    copied: 'Le lien a été copié.',
    found: 'Vos réponses sont arrivées de votre autre appareil.',
    broken: 'Ce lien n’est pas complet. Veuillez le copier à nouveau sur votre autre appareil.',
  },
  pages: { back: 'Retour', next: 'Suivant', place: 'Page {page} sur {pages}' },
  problems: { one: '{n} question à revoir', other: '{n} questions à revoir' },
  problemsHint: 'Rien n’est perdu : toutes vos réponses sont encore là.',
  error: 'Erreur',
  kept: {
    found: 'Vos réponses d’avant sont toujours là.',
    again: 'Recommencer',
    waiting:
      'Vos réponses n’ont pas encore pu être envoyées. Cet appareil les conserve et les enverra de lui-même dès qu’il y aura une connexion ou quand vous rouvrirez cette page.',
    arrived: 'Les réponses qui attendaient sur cet appareil ont été envoyées. Votre reçu est {receipt}.',
  },
  kiosk: {
    next: {
      one: 'L’enquête recommence pour la personne suivante dans {n} seconde.',
      other: 'L’enquête recommence pour la personne suivante dans {n} secondes.',
    },
    now: 'Commencer maintenant',
    idle: {
      one: 'Êtes-vous toujours là ? Vos réponses seront effacées dans {n} seconde.',
      other: 'Êtes-vous toujours là ? Vos réponses seront effacées dans {n} secondes.',
    },
    stay: 'Je suis toujours là',
  },
  problem: {
    notANumber: 'Veuillez écrire un nombre, par exemple 12,5.',
    notWhole: 'Veuillez écrire un nombre entier, par exemple 12.',
    tooExact: {
      one: 'Veuillez écrire au plus {n} chiffre après la virgule.',
      other: 'Veuillez écrire au plus {n} chiffres après la virgule.',
    },
    tooLow: 'Le plus petit nombre possible est {min}.',
    tooHigh: 'Le plus grand nombre possible est {max}.',
    notADate: 'Veuillez donner un jour qui existe au calendrier, sous la forme année-mois-jour : 2026-03-31.',
    notAnEmail: 'Veuillez écrire une adresse e-mail, par exemple nom@example.org.',
    notAPhone: 'Veuillez écrire un numéro de téléphone de 5 à 15 chiffres, par exemple +34 912 345 678.',
    required: 'Veuillez répondre à cette question.',
    notAnOption:
      '« {value} » ne fait pas partie des réponses. Veuillez choisir parmi celles qui sont proposées.',
    oneOnly: 'Veuillez choisir une seule réponse.',
    tooFew: {
      one: 'Veuillez choisir au moins {n} réponse.',
      other: 'Veuillez choisir au moins {n} réponses.',
    },
    tooMany: {
      one: 'Veuillez choisir au plus {n} réponse.',
      other: 'Veuillez choisir au plus {n} réponses.',
    },
    exclusive: 'L’un de vos choix exclut les autres. Veuillez garder soit celui-ci, soit les autres.',
    rankTwice: 'La place {rank} est attribuée deux fois. Veuillez attribuer chaque place une seule fois.',
    tooLong: 'Veuillez raccourcir ce texte à {max} caractères ; il en compte {length}.',
    unknownItem: 'Cette enquête ne comporte pas de question « {name} ».',
    badId: 'L’identifiant de cet envoi n’est pas un UUID. Envoyez-en un nouveau dans « id ».',
    malformed: 'Le champ « {field} » est illisible.',
  },
  failed: {
    offline:
      'Vous semblez être hors connexion. Vos réponses sont conservées ici ; renvoyez-les une fois la connexion rétablie.',
    unavailable:
      'Vos réponses n’ont pas pu être enregistrées pour l’instant. Elles sont conservées ici ; veuillez les renvoyer dans une minute.',
    conflict:
      'D’autres réponses ont déjà été enregistrées depuis cette page. Rien n’a été modifié. Votre reçu : {receipt}.',
    tooLarge:
      'L’envoi dépasse ce que nous pouvons recevoir ({limit} Ko). Veuillez raccourcir vos commentaires et envoyer à nouveau.',
    wrongType: 'Les réponses sont reçues par formulaire ou en JSON, pas en « {type} ».',
    unknownSurvey: 'Il n’y a pas d’enquête à cette adresse. Veuillez vérifier le lien.',
  },
  closedTitle: 'Cette enquête est terminée',
  closed: 'Merci de votre intérêt. Elle ne reçoit plus de réponses.',
  earlyTitle: 'Cette enquête n’a pas commencé',
  early: 'Elle ne reçoit pas encore de réponses. Merci de revenir plus tard.',
  fielding: {
    changed:
      'Cette enquête a changé depuis que vous l’avez ouverte. La voici telle qu’elle est maintenant, avec vos réponses là où elles conviennent encore. Merci de la parcourir et de l’envoyer à nouveau.',
    reload:
      'Cette enquête a changé depuis que vous avez ouvert cette page. Rechargez la page : vos réponses y seront, là où elles conviennent encore.',
    opens: 'Cette enquête reçoit des réponses à partir du {date}.',
    full: 'Nous avons déjà entendu assez de personnes comme vous et n’avons plus besoin de votre temps. Merci.',
    back: 'Revenir à mes réponses',
    goOn: 'Continuer vers {host}',
  },
  thanksTitle: 'Merci',
  receipt: 'Votre reçu',
  receiptHint:
    'Il prouve que vos réponses ont été enregistrées. Conservez-le si vous souhaitez vous renseigner à leur sujet ; il ne dit rien de votre identité.',
  anonymous: 'Anonyme. Ni cookies, ni suivi.',
};
