import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { translationTemplate, type Before, type Template } from '#core/survey/translation/template.ts';
import { readYaml, type YamlSource } from '#core/yaml/source.ts';
import { SURVEY_FOLDER, surveyIds } from '#surveys/folder.ts';
import { Refusal, say } from './say.ts';

/**
 * `heed translate`: writes the file of a language with a line for every text of a survey, or brings it up to date, and
 * says what is missing.
 *
 * @throws Refusal when there is no such survey, it does not list the language, or one of the files is no YAML
 */
export async function translate(root: string, survey: string, locale: string): Promise<void> {
  const main = await yamlIn(root, `${SURVEY_FOLDER}/${survey}.yaml`);
  if (!main)
    throw new Refusal(`There is no survey "${survey}". Use one of ${(await surveyIds(root)).join(', ')}.`);
  const [first, ...others] = localesIn(main.source);
  if (locale === first)
    throw new Refusal(`"${locale}" is the default language of ${survey}, whose words are in ${survey}.yaml.`);
  if (!others.includes(locale))
    throw new Refusal(
      `${survey}.yaml does not list "${locale}". Add it to its locales first; until it is translated, "${first}" stands in.`,
    );
  const file = `${SURVEY_FOLDER}/${survey}.${locale}.yaml`;
  const before = await yamlIn(root, file);
  const template = translationTemplate(main.source.content, survey, locale, before);
  if (template.texts === 0) {
    say(`All words of ${survey} in "${locale}" are in ${survey}.yaml. Nothing was written.`);
    return;
  }
  await writeFile(join(root, file), template.text);
  say(sayTemplate(file, template));
}

async function yamlIn(root: string, file: string): Promise<Before | undefined> {
  const text = await readFile(join(root, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const read = readYaml(text);
  if (!read.ok) throw new Refusal(`${file}:${read.line} ${read.message}. ${read.hint}.`);
  return { text, source: read.source };
}

function localesIn({ content }: YamlSource): readonly string[] {
  const locales = (content as { locales?: unknown } | null)?.locales;
  return Array.isArray(locales) ? locales.map(String) : [];
}

function sayTemplate(file: string, { texts, missing, changed, unused }: Template): string {
  const figures: [readonly number[], string][] = [
    [missing, 'to translate'],
    [changed, 'changed since they were translated'],
    [unused, 'no longer in the survey: take them out'],
  ];
  const said = figures.filter(([lines]) => lines.length > 0);
  return [
    `${file}: ${texts} texts${said.length === 0 ? ', all of them translated' : ''}`,
    ...said.map(([lines, what]) => `  ${lines.length} ${what} (line ${lines.join(', ')})`),
  ].join('\n');
}
