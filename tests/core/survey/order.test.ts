import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followersIn, shuffled, shuffledIn } from '#core/survey/order.ts';
import { sayProblem } from '#core/survey/problem.ts';
import { readSurvey } from '#core/survey/read.ts';
import { itemsOf } from '#core/survey/survey.ts';

const names = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/), { maxLength: 12 });
const seeds = fc.stringMatching(/^[0-9a-z]{1,12}$/);

describe('an order drawn from a seed', () => {
  test('has every value once, and is the same whenever it is drawn, whatever the order before', () => {
    fc.assert(
      fc.property(seeds, names, (seed, values) => {
        const drawn = shuffled(seed, 'place', values);
        expect([...drawn].sort()).toEqual([...values].sort());
        expect(shuffled(seed, 'place', [...values].reverse())).toEqual(drawn);
      }),
    );
  });

  test('leaves the others as they were when a value is taken away', () => {
    fc.assert(
      fc.property(seeds, names, fc.nat(11), (seed, values, nth) => {
        const fewer = values.filter((_, index) => index !== nth);
        const drawn = shuffled(seed, 'place', values).filter((value) => fewer.includes(value));
        expect(shuffled(seed, 'place', fewer)).toEqual(drawn);
      }),
    );
  });

  test('is the one that responses of today can be read by: known seeds give known orders', () => {
    const services = ['food', 'shops', 'wifi', 'parking', 'lounge'];
    expect(shuffled('k3x9q2', 'services', services)).toMatchInlineSnapshot(`
      [
        "lounge",
        "shops",
        "parking",
        "wifi",
        "food",
      ]
    `);
    expect(shuffled('0', 'services', services)).toMatchInlineSnapshot(`
      [
        "lounge",
        "shops",
        "wifi",
        "parking",
        "food",
      ]
    `);
  });

  // Seeds as the page draws them, but the same in each run: 24,000 of them, each order of four expected 1,000 times.
  const drawnSeeds = Array.from({ length: 24_000 }, (_, n) =>
    Math.imul(n + 1, 0x9e3779b1)
      .toString(36)
      .replace('-', 'z'),
  );

  test('makes every order equally likely', () => {
    const seen = drawnSeeds.map((seed) => shuffled(seed, 'services', ['a', 'b', 'c', 'd']).join(''));
    // Quantile 0.9999 of chi-square with 23 degrees of freedom.
    expect(chiSquare(seen, 24)).toBeLessThan(57.1);
  });

  test('makes every place of every one of twelve equally likely', () => {
    const values = Array.from({ length: 12 }, (_, n) => `option-${n + 1}`);
    const orders = drawnSeeds.map((seed) => shuffled(seed, 'reasons', values));
    for (const value of values)
      // Quantile 0.99999 of chi-square with 11 degrees of freedom: twelve are looked at.
      expect(
        chiSquare(
          orders.map((order) => order.indexOf(value)),
          12,
        ),
        value,
      ).toBeLessThan(43.2);
  });

  test('at one place tells nothing about the order at another', () => {
    const seen = drawnSeeds.map(
      (seed) =>
        shuffled(seed, 'first', ['a', 'b', 'c']).join('') +
        shuffled(seed, 'second', ['a', 'b', 'c']).join(''),
    );
    // Quantile 0.9999 of chi-square with 35 degrees of freedom.
    expect(chiSquare(seen, 36)).toBeLessThan(74.9);
  });
});

/** Of how often each of `kinds` was seen, against all being equally likely. */
function chiSquare(seen: readonly (string | number)[], kinds: number): number {
  const counts = new Map<string | number, number>();
  for (const one of seen) counts.set(one, (counts.get(one) ?? 0) + 1);
  const expected = seen.length / kinds;
  const unseen = (kinds - counts.size) * expected;
  return [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, unseen);
}

describe('a survey in random order', () => {
  const YAML = `title: Stay
thanks: Thank you
locales: [en]
sampling: open-link
sections:
  - id: house
    order: random
    items:
      - { id: clean, type: rating, text: Clean }
      - { id: dirt, type: longtext, text: What was dirty?, visibleIf: clean <= 2 }
      - { id: more-dirt, type: text, text: Where?, visibleIf: answered(dirt) }
      - { id: quiet, type: rating, text: Quiet }
      - id: staff
        type: matrix
        order: random
        text: Our staff
        rows:
          - { id: desk, text: At the desk }
          - { id: bar, text: At the bar }
          - { id: tips, text: Our tips, visibleIf: staff-bar >= 3 }
      - { id: thanked, type: text, text: Whom shall we thank?, visibleIf: staff-desk = 5 }
  - id: you
    items:
      - id: why
        type: multiple
        order: random
        text: Why?
        options:
          - { value: none, label: None, exclusive: true }
          - { value: work, label: Work }
          - { value: rest, label: Rest, anchored: true }
          - { value: family, label: Family }
`;
  const read = (source: string) => {
    const result = readSurvey(source, 'stay.yaml');
    return result.ok ? result.survey : result.problems.map(sayProblem);
  };
  const survey = read(YAML);
  if (Array.isArray(survey)) throw new Error(survey.join('\n'));
  if (!('sections' in survey)) throw new Error();

  test('puts the options that keep their place at the end', () => {
    const why = itemsOf(survey).find(({ id }) => id === 'why')!;
    expect('options' in why && why.options.map(({ value }) => value)).toEqual([
      'work',
      'family',
      'none',
      'rest',
    ]);
  });

  test('keeps a question with the one that decides about it', () => {
    expect([...followersIn(survey.sections[0]!.items)]).toEqual([
      'dirt',
      'more-dirt',
      'staff-bar',
      'staff-tips',
      'thanked',
    ]);
    const apart = '      - { id: view, type: text, text: View, visibleIf: clean >= 3 }';
    expect(read(YAML.replace('text: Quiet }', `text: Quiet }\n${apart}`))).toMatchInlineSnapshot(`
      [
        "stay.yaml:13 item "view": the condition asks for "clean", which a random order may put behind it. Move the question right below "clean", so that the two stay together, or "clean" to an earlier section.",
      ]
    `);
  });

  test('keeps rows of a matrix with those that decide about them, and tells which would be parted', () => {
    const [, rows] = shuffledIn(survey.sections);
    expect([...followersIn(rows!)]).toEqual(['staff-tips']);
    expect(read(YAML.replace('staff-bar >= 3', 'staff-desk >= 3'))).toMatchInlineSnapshot(`
      [
        "stay.yaml:20 item "staff": the condition asks for "staff-desk", which a random order may put behind it. Move the question right below "staff-desk", so that the two stay together, or "staff-desk" to an earlier section.",
      ]
    `);
  });

  test('is another version than the same survey in its written order', () => {
    const version = (source: string) => (read(source) as typeof survey).version;
    const randoms = YAML.split('order: random').length - 1;
    const versions = Array.from({ length: randoms }, (_, nth) => {
      let seen = 0;
      return version(YAML.replace(/ *order: random\n/g, (line) => (seen++ === nth ? '' : line)));
    });
    versions.push(version(YAML.replace(', anchored: true', '')));
    expect(new Set([survey.version, ...versions]).size).toBe(5);
  });
});
