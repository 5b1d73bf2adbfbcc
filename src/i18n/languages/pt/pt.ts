import type { Messages } from '../../messages/messages.ts';
import { form } from './form.ts';
import { report } from './report.ts';

export const pt: Messages = {
  site: {
    skipToContent: 'Ir para o conteúdo',
    languages: 'Idiomas',
    surveys: 'Pesquisas',
    tagline: 'Pesquisas fáceis de responder. Relatórios que dizem o que sabem.',
    answerSurvey: 'Responder à pesquisa',
    readReport: 'Ler o relatório',
    printPoster: 'Imprimir o cartaz',
    noReports:
      'Ainda não foi publicado nenhum relatório. O relatório de uma pesquisa é publicado quando há respostas suficientes.',
    notFound: 'Esta página não existe',
    notFoundHint: 'O endereço pode ter sido digitado errado, ou a pesquisa pode ter terminado.',
  },
  form,
  embed: { close: 'Fechar' },
  poster: {
    title: 'Cartaz: {survey}',
    hint: 'É impresso em uma única folha, A4 ou Carta. O restante desta página fica na tela.',
    anyPlace: 'Para qualquer lugar',
    callToAction: 'Conte para nós como foi',
    scan: 'Aponte a câmera do celular para aqui',
    orVisit: 'ou acesse',
    promise: {
      one: '{n} pergunta. Cerca de {minutes} min. Anônima.',
      other: '{n} perguntas. Cerca de {minutes} min. Anônima.',
    },
    print: 'Imprimir este cartaz',
    variants: 'Outros cartazes',
  },
  paper: {
    title: '{survey} em papel',
    hint: 'Imprime em A4 ou Carta; o restante desta página fica na tela. Numere os formulários que voltarem e digite no arquivo uma linha por formulário: os números ao lado das caixas marcadas.',
    template: 'O arquivo para digitar as respostas (CSV)',
    howTo:
      'Marque uma caixa em cada pergunta, salvo indicação em contrário. Deixe em branco o que preferir não responder.',
    anonymous: 'Este formulário é anônimo: não escreva seu nome nele.',
    entry: 'N.º',
    day: 'Dia',
    form: 'Formulário',
    question: 'pergunta {number}',
    end: 'Se {condition}, é tudo: entregue o formulário.',
    link: 'A pesquisa em papel, para imprimir',
  },
  report,
};
