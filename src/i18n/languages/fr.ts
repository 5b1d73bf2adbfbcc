import type { Messages } from '../messages.ts';

/** Spaces before double punctuation and within quotation marks do not break. */
export const fr: Messages = {
  site: {
    skipToContent: 'Aller au contenu',
    languages: 'Langues',
    surveys: 'Enquêtes',
    reports: 'Rapports',
    tagline: 'Des enquêtes faciles à remplir. Des rapports qui disent ce qu’ils savent.',
    answerSurvey: 'Répondre à l’enquête',
    readReport: 'Lire le rapport',
    printPoster: 'Imprimer l’affiche',
    noReports:
      'Aucun rapport n’a encore été publié. Le rapport d’une enquête paraît dès qu’elle compte assez de réponses.',
    notFound: 'Cette page n’existe pas',
    notFoundHint: 'L’adresse est peut-être mal saisie, ou l’enquête est terminée.',
  },
  form: {
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
      notADate:
        'Veuillez donner un jour qui existe au calendrier, sous la forme année-mois-jour : 2026-03-31.',
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
  },
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
  report: {
    frontIntro:
      'Heed demande aux clients comment cela s’est passé, compte ce qu’ils disent et le publie : chaque chiffre avec son incertitude, chaque question dans ses termes exacts.',
    listTitle: 'Rapports publiés',
    listIntro:
      'Chaque rapport montre sa publication la plus récente. Chaque publication garde sa propre adresse et ne change jamais.',
    pageTitle: '{title} · rapport',
    kicker: 'Rapport · publication {n}',
    asOf: 'Situation au {date}',
    contents: 'Sur cette page',
    linkTo: 'Lien vers « {title} »',
    answers: { one: '{n} réponse', other: '{n} réponses' },
    answered: { one: '{n} personne a répondu', other: '{n} personnes ont répondu' },
    interval: 'intervalle à 95 %',
    modelInterval: 'intervalle à 95 % fondé sur un modèle',
    confidenceInterval: 'intervalle de confiance à 95 %',
    range: 'de {low} à {high}',
    shortRange: '{low} à {high}',
    quoted: '« {text} »',
    answer: 'Réponse',
    share: 'Part',
    n: 'Réponses',
    mean: 'Moyenne',
    lowBase: 'base faible',
    lowBaseNote: {
      one: 'Base faible : moins de {n} réponse. Lisez l’intervalle, pas le chiffre.',
      other: 'Base faible : moins de {n} réponses. Lisez l’intervalle, pas le chiffre.',
    },
    hidden: {
      noData: 'Aucune donnée',
      tooFew: { one: 'Masqué : moins de {n} réponse', other: 'Masqué : moins de {n} réponses' },
      complement: 'Masqué : il permettrait de déduire un groupe plus petit',
    },
    synthetic: {
      title: 'Réponses synthétiques',
      text: 'Des réponses à la base de ces chiffres ont été produites par un générateur, pour montrer à quoi ressemble un rapport. Elles ne disent rien d’aucun lieu ni d’aucune personne réels.',
      tag: 'synthétique',
    },
    sections: {
      summary: 'En bref',
      nps: 'Net Promoter Score',
      csat: 'Satisfaction client',
      segments: 'Par groupe',
      waves: 'Au fil du temps',
      loyalty: 'Satisfaction et fidélité',
      reasons: 'Raisons de partir',
      questions: 'Toutes les questions',
      method: 'Comment cela a été mesuré',
      downloads: 'Emportez les chiffres',
    },
    summary: {
      questions: {
        level: 'Niveau de satisfaction',
        change: 'Évolution',
        difference: 'Qui diffère',
        why: 'Ce qui va de pair',
        action: 'Ce qu’il faut regarder',
      },
      nps: 'Le Net Promoter Score est de {value} ({interval} : {range}) : {promoters} de promoteurs, {detractors} de détracteurs.',
      npsOpenLink:
        'Parmi les personnes qui ont répondu, le Net Promoter Score est de {value} ({interval} : {range}) : {promoters} de promoteurs, {detractors} de détracteurs.',
      csat: '{topBox} ont choisi le point le plus élevé, {label} ({interval} : {range}). Avec le point juste en dessous, {topTwo}.',
      csatOpenLink:
        'Parmi les personnes qui ont répondu, {topBox} ont choisi le point le plus élevé, {label} ({interval} : {range}). Avec le point juste en dessous, {topTwo}.',
      none: 'Il y a trop peu de réponses pour un chiffre clé.',
      waveBefore: '○ {wave} {value}',
      howToRead:
        'Le trait est le chiffre, la bande son {interval} : là où le chiffre pourrait bien se situer, vu le nombre de réponses.',
    },
    nps: {
      name: 'Net Promoter Score',
      short: 'NPS',
      definition: 'La part des promoteurs moins celle des détracteurs, en points de −100 à +100.',
      promoters: 'Promoteurs, 9–10',
      passives: 'Passifs, 7–8',
      detractors: 'Détracteurs, 0–6',
      parts: 'Promoteurs {promoters}, passifs {passives}, détracteurs {detractors}',
      ruler: '{value} sur une échelle de −100 à +100, {interval} {range}',
    },
    csat: {
      topBox: 'Point le plus élevé',
      topBoxNote: '{first} est présenté à part de {second} : être enchanté, c’est plus qu’être satisfait.',
      topTwo: 'Deux points les plus élevés',
      bottomTwo: 'Deux points les plus bas',
      mean: 'Moyenne',
      meanOf: 'sur l’échelle de {min} à {max}',
      chose: 'ont choisi {label}',
      choseEither: 'ont choisi {first} ou {second}',
      ruler: '{value} sur une échelle de {min} à {max}, {interval} {range}',
    },
    changes: {
      first: 'Il n’y a pas encore de vague antérieure à laquelle comparer.',
      notComparable:
        'Comparaison impossible avec {wave} : l’une des deux vagues compte trop peu de réponses.',
      nps: {
        up: 'En hausse de {by} depuis {wave}. L’évolution est nette : son {interval} va {range}.',
        down: 'En baisse de {by} depuis {wave}. L’évolution est nette : son {interval} va {range}.',
        none: 'Pas d’évolution nette depuis {wave} : {value}, et son {interval} va {range}.',
      },
      csat: {
        up: 'Les deux points les plus élevés réunis sont en hausse de {by} depuis {wave}. L’évolution est nette : son {interval} va {range}.',
        down: 'Les deux points les plus élevés réunis sont en baisse de {by} depuis {wave}. L’évolution est nette : son {interval} va {range}.',
        none: 'Pas d’évolution nette des deux points les plus élevés réunis depuis {wave} : {value}, et son {interval} va {range}.',
      },
      points: '{value} points',
      percentagePoints: '{value} points de pourcentage',
      openLink:
        'Les deux vagues étaient ouvertes à quiconque avait le lien ; d’autres personnes ont donc pu répondre.',
      p: 'p = {p}',
      pUnder: 'p < {p}',
    },
    segments: {
      intro:
        'Net Promoter Score de chaque groupe, dans l’ordre du questionnaire. Ce n’est pas un classement : là où les bandes se chevauchent, les groupes ne diffèrent peut-être pas du tout.',
      introOfWave:
        'Net Promoter Score de chaque groupe (vague : {wave}), dans l’ordre du questionnaire. Ce n’est pas un classement : là où les bandes se chevauchent, les groupes ne diffèrent peut-être pas du tout.',
      group: 'Groupe',
      everyone: 'Ensemble',
      ruler:
        'Net Promoter Score et intervalle, sur une échelle de {min} à {max}. La ligne en tirets représente l’ensemble.',
      hiddenNote: 'Les personnes qui n’ont indiqué aucun groupe ne comptent que dans « Ensemble ».',
    },
    loyalty: {
      finding:
        'Parmi ceux qui ont répondu aux deux questions, {apostles} sont satisfaits et fidèles ({first}) ; {mercenaries} sont satisfaits sans être fidèles ({second}).',
      hidden: 'Trop peu de personnes ont répondu aux deux questions pour montrer les groupes.',
      complement:
        'Les groupes sont masqués : rapprochés des réponses à chaque question, ils trahiraient les rares personnes qui n’ont répondu qu’à l’une des deux.',
      definition:
        'Satisfait : {satisfied} ou plus, de {min} à {max}, à {question}. Fidèle : {loyal} ou plus, de {loyalMin} à {loyalMax}, à {other}. Les groupes et leurs noms sont de Jones et Sasser (1995).',
      apostles: 'Apôtres',
      mercenaries: 'Mercenaires',
      hostages: 'Otages',
      defectors: 'Déserteurs',
      satisfied: 'Satisfaits',
      notSatisfied: 'Non satisfaits',
      loyal: 'Fidèles',
      notLoyal: 'Non fidèles',
      picture: 'Chaque carré a la taille de la part de son groupe.',
      since: 'Depuis {wave}',
      noChange: 'pas de changement net',
      changed: 'Ont nettement changé depuis {wave} : {groups}.',
      unchanged: 'Aucun groupe n’a nettement changé depuis {wave}.',
      delighted: 'Enchanté, c’est plus que satisfait',
      more: 'Parmi ceux qui ont choisi le point le plus haut, {highest} sont fidèles ; parmi les autres satisfaits, {satisfied}. La différence de {by} est nette : son {interval} est {range}.',
      alike:
        'Parmi ceux qui ont choisi le point le plus haut, {highest} sont fidèles ; parmi les autres satisfaits, {satisfied}. Pas de différence nette : {by}, et son {interval} est {range}.',
      otherSatisfied: 'Autres satisfaits',
      ofThemLoyal: 'Dont fidèles',
    },
    reasons: {
      hidden: 'Trop peu de réponses pour montrer les raisons.',
      tooFewToRank: 'Trop peu de réponses pour dire quelle raison est la plus citée.',
      first: 'La raison la plus citée est « {reason} » : {share} ({range}).',
      amongFirst:
        'Aucune raison ne se détache nettement ; la plus citée est « {reason} », {share} ({range}).',
      reason: 'Raison',
      leading: 'Les plus citées : {reasons}. Les réponses ne disent pas laquelle vient en tête.',
      ownTitle: 'De notre fait',
      otherTitle: 'Pas de notre fait',
      addedUp: 'Cumul',
      orderNote:
        'Les raisons sont en ordre décroissant. Qu’une raison soit nettement moins citée que la première est jugé pour toutes à la fois (Gupta), par un test valable quel que soit le nombre de ceux qui citent les deux.',
    },
    waves: {
      intro: 'Chaque vague de l’enquête, de la première à la plus récente.',
      wave: 'Vague',
      figure: 'Chiffre',
    },
    questions: {
      intro: 'Les réponses à chaque question, dans les termes où elle a été posée.',
      base: 'Ensemble des répondants',
      severalAllowed: 'Plusieurs réponses étaient possibles ; la somme des parts peut donc dépasser 100 %.',
      skipped: 'Sans réponse',
      notShown: 'Non posée',
      newestTwo:
        'Les deux vagues les plus récentes sont affichées ; toutes figurent dans les téléchargements.',
    },
    charts: {
      distribution: 'Part de chaque réponse à : {question}',
      npsByWave: 'Net Promoter Score d’une vague à l’autre : {question}',
      topTwoByWave: 'Part des deux points les plus élevés d’une vague à l’autre : {question}',
      share: '{share} (de {low} à {high}), réponses : {count}',
      figure: '{value} (de {low} à {high}), réponses : {count}',
    },
    method: {
      asked: 'Qui a été interrogé',
      sampling: {
        census:
          'Toutes les personnes de la liste ont été invitées. Les chiffres décrivent celles qui ont répondu ; les autres pensent peut-être autrement. Les intervalles montrent de combien le seul hasard pourrait déplacer un chiffre.',
        random:
          'Un échantillon aléatoire a été invité. Les intervalles montrent de combien le hasard du tirage pourrait déplacer un chiffre ; ils ne couvrent pas ce qu’auraient dit les personnes qui n’ont pas répondu.',
        'open-link':
          'Toute personne disposant du lien pouvait répondre. Les chiffres décrivent celles qui ont répondu et personne d’autre ; aucune marge d’erreur n’est donc donnée. Les intervalles sont fondés sur un modèle : ils traitent les réponses comme si elles avaient été tirées au hasard.',
      },
      when: 'Période',
      timezone: 'Fuseau des dates et heures : {timezone}.',
      invitedUnknown:
        'Le nombre de personnes invitées n’est pas connu ; il n’y a donc pas de taux de réponse.',
      answered: 'Réponses',
      responseRate: '{n} personnes sur {invited} invitées, soit un taux de réponse de {rate}',
      languages: 'Langues',
      wayIn: 'Comment les réponses sont arrivées',
      channel: 'Par canal',
      collector: 'Par lien ou lieu',
      locale: 'Par langue',
      noCollector: 'Aucun lien particulier',
      channels: {
        link: 'Lien',
        qr: 'Code QR',
        email: 'Courriel',
        sms: 'SMS',
        kiosk: 'Borne',
        phone: 'Téléphone',
        paper: 'Papier',
        interview: 'Entretien',
        import: 'Importation',
      },
      wording: 'Termes exacts',
      hidden: 'Ce qui est masqué, et pourquoi',
      hiddenRule: {
        one: 'Un chiffre est affiché lorsqu’il repose sur au moins {n} réponse. Cela protège les personnes concernées, tout comme les chiffres masqués à côté.',
        other:
          'Un chiffre est affiché lorsqu’il repose sur au moins {n} réponses. Cela protège les personnes concernées, tout comme les chiffres masqués à côté.',
      },
      nothingHidden: 'Rien n’a dû être masqué dans cette publication.',
      hiddenTooFew: {
        one: '{where} : {n} chiffre fondé sur trop peu de réponses',
        other: '{where} : {n} chiffres fondés sur trop peu de réponses',
      },
      hiddenComplement: {
        one: '{where} : {n} de plus, pour que les précédents ne puissent être déduits',
        other: '{where} : {n} de plus, pour que les précédents ne puissent être déduits',
      },
      hiddenPlace: '{place}, « {what} »',
      withheld: 'masqué',
      hiddenIn: {
        headline: 'Chiffre clé',
        distribution: 'Réponses',
        segment: 'Par groupe',
        coverage: 'Comment les réponses sont arrivées',
      },
      computed: 'Comment cela a été calculé',
      formulas: [
        'Chaque réponse compte une fois : rien n’est pondéré.',
        'Net Promoter Score : part de 9–10 moins part de 0–6 ; intervalle du score de Tango.',
        'Parts : intervalle du score de Wilson. Les personnes qui n’ont pas répondu à la question, ne savent pas ou ne se disent pas concernées ne font pas partie de la base.',
        'Moyennes : intervalle t de Student.',
        'Évolutions : pour le Net Promoter Score, un test z à variances non groupées et un intervalle tiré des bornes des deux vagues (MOVER) ; pour les parts, un test du khi-deux et l’intervalle de Newcombe. Une évolution est dite nette lorsque p est inférieur à 0,05 et que l’intervalle exclut zéro.',
      ],
      release: 'Publication',
      releaseText: 'Publication {n}, {date}',
      before: 'Empreinte de la publication précédente, nᵒ {n}',
      firstRelease: 'C’est la première de cette enquête.',
      digest: 'Empreinte de cette publication (SHA-256 de son JSON)',
      surveyVersion: 'Version de l’enquête',
    },
    how: {
      title: 'Comment nous le savons',
      formula: 'Formule',
      base: 'Base',
      baseText:
        'Réponses valides seulement. Les personnes qui n’ont pas répondu à la question, ne savent pas ou ne se disent pas concernées sont comptées à part.',
      asked: 'Question posée',
      methods: 'Méthodes',
      sources: 'Références',
      version: 'Version',
      versionText: 'Enquête {version}, publication {n}',
      metrics: {
        nps: 'La part de 9 ou 10 (P) moins la part de 0 à 6 (D), fois 100.',
        csat: 'Combien ont choisi le point le plus haut, les deux plus hauts ou les deux plus bas (k), divisé par toutes les réponses valides (n) ; et la moyenne des points.',
        ces: 'L’accord moyen, de 1 à 7, avec l’idée que c’était facile ; et la part de 5, 6 ou 7.',
        gap: 'La part pour qui c’était mieux que prévu (B) moins la part pour qui c’était moins bien (W), fois 100.',
        index:
          'La moyenne pondérée de plusieurs questions, chacune ramenée à une échelle de 0 à 100. Compte qui a répondu à toutes.',
        trend:
          'Chaque vague est calculée de la même façon. La dernière évolution est testée seule, celles d’une vague à l’autre ensemble, et les parts sur toutes les vagues pour une direction.',
        segments:
          'Un test dit si les groupes diffèrent. Alors seulement chaque paire est comparée, d’autant plus strictement qu’il y a de paires.',
        weights:
          'Les réponses des groupes plus rares ou plus fréquents que leur part déclarée comptent plus ou moins, jusqu’à ce que toutes les parts soient atteintes.',
        answers: 'Combien ont donné chaque réponse (k), divisé par toutes les réponses valides (n).',
        expectations:
          'Ce qui était attendu (x) à côté de ce qui a été trouvé (y) : la part qui l’a trouvé moins bien (W) et mieux (B), et pour les paires de notes, l’écart moyen de chaque personne.',
        importance:
          'La note de chaque chose face à son importance. La croix se trouve aux deux moyennes. Aucun quadrant n’est nommé lorsqu’un intervalle la traverse.',
        drivers:
          'Ce qui, dans les différences de résultat, va avec chaque question : sa part de R², en moyenne sur tous les ordres d’ajout des questions. Cela ne montre pas ce qui cause quoi.',
        model:
          'Chaque notion est une somme pondérée de ses questions ; les chemins sont des régressions entre les notions.',
        loyalty:
          'Qui a répondu aux deux questions (n) est dans l’un de quatre groupes (k), selon que chaque réponse atteint le point indiqué.',
        cost: 'La moyenne de chaque sorte de coût, sur une même échelle.',
        reasons:
          'Combien nomment chaque raison (k), divisé par ceux qui ont répondu (n). Plusieurs peuvent être nommées.',
        spending:
          'La médiane et les quartiles de la part des dépenses que les personnes déclarent. La prévision trace une droite à travers les vagues.',
        ranking: 'Le rang moyen de chaque option (r), et combien de fois elle a eu chaque rang.',
        worth:
          'Calculé à partir d’hypothèses déclarées : marge (m), fidélité (r) et actualisation (d). Ce n’est pas un résultat de cette enquête.',
        benchmarks:
          'Notre chiffre (x) moins le leur (y). Si leur intervalle ou leur nombre de réponses n’est pas connu, rien ne peut être dit de l’écart.',
        channels: 'Effectifs, parts et durées selon la voie par laquelle les personnes ont été jointes.',
        comments:
          'Les commentaires sont comptés par des règles de mots publiées avec l’enquête. Seuls sont montrés ceux dont les auteurs sont d’accord et qu’une personne a lus ; ils sont tirés au sort sans égard à leur ton.',
      },
      methodNames: {
        tango: 'intervalle du score de Tango',
        wilson: 'intervalle du score de Wilson',
        student: 'intervalle t de Student',
        pairedT: 'test t apparié',
        zTest: 'test z à variances non groupées, intervalle tiré des bornes des deux côtés (MOVER)',
        newcombe: 'test du khi-deux et intervalle de Newcombe',
        holm: 'correction de Holm pour plusieurs comparaisons',
        omnibus: 'analyse de variance de Welch ou khi-deux sur tous les groupes',
        cochranArmitage: 'test de tendance de Cochran-Armitage',
        feldt: 'alpha de Cronbach avec l’intervalle de Feldt',
        raking: 'calage sur les parts déclarées (raking)',
        wilsonEffective: 'intervalle de Wilson sur le nombre effectif de réponses',
        bootstrap: 'bootstrap à graine fixe',
        woodruff: 'intervalle de Woodruff',
        prediction: 'intervalle de prévision de la droite',
      },
    },
    downloads: {
      json: 'Rapport en JSON',
      jsonNote: 'tout ce qui figure sur cette page, sans arrondi',
      csv: 'Tableaux en CSV',
      csvNote: 'pour un tableur',
      newest: 'La publication la plus récente',
      newestNote: 'cette page est celle d’une seule publication et ne change jamais',
      release: 'Publication {n}, pour toujours',
      releaseNote: 'sa propre adresse, pour la citer : cette page passera à la publication suivante',
      before: 'Publication {n}',
      beforeNote: 'la précédente',
      all: 'Tous les rapports',
    },
    waiting: {
      title: '{title} : pas encore publié',
      text: {
        one: 'Ce rapport sera publié dès que {n} personne aura répondu.',
        other:
          'Ce rapport sera publié dès que {n} personnes auront répondu, afin que nul ne puisse y être reconnu.',
      },
    },
    unavailable: {
      title: 'Les chiffres sont inaccessibles pour le moment',
      text: 'La page fonctionne, mais le dépôt des rapports ne répond pas. Veuillez réessayer dans une minute.',
    },
  },
};
