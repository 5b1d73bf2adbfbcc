import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { translate } from '#cli/translate.ts';
import { readSurveyFile, SURVEY_FOLDER, surveyIn } from '#surveys/folder.ts';

const SURVEY = `title: Small
thanks: Thanks
locales: [en, es]
sampling: open-link
items:
  - { id: why, type: text, text: Why? }
`;

let root: string;
let said: string;
const file = (name: string) => join(root, SURVEY_FOLDER, name);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'heed-translate-'));
  mkdirSync(join(root, SURVEY_FOLDER), { recursive: true });
  writeFileSync(file('small.yaml'), SURVEY);
  said = '';
  vi.spyOn(console, 'log').mockImplementation((line: string) => void (said += `${line}\n`));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

test('a language is begun, translated, and brought up to date', async () => {
  await translate(root, 'small', 'es');
  expect(said).toBe(`${SURVEY_FOLDER}/small.es.yaml: 3 texts\n  3 to translate (line 5, 7, 11)\n`);

  const begun = readFileSync(file('small.es.yaml'), 'utf8');
  writeFileSync(
    file('small.es.yaml'),
    begun
      .replace('title:', 'title: Pequeña')
      .replace('thanks:', 'thanks: Gracias')
      .replace('text:', 'text: ¿Por qué?'),
  );
  expect(surveyIn((await readSurveyFile(root, 'small'))!).title).toEqual({ en: 'Small', es: 'Pequeña' });
  said = '';
  await translate(root, 'small', 'es');
  expect(said).toBe(`${SURVEY_FOLDER}/small.es.yaml: 3 texts, all of them translated\n`);

  writeFileSync(file('small.yaml'), SURVEY.replace('text: Why?', 'text: Why not?, help: Please.'));
  said = '';
  await translate(root, 'small', 'es');
  expect(said).toContain('1 to translate');
  expect(said).toContain('1 changed since they were translated');
  expect(readFileSync(file('small.es.yaml'), 'utf8')).toContain('text: ¿Por qué?');
});

test.each([
  ['large', 'es', /There is no survey "large"\. Use one of small\./],
  ['small', 'fr', /small\.yaml does not list "fr"\. Add it to its locales first/],
  ['small', 'en', /"en" is the default language of small/],
])('%s in %s is refused in words', async (survey, locale, words) => {
  await expect(translate(root, survey, locale)).rejects.toThrow(words);
});

test('a file that is no YAML is left as it is', async () => {
  writeFileSync(file('small.es.yaml'), 'title: "Pequeña');
  await expect(translate(root, 'small', 'es')).rejects.toThrow(/small\.es\.yaml:1 this is not YAML/);
  expect(readFileSync(file('small.es.yaml'), 'utf8')).toBe('title: "Pequeña');
});
