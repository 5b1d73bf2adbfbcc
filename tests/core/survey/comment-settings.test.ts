import { describe, expect, it } from 'vitest';
import { readSurvey } from '#core/survey/read.ts';

const problemsOf = (comments: string) => {
  const read = readSurvey(
    `title: Visit
thanks: Thank you
locales: [en, es]
sampling: census
items:
  - { id: say, type: longtext, text: What else? }
  - { id: publish, type: consent, text: May we publish it? }
  - { id: recommend, type: nps, text: Would you recommend us? }
report:
  comments: ${comments}
`,
    'visit.yaml',
  );
  return read.ok ? [] : read.problems.map(({ line, message, hint }) => `${line} ${message}. ${hint}.`);
};

describe('what becomes of comments', () => {
  it('is said of questions for words, and of one for consent', () => {
    expect(problemsOf('{ items: [say], consent: publish, show: 5 }')).toEqual([]);
    expect(problemsOf('{ items: [recommend] }')).toEqual([
      '10 there is no question for words "recommend". Use one of say.',
    ]);
    expect(problemsOf('{ items: [say], consent: say }')).toEqual([
      '10 there is no question for consent "say". Use one of publish.',
    ]);
  });

  it('has themes with words or a pattern, in languages of the survey', () => {
    expect(
      problemsOf("{ items: [say], themes: [{ id: a, label: A, words: { en: ['queue*'], es: [cola] } }] }"),
    ).toEqual([]);
    expect(problemsOf('{ items: [say], themes: [{ id: a, label: A, words: { fr: [file] } }] }')).toEqual([
      '10 "fr" is not a language of this survey. Use one of en, es.',
    ]);
    expect(problemsOf("{ items: [say], themes: [{ id: a, label: A, pattern: '(' }] }")).toEqual([
      '10 "(" is no regular expression. Mend it, or use words instead.',
    ]);
    expect(
      problemsOf(
        '{ items: [say], themes: [{ id: a, label: A, words: [b] }, { id: a, label: B, words: [c] }] }',
      ),
    ).toEqual(['10 the theme "a" is there twice. Give each its own id.']);
    expect(problemsOf('{ items: [say], themes: [{ id: a, label: A }] }')[0]).toContain(
      'needs words or a pattern',
    );
  });
});
