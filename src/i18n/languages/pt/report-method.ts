import type { ReportMethodMessages } from '../../messages/report-method.ts';

export const method: ReportMethodMessages = {
  method: {
    asked: 'A quem se perguntou',
    sampling: {
      census:
        'Todas as pessoas da lista foram convidadas. Os números descrevem quem respondeu; as demais podem pensar de outro modo. Os intervalos mostram o quanto o acaso, sozinho, poderia deslocar um número.',
      random:
        'Foi convidada uma amostra aleatória. Os intervalos mostram o quanto o acaso no sorteio da amostra poderia deslocar um número; não abrangem o que teria dito quem não respondeu.',
      'open-link':
        'Qualquer pessoa com o link podia responder. Os números descrevem quem respondeu e mais ninguém, por isso não se informa margem de erro. Os intervalos são baseados em modelo: tratam as respostas como se tivessem sido sorteadas ao acaso.',
    },
    when: 'Quando',
    timezone: 'Fuso dos dias e horários: {timezone}.',
    invitedUnknown: 'Não se sabe quantas pessoas foram convidadas, por isso não há taxa de resposta.',
    answered: 'Responderam',
    responseRate: '{n} de {invited} pessoas convidadas, uma taxa de resposta de {rate}',
    onList: 'Na lista: {n}',
    listKnown:
      'O tamanho da lista (N) é conhecido: as variâncias são multiplicadas por 1 − n/N. Quanto maior a parte da lista que respondeu, mais estreitos os intervalos.',
    listExceeded:
      'Responderam mais pessoas do que a lista deveria ter; por isso, os intervalos não a levam em conta.',
    languages: 'Idiomas',
    wayIn: 'Como as respostas chegaram',
    channel: 'Por canal',
    collector: 'Por link ou lugar',
    locale: 'Por idioma',
    noCollector: 'Nenhum link em particular',
    channels: {
      link: 'Link',
      qr: 'Código QR',
      email: 'E-mail',
      sms: 'Mensagem de texto',
      kiosk: 'Totem',
      phone: 'Telefone',
      paper: 'Papel',
      interview: 'Entrevista',
      import: 'Importação',
    },
    wording: 'Palavras exatas',
    hidden: 'O que está oculto, e por quê',
    hiddenRule: {
      one: 'Um número é mostrado quando se baseia em pelo menos {n} resposta. Isso protege as pessoas por trás dele, assim como os números ocultos ao lado.',
      other:
        'Um número é mostrado quando se baseia em pelo menos {n} respostas. Isso protege as pessoas por trás dele, assim como os números ocultos ao lado.',
    },
    nothingHidden: 'Não foi preciso ocultar nada nesta edição.',
    hiddenTooFew: {
      one: '{where}: {n} número com poucas respostas',
      other: '{where}: {n} números com poucas respostas',
    },
    hiddenComplement: {
      one: '{where}: {n} número que permitiria saber o que determinadas pessoas responderam',
      other: '{where}: {n} números que permitiriam saber o que determinadas pessoas responderam',
    },
    hiddenPlace: '{place}, “{what}”',
    withheld: 'oculto',
    hiddenIn: {
      headline: 'Número principal',
      distribution: 'Respostas',
      segment: 'Por grupo',
      coverage: 'Como as respostas chegaram',
    },
    computed: 'Como foi calculado',
    formulas: [
      'Cada resposta conta uma vez: nada é ponderado.',
      'Net Promoter Score: proporção de 9–10 menos proporção de 0–6; intervalo de escore de Tango.',
      'Proporções: intervalo de escore de Wilson. Quem pulou a pergunta, não sabe ou considera que não se aplica não faz parte da base.',
      'Médias: intervalo t de Student.',
      'Mudanças: do Net Promoter Score, um teste z sem variância combinada e um intervalo a partir dos limites das duas ondas (MOVER); das proporções, um teste qui-quadrado e o intervalo de Newcombe. Uma mudança é chamada de clara quando p é menor que 0,05 e o intervalo não inclui o zero.',
    ],
    release: 'Edição',
    releaseText: 'Edição {n}, {date}',
    before: 'Resumo criptográfico da edição anterior, a {n}',
    firstRelease: 'É a primeira desta pesquisa.',
    digest: 'Resumo criptográfico desta edição (SHA-256 do seu JSON)',
    surveyVersion: 'Versão da pesquisa',
  },
  how: {
    title: 'Como sabemos',
    formula: 'Fórmula',
    base: 'Base',
    baseText:
      'Só respostas válidas. Quem pulou a pergunta, não sabe ou considera que não se aplica é contado à parte.',
    asked: 'Pergunta',
    methods: 'Métodos',
    sources: 'Fontes',
    version: 'Versão',
    versionText: 'Pesquisa {version}, edição {n}',
    metrics: {
      nps: 'A proporção que deu 9 ou 10 (P) menos a que deu de 0 a 6 (D), vezes 100.',
      csat: 'Quantos escolheram o ponto mais alto, os dois mais altos ou os dois mais baixos (k), divididos por todas as respostas válidas (n); e a média dos pontos.',
      ces: 'A concordância média, de 1 a 7, com que foi fácil; e a proporção que deu 5, 6 ou 7.',
      gap: 'A proporção para quem foi melhor do que o esperado (B) menos aquela para quem foi pior (W), vezes 100.',
      index:
        'A média ponderada de várias perguntas, cada uma levada a uma escala de 0 a 100. Em cada pergunta contam todas as pessoas que a responderam.',
      trend:
        'Cada onda é calculada da mesma forma. A última mudança é testada sozinha, as mudanças de onda em onda em conjunto, e uma reta por todas as ondas quanto a uma direção.',
      ratings:
        'A média de cada pergunta em cada onda. As últimas mudanças de todas as perguntas são testadas em conjunto, e também as retas que passam pelas suas ondas.',
      segments:
        'Um teste diz se os grupos diferem. Só então cada par é comparado, com mais rigor quanto mais pares houver.',
      weights:
        'Respostas de grupos mais raros ou mais frequentes do que a proporção declarada contam mais ou menos, até que todas as proporções sejam atingidas.',
      importedWeights: 'Cada resposta conta tanto quanto o peso (w) com que foi importada.',
      answers: 'Quantos deram cada resposta (k), divididos por todas as respostas válidas (n).',
      expectations:
        'O que se esperava (x) ao lado do que se encontrou (y): as proporções que acharam pior (W) e melhor (B) e, nos pares de avaliações, a diferença média de cada pessoa.',
      importance:
        'Como cada coisa é avaliada, diante do quanto importa. A cruz fica nas duas médias. Nenhum quadrante é nomeado quando um intervalo a cruza.',
      drivers:
        'Quanto das diferenças no resultado acompanha cada pergunta: sua parte de R², em média sobre todas as ordens em que as perguntas podem entrar. Não mostra o que causa o quê.',
      relativeWeights:
        'Quanto das diferenças no resultado acompanha cada pergunta: sua parte de R², por meio das variáveis não correlacionadas mais próximas das perguntas. Não mostra o que causa o quê.',
      model:
        'Cada conceito é uma soma ponderada de suas perguntas; os caminhos são regressões entre os conceitos.',
      loyalty:
        'Quem respondeu às duas perguntas (n) está em um de quatro grupos (k), conforme cada resposta alcance o ponto indicado.',
      cost: 'A média de cada tipo de custo, em uma mesma escala.',
      reasons: 'Quantos citam cada motivo (k), divididos por quem respondeu (n). Vários podem ser citados.',
      spending:
        'A média, a mediana e os quartis da parte dos gastos que as pessoas declaram. A previsão traça uma reta pelas ondas.',
      ranking: 'O lugar médio de cada opção (r) e quantas vezes ela teve cada lugar.',
      worth:
        'Calculado a partir de premissas declaradas: margem (m), retenção (r) e desconto (d). Não é um resultado desta pesquisa.',
      benchmarks:
        'Nosso número (x) menos o deles (y). Quando não se conhece o intervalo ou o número de respostas deles, nada se pode dizer da diferença.',
      channels: 'Contagens, proporções e tempos segundo o meio pelo qual as pessoas foram alcançadas.',
      comments:
        'Os comentários são contados por regras de palavras publicadas com a pesquisa. Só são mostrados os de quem concordou e que uma pessoa leu; são sorteados sem olhar o tom.',
      stages:
        'Cada número consta como foi publicado no relatório de sua própria pesquisa, que diz como foi calculado. Nada é calculado entre pesquisas.',
      places:
        'Os lugares são comparados dois a dois, com mais rigor quanto mais pares houver. A melhor posição de um lugar é uma a mais que o número dos que estão claramente à frente (a); a pior é o número de todos (n) menos os que estão claramente atrás (b).',
    },
    methodNames: {
      waysTest: 'teste qui-quadrado das parcelas, teste de Kruskal-Wallis dos tempos',
      tango: 'intervalo de escore de Tango',
      wilson: 'intervalo de escore de Wilson',
      student: 'intervalo t de Student',
      welch: 'teste t de Welch',
      pairedT: 'teste t pareado',
      zTest: 'teste z sem variância combinada, intervalo a partir dos limites dos dois lados (MOVER)',
      newcombe: 'teste qui-quadrado e intervalo de Newcombe',
      holm: 'correção de Holm para várias comparações',
      omnibus: 'análise de variância de Welch ou qui-quadrado sobre todos os grupos',
      cochranArmitage: 'teste de tendência de Cochran-Armitage',
      feldt: 'alfa de Cronbach com o intervalo de Feldt',
      raking: 'ajuste às proporções declaradas (raking)',
      wilsonEffective: 'intervalo de Wilson sobre o número efetivo de respostas',
      bootstrap: 'bootstrap com semente fixa',
      woodruff: 'intervalo de Woodruff',
      prediction: 'intervalo de previsão da reta',
      finitePopulation: 'correção pelo tamanho da lista (1 − n/N)',
      slope: 'teste t da inclinação da reta',
      mcnemar: 'teste de McNemar',
      fisher: 'correlação com intervalo de Fisher',
      pls: 'mínimos quadrados parciais (modo A, ponderação por caminhos)',
      lmg: 'média sobre todas as ordens (LMG, Shapley)',
      johnson: 'pesos relativos de Johnson',
      mover: 'intervalo a partir dos limites dos dois lados (MOVER)',
    },
  },
};
