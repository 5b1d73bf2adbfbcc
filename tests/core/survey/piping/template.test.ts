import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  parseTemplate,
  plainWords,
  TemplateError,
  writeTemplate,
  type Template,
} from '#core/survey/piping/template.ts';

describe('a text that takes up answers', () => {
  test.each<[string, Template]>([
    ['Thank you.', ['Thank you.']],
    ['Thank you, {first-name|there}.', ['Thank you, ', { of: 'first-name', or: 'there' }, '.']],
    [
      '{a|x}{b|}',
      [
        { of: 'a', or: 'x' },
        { of: 'b', or: '' },
      ],
    ],
    ['A {{brace} and {a|one}', ['A {brace} and ', { of: 'a', or: 'one' }]],
  ])('%s', (source, template) => {
    expect(parseTemplate(source)).toEqual(template);
  });

  test.each([
    ['Hello {first-name}', 6, 'no words for those'],
    ['Hello {first-name|there', 6, 'no closing brace'],
    ['Hello { first }', 6, 'has to begin a place'],
    ['Hello {', 6, 'has to begin a place'],
    ['Hello {name|{{}', 6, 'no closing brace'],
  ])('%j points at character %i', (source, at, words) => {
    expect(() => parseTemplate(source)).toThrow(words);
    try {
      parseTemplate(source);
    } catch (error) {
      expect((error as TemplateError).at).toBe(at);
    }
  });

  test('any text is either a template or a named mistake inside that text', () => {
    const signs = fc.constantFrom('{', '}', '|', 'a', 'name', ' ', '{{', '\n');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(signs).map((all) => all.join('')),
        ),
        (source) => {
          try {
            parseTemplate(source);
          } catch (error) {
            expect(error).toBeInstanceOf(TemplateError);
            expect(source[(error as TemplateError).at]).toBe('{');
          }
        },
      ),
    );
  });

  test('what is written is what is read', () => {
    const words = fc.string({ minLength: 1 });
    const place = fc.record({
      of: fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/),
      or: fc.string().map((text) => text.replace(/[{}]/g, '')),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(words, place)), (pairs) => {
        const template = pairs.flat();
        expect(parseTemplate(writeTemplate(template))).toEqual(template);
        expect(plainWords(parseTemplate(writeTemplate(template)))).toBe(plainWords(template));
      }),
    );
  });
});
