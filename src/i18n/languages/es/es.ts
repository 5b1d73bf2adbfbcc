import type { Messages } from '../../messages/messages.ts';
import { form } from './form.ts';
import { report } from './report.ts';

export const es: Messages = {
  site: {
    skipToContent: 'Ir al contenido',
    languages: 'Idiomas',
    surveys: 'Encuestas',
    tagline: 'Encuestas fáciles de responder. Informes que dicen lo que saben.',
    answerSurvey: 'Responder a la encuesta',
    readReport: 'Leer el informe',
    printPoster: 'Imprimir el cartel',
    noReports:
      'Aún no se ha publicado ningún informe. Se publica el informe de una encuesta cuando tiene suficientes respuestas.',
    notFound: 'Esta página no existe',
    notFoundHint: 'Puede que la dirección esté mal escrita o que la encuesta haya terminado.',
  },
  form,
  embed: { close: 'Cerrar' },
  poster: {
    title: 'Cartel: {survey}',
    hint: 'Se imprime en una sola hoja, A4 o Carta. El resto de esta página se queda en la pantalla.',
    anyPlace: 'Para cualquier lugar',
    callToAction: 'Cuéntenos qué tal ha ido',
    scan: 'Apunte aquí con la cámara del móvil',
    orVisit: 'o visite',
    promise: {
      one: '{n} pregunta. Unos {minutes} min. Anónima.',
      other: '{n} preguntas. Unos {minutes} min. Anónima.',
    },
    print: 'Imprimir este cartel',
    variants: 'Otros carteles',
  },
  paper: {
    title: '{survey} en papel',
    hint: 'Se imprime en A4 o Carta; lo demás de esta página se queda en la pantalla. Numere los formularios que le devuelvan y escriba en el archivo una fila por formulario: los números junto a las casillas marcadas.',
    template: 'El archivo para pasar las respuestas (CSV)',
    howTo:
      'Marque una casilla en cada pregunta, salvo que se indique otra cosa. Deje en blanco lo que prefiera no contestar.',
    anonymous: 'Este formulario es anónimo: no escriba su nombre.',
    entry: 'N.º',
    day: 'Día',
    form: 'Formulario',
    question: 'la pregunta {number}',
    end: 'Si {condition}, eso es todo: entregue el formulario.',
    link: 'La encuesta en papel, para imprimir',
  },
  report,
};
