import type { ReportMethodMessages } from '../../messages/report-method.ts';

export const method: ReportMethodMessages = {
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
    invitedUnknown: 'Le nombre de personnes invitées n’est pas connu ; il n’y a donc pas de taux de réponse.',
    answered: 'Réponses',
    responseRate: '{n} personnes sur {invited} invitées, soit un taux de réponse de {rate}',
    onList: 'Sur la liste : {n}',
    listKnown:
      'La taille de la liste (N) est connue : les variances sont multipliées par 1 − n/N. Plus la part de la liste qui a répondu est grande, plus les intervalles sont étroits.',
    listExceeded:
      'Plus de personnes ont répondu que la liste n’est censée en compter ; les intervalles n’en tiennent donc pas compte.',
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
      one: '{where} : {n} chiffre qui permettrait de savoir ce que certaines personnes ont répondu',
      other: '{where} : {n} chiffres qui permettraient de savoir ce que certaines personnes ont répondu',
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
        'La moyenne pondérée de plusieurs questions, chacune ramenée à une échelle de 0 à 100. Pour chaque question comptent toutes les personnes qui y ont répondu.',
      trend:
        'Chaque vague est calculée de la même façon. La dernière évolution est testée seule, celles d’une vague à l’autre ensemble, et une droite à travers toutes les vagues pour une direction.',
      ratings:
        'La moyenne de chaque question dans chaque vague. Les dernières évolutions de toutes les questions sont testées ensemble, de même que les droites qui passent par leurs vagues.',
      segments:
        'Un test dit si les groupes diffèrent. Alors seulement chaque paire est comparée, d’autant plus strictement qu’il y a de paires.',
      weights:
        'Les réponses des groupes plus rares ou plus fréquents que leur part déclarée comptent plus ou moins, jusqu’à ce que toutes les parts soient atteintes.',
      importedWeights: 'Chaque réponse compte autant que le poids (w) avec lequel elle a été importée.',
      answers: 'Combien ont donné chaque réponse (k), divisé par toutes les réponses valides (n).',
      expectations:
        'Ce qui était attendu (x) à côté de ce qui a été trouvé (y) : la part qui l’a trouvé moins bien (W) et mieux (B), et pour les paires de notes, l’écart moyen de chaque personne.',
      importance:
        'La note de chaque chose face à son importance. La croix se trouve aux deux moyennes. Aucun quadrant n’est nommé lorsqu’un intervalle la traverse.',
      drivers:
        'Ce qui, dans les différences de résultat, va avec chaque question : sa part de R², en moyenne sur tous les ordres d’ajout des questions. Cela ne montre pas ce qui cause quoi.',
      relativeWeights:
        'Ce qui, dans les différences de résultat, va avec chaque question : sa part de R², au moyen des variables non corrélées les plus proches des questions. Cela ne montre pas ce qui cause quoi.',
      model:
        'Chaque notion est une somme pondérée de ses questions ; les chemins sont des régressions entre les notions.',
      loyalty:
        'Qui a répondu aux deux questions (n) est dans l’un de quatre groupes (k), selon que chaque réponse atteint le point indiqué.',
      cost: 'La moyenne de chaque sorte de coût, sur une même échelle.',
      reasons:
        'Combien nomment chaque raison (k), divisé par ceux qui ont répondu (n). Plusieurs peuvent être nommées.',
      spending:
        'La moyenne, la médiane et les quartiles de la part des dépenses que les personnes déclarent. La prévision trace une droite à travers les vagues.',
      ranking: 'Le rang moyen de chaque option (r), et combien de fois elle a eu chaque rang.',
      worth:
        'Calculé à partir d’hypothèses déclarées : marge (m), fidélité (r) et actualisation (d). Ce n’est pas un résultat de cette enquête.',
      benchmarks:
        'Notre chiffre (x) moins le leur (y). Si leur intervalle ou leur nombre de réponses n’est pas connu, rien ne peut être dit de l’écart.',
      channels: 'Effectifs, parts et durées selon la voie par laquelle les personnes ont été jointes.',
      comments:
        'Les commentaires sont comptés par des règles de mots publiées avec l’enquête. Seuls sont montrés ceux dont les auteurs sont d’accord et qu’une personne a lus ; ils sont tirés au sort sans égard à leur ton.',
      stages:
        'Chaque chiffre figure tel qu’il a été publié dans le rapport de sa propre enquête, qui dit comment il a été calculé. Rien n’est calculé d’une enquête à l’autre.',
      places:
        'Les lieux sont comparés deux à deux, d’autant plus strictement qu’il y a de paires. Le meilleur rang d’un lieu est un de plus que le nombre de ceux qui le devancent nettement (a) ; le moins bon est le nombre de tous (n) moins ceux qu’il devance nettement (b).',
    },
    methodNames: {
      waysTest: 'test du khi-deux des parts, test de Kruskal-Wallis des durées',
      tango: 'intervalle du score de Tango',
      wilson: 'intervalle du score de Wilson',
      student: 'intervalle t de Student',
      welch: 'test t de Welch',
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
      finitePopulation: 'correction pour la taille de la liste (1 − n/N)',
      slope: 'test t de la pente de la droite',
      mcnemar: 'test de McNemar',
      fisher: 'corrélation avec l’intervalle de Fisher',
      pls: 'moindres carrés partiels (mode A, schéma de chemins)',
      lmg: 'moyenne sur tous les ordres (LMG, Shapley)',
      johnson: 'poids relatifs de Johnson',
      mover: 'intervalle tiré des bornes des deux côtés (MOVER)',
    },
  },
};
