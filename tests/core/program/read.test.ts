import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readProgram } from '#core/program/read.ts';
import { ProgramSchema } from '#core/program/schema.ts';
import { sayProblem } from '#core/survey/problem.ts';
import { shop, surveyOf } from '../report/fixtures.ts';

const team = surveyOf(
  `title: { en: Work, es: Trabajo }
thanks: { en: Thanks, es: Gracias }
locales: [en, es]
sampling: census
items:
  - { id: employer, type: nps, text: { en: Recommend us?, es: ¿Nos recomienda? } }
  - { id: why, type: text, text: { en: Why?, es: ¿Por qué? } }
`,
  'team.yaml',
);
const secret = { ...team, id: 'secret', report: { ...team.report, publish: false } };
const surveys = [shop, team, secret];

const HEAD = 'title: { en: Us, es: Nosotros }\nlocales: [en, es]\n';
const read = (body: string, head = HEAD) => readProgram(head + body, 'src/content/programs/us.yaml', surveys);
const mistakes = (body: string, head = HEAD) => {
  const result = read(body, head);
  return result.ok ? [] : result.problems.map(sayProblem);
};
const chain = (survey: string, item: string) =>
  `chain:\n  - link: employee-satisfaction\n    figures:\n      - { survey: ${survey}, item: ${item} }\n`;

describe('a program', () => {
  test('is read with its texts in every language', () => {
    expect(
      read(
        `${chain('team', 'employer')}places:\n  - { title: Branches, survey: shop, segment: branch, item: recommend }\n`,
      ),
    ).toEqual({
      ok: true,
      program: {
        id: 'us',
        locales: ['en', 'es'],
        title: { en: 'Us', es: 'Nosotros' },
        chain: [{ name: 'employee-satisfaction', figures: [{ survey: 'team', item: 'employer' }] }],
        journey: [],
        places: [
          {
            kind: 'segment',
            title: { en: 'Branches', es: 'Branches' },
            survey: 'shop',
            segment: 'branch',
            item: 'recommend',
          },
        ],
      },
    });
  });

  test.each([
    ['that joins nothing', '', /us\.yaml:1 the program joins nothing/],
    [
      'of no survey',
      chain('teem', 'x'),
      /us\.yaml:6 there is no survey "teem"\. Use one of shop, team, secret\./,
    ],
    ['of a survey that is not published', chain('secret', 'employer'), /us\.yaml:6 the report of "secret"/],
    ['of no question', chain('team', 'x'), /us\.yaml:6 "team" has no question "x"\. Use one of employer\./],
    ['of a question without a figure', chain('team', 'why'), /us\.yaml:6 "why" of "team" has no figure/],
    [
      'with a chain out of order',
      'chain:\n  - { link: value, figures: [{ survey: shop, item: staff }] }\n  - { link: internal-quality, figures: [{ survey: team, item: employer }] }\n',
      /us\.yaml:5 "internal-quality" cannot stand after "value"/,
    ],
    [
      'of places that are no segment',
      'places:\n  - { survey: shop, segment: bought, item: recommend }\n',
      /us\.yaml:4 "bought" is no segment of "shop"\. Use one of branch, age\./,
    ],
    [
      'of places by what the report does not compare',
      'places:\n  - { survey: shop, segment: branch, item: staff }\n',
      /us\.yaml:4 the report of "shop" does not compare its groups by "staff"\. Use one of recommend, overall/,
    ],
    [
      'of places that cannot be compared',
      'places:\n  - surveys:\n      - { survey: shop, item: overall, label: A }\n      - { survey: team, item: employer, label: B }\n',
      /us\.yaml:6 places can be compared only by the same figure/,
    ],
    [
      'of places with the same people',
      'places:\n  - surveys:\n      - { survey: shop, item: recommend, label: A }\n      - { survey: shop, item: recommend, label: B }\n',
      /us\.yaml:6 "shop" is two places at once/,
    ],
    [
      'of places of no kind',
      'places:\n  - { survey: shop }\n',
      /us\.yaml:4 places are groups of one survey, or a survey each/,
    ],
    [
      'with a link that there is not',
      'chain:\n  - { link: profit, figures: [{ survey: shop, item: staff }] }\n',
      /us\.yaml:4 "link" cannot be "profit"\. Use one of internal-quality/,
    ],
  ])('%s is refused where it says so', (_, body, message) => {
    expect(mistakes(body).join('\n')).toMatch(message);
  });

  test('in a language that a survey does not have is refused', () => {
    expect(mistakes(chain('team', 'employer'), 'title: Us\nlocales: [en, es, fr]\n')).toEqual([
      'src/content/programs/us.yaml:6 "team" has no words in fr. Leave those out of the locales of the program, or translate the survey.',
    ]);
  });

  test('with a title that lacks a language is refused', () => {
    expect(mistakes(chain('team', 'employer'), 'title: { en: Us }\nlocales: [en, es]\n')).toEqual([
      'src/content/programs/us.yaml:1 the title is not written in "es". Add a line "es: …", or write one text for all languages.',
    ]);
  });
});

test('every field of a program is described, with an example', () => {
  const { properties } = z.toJSONSchema(ProgramSchema, { io: 'input' }) as {
    properties: Record<string, { description?: string; examples?: unknown[] }>;
  };
  for (const [name, { description, examples }] of Object.entries(properties)) {
    expect(description, name).toMatch(/\.$/);
    expect(examples?.length, name).toBeGreaterThan(0);
  }
});
