import type { ReportMethodMessages } from '../../messages/report-method.ts';

export const method: ReportMethodMessages = {
  method: {
    asked: 'A quién se preguntó',
    sampling: {
      census:
        'Se invitó a todas las personas de la lista. Las cifras describen a quienes respondieron; los demás pueden pensar de otro modo. Los intervalos muestran cuánto podría mover una cifra el puro azar.',
      random:
        'Se invitó a una muestra aleatoria. Los intervalos muestran cuánto podría mover una cifra el azar al extraer la muestra; no cubren lo que habrían dicho quienes no respondieron.',
      'open-link':
        'Podía responder cualquiera que tuviera el enlace. Las cifras describen a quienes respondieron y a nadie más, por lo que no se da margen de error. Los intervalos se basan en un modelo: tratan las respuestas como si se hubieran extraído al azar.',
    },
    when: 'Cuándo',
    timezone: 'Los días y las horas siguen la {timezone}.',
    invitedUnknown: 'No se sabe a cuántos se invitó, así que no hay tasa de respuesta.',
    answered: 'Respondieron',
    responseRate: '{n} de {invited} invitados, una tasa de respuesta del {rate}',
    onList: 'En la lista: {n}',
    listKnown:
      'Se conoce el tamaño de la lista (N): las varianzas se multiplican por 1 − n/N. Cuantas más personas de la lista han respondido, más estrechos son los intervalos.',
    listExceeded:
      'Respondieron más personas de las que, según se indica, tiene la lista; por eso los intervalos no la tienen en cuenta.',
    languages: 'Idiomas',
    wayIn: 'Cómo llegaron las respuestas',
    channel: 'Por canal',
    collector: 'Por enlace o lugar',
    locale: 'Por idioma',
    noCollector: 'Ningún enlace en particular',
    channels: {
      link: 'Enlace',
      qr: 'Código QR',
      email: 'Correo electrónico',
      sms: 'Mensaje de texto',
      kiosk: 'Quiosco',
      phone: 'Teléfono',
      paper: 'Papel',
      interview: 'Entrevista',
      import: 'Importación',
    },
    wording: 'Palabras exactas',
    hidden: 'Qué se oculta y por qué',
    hiddenRule: {
      one: 'Una cifra se muestra cuando se basa en al menos {n} respuesta. Eso protege a las personas que hay detrás, igual que las cifras que se ocultan junto a ella.',
      other:
        'Una cifra se muestra cuando se basa en al menos {n} respuestas. Eso protege a las personas que hay detrás, igual que las cifras que se ocultan junto a ella.',
    },
    nothingHidden: 'En esta publicación no hubo que ocultar nada.',
    hiddenTooFew: {
      one: '{where}: {n} cifra con muy pocas respuestas',
      other: '{where}: {n} cifras con muy pocas respuestas',
    },
    hiddenComplement: {
      one: '{where}: {n} cifra que permitiría saber qué respondieron personas concretas',
      other: '{where}: {n} cifras que permitirían saber qué respondieron personas concretas',
    },
    hiddenPlace: '{place}, «{what}»',
    withheld: 'oculto',
    hiddenIn: {
      headline: 'Cifra principal',
      distribution: 'Respuestas',
      segment: 'Por grupos',
      coverage: 'Cómo llegaron las respuestas',
    },
    computed: 'Cómo se calculó',
    formulas: [
      'Cada respuesta cuenta una vez: no hay ponderación.',
      'Net Promoter Score: proporción de 9–10 menos proporción de 0–6; intervalo de puntuación de Tango.',
      'Proporciones: intervalo de puntuación de Wilson. Quien omitió la pregunta, no sabe o cree que no procede no forma parte de la base.',
      'Medias: intervalo t de Student.',
      'Cambios: del Net Promoter Score, una prueba z sin varianza común y un intervalo a partir de los límites de ambas oleadas (MOVER); de las proporciones, una prueba de ji al cuadrado y el intervalo de Newcombe. Un cambio se llama claro cuando p es menor que 0,05 y el intervalo deja fuera el cero.',
    ],
    release: 'Publicación',
    releaseText: 'Publicación {n}, {date}',
    before: 'Huella de la publicación anterior, la {n}',
    firstRelease: 'Es la primera de esta encuesta.',
    digest: 'Huella de esta publicación (SHA-256 de su JSON)',
    surveyVersion: 'Versión de la encuesta',
  },
  how: {
    title: 'Cómo lo sabemos',
    formula: 'Fórmula',
    base: 'Base',
    baseText:
      'Solo respuestas válidas. Quien omitió la pregunta, no sabe o cree que no procede se cuenta aparte.',
    asked: 'Pregunta',
    methods: 'Métodos',
    sources: 'Fuentes',
    version: 'Versión',
    versionText: 'Encuesta {version}, publicación {n}',
    metrics: {
      nps: 'La proporción que dio 9 o 10 (P) menos la que dio de 0 a 6 (D), por 100.',
      csat: 'Cuántos eligieron el punto más alto, los dos más altos o los dos más bajos (k), entre todas las respuestas válidas (n); y la media de los puntos.',
      ces: 'La media del acuerdo, de 1 a 7, con que fue fácil; y la proporción que dio 5, 6 o 7.',
      gap: 'La proporción para la que fue mejor de lo esperado (B) menos aquella para la que fue peor (W), por 100.',
      index:
        'La media ponderada de varias preguntas, cada una llevada a una escala de 0 a 100. En cada pregunta cuentan todas las personas que la respondieron.',
      trend:
        'Cada oleada se calcula igual. El último cambio se contrasta solo, los cambios de oleada en oleada juntos, y una recta por todas las oleadas para ver si tienen una dirección.',
      ratings:
        'La media de cada pregunta en cada oleada. Los últimos cambios de todas las preguntas se contrastan juntos, y también las rectas que pasan por sus oleadas.',
      segments:
        'Una prueba dice si los grupos difieren en algo. Solo entonces se compara cada par, con más rigor cuantos más pares hay.',
      weights:
        'Las respuestas de los grupos más escasos o más frecuentes que su proporción declarada cuentan más o menos, hasta que se cumplen todas.',
      importedWeights: 'Cada respuesta cuenta tanto como el peso (w) con el que se importó.',
      answers: 'Cuántos dieron cada respuesta (k), entre todas las respuestas válidas (n).',
      expectations:
        'Lo esperado (x) junto a lo encontrado (y): la proporción que lo encontró peor (W) y mejor (B), y en los pares de valoraciones, la diferencia media de cada persona.',
      importance:
        'Cómo se valora cada cosa frente a cuánto importa. La cruz está en las dos medias. No se nombra ningún cuadrante cuando un intervalo la cruza.',
      drivers:
        'Qué parte de las diferencias en el resultado acompaña a cada pregunta: su parte de R², promediada sobre todos los órdenes en que pueden añadirse. No muestra qué causa qué.',
      relativeWeights:
        'Qué parte de las diferencias en el resultado acompaña a cada pregunta: su parte de R², por medio de las variables no correlacionadas que más se acercan a las preguntas. No muestra qué causa qué.',
      model:
        'Cada concepto es una suma ponderada de sus preguntas; los caminos son regresiones entre los conceptos.',
      loyalty:
        'Quien respondió a ambas preguntas (n) está en uno de cuatro grupos (k), según si cada respuesta llega al punto indicado.',
      cost: 'La media de cada tipo de coste, en una misma escala.',
      reasons: 'Cuántos nombran cada motivo (k), entre quienes respondieron (n). Pueden nombrarse varios.',
      spending:
        'La media, la mediana y los cuartiles de la parte del gasto que declaran las personas. La previsión traza una recta por las oleadas.',
      ranking: 'El puesto medio de cada opción (r) y cuántas veces tuvo cada puesto.',
      worth:
        'Calculado a partir de supuestos declarados: margen (m), retención (r) y descuento (d). No es un resultado de esta encuesta.',
      benchmarks:
        'Nuestra cifra (x) menos la suya (y). Si no se conoce su intervalo o su número de respuestas, nada puede decirse de la diferencia.',
      channels: 'Recuentos, proporciones y tiempos según la vía por la que se llegó a las personas.',
      comments:
        'Los comentarios se cuentan con reglas de palabras publicadas con la encuesta. Solo se muestran los de quienes dieron su permiso y que una persona ha leído; se sortean sin atender a su tono.',
      stages:
        'Cada cifra figura tal como se publicó en el informe de su propia encuesta, que dice cómo se calculó. No se calcula nada entre encuestas.',
      places:
        'Se comparan los lugares de dos en dos, con más rigor cuantos más pares hay. El mejor puesto de un lugar es uno más que el número de los que van claramente por delante (a); el peor, el número de todos (n) menos los que van claramente por detrás (b).',
    },
    methodNames: {
      waysTest: 'prueba de ji cuadrado de las proporciones, prueba de Kruskal-Wallis de los tiempos',
      tango: 'intervalo de puntuación de Tango',
      wilson: 'intervalo de puntuación de Wilson',
      student: 'intervalo t de Student',
      welch: 'prueba t de Welch',
      pairedT: 'prueba t pareada',
      zTest: 'prueba z sin varianza común, intervalo a partir de los límites de ambos lados (MOVER)',
      newcombe: 'prueba de ji al cuadrado e intervalo de Newcombe',
      holm: 'corrección de Holm para varias comparaciones',
      omnibus: 'análisis de varianza de Welch o ji al cuadrado sobre todos los grupos',
      cochranArmitage: 'prueba de tendencia de Cochran-Armitage',
      feldt: 'alfa de Cronbach con el intervalo de Feldt',
      raking: 'ajuste iterativo a las proporciones declaradas (raking)',
      wilsonEffective: 'intervalo de Wilson sobre el número efectivo de respuestas',
      bootstrap: 'bootstrap con semilla fija',
      woodruff: 'intervalo de Woodruff',
      prediction: 'intervalo de predicción de la recta',
      finitePopulation: 'corrección por el tamaño de la lista (1 − n/N)',
      slope: 'prueba t de la pendiente de la recta',
      mcnemar: 'prueba de McNemar',
      fisher: 'correlación con intervalo de Fisher',
      pls: 'mínimos cuadrados parciales (modo A, ponderación por caminos)',
      lmg: 'promedio sobre todos los órdenes (LMG, Shapley)',
      johnson: 'pesos relativos de Johnson',
      mover: 'intervalo a partir de los límites de ambos lados (MOVER)',
    },
  },
};
