import type { SurveyProblem } from '../survey/problem.ts';
import type { Survey } from '../survey/survey.ts';
import { toText } from '../survey/text.ts';
import type { Finding } from '../yaml/finding.ts';
import { findingsOf, type IssueWords } from '../yaml/issue.ts';
import { readYaml } from '../yaml/source.ts';
import { checkProgram } from './checks.ts';
import type { Places, Program } from './program.ts';
import { ProgramSchema, type PlacesConfig, type ProgramConfig } from './schema.ts';

export type ReadProgram =
  | { readonly ok: true; readonly program: Program }
  | { readonly ok: false; readonly problems: readonly SurveyProblem[] };

/**
 * Turns the text of a program's file into the Program that its pages share, or names every mistake in it with its line.
 *
 * @param source the YAML text
 * @param file its name, such as `airport.yaml`; without its ending it is the id of the program
 * @param surveys all surveys there are: the program has to fit them
 */
export function readProgram(source: string, file: string, surveys: readonly Survey[]): ReadProgram {
  const yaml = readYaml(source);
  if (!yaml.ok)
    return { ok: false, problems: [{ file, line: yaml.line, message: yaml.message, hint: yaml.hint }] };
  const { lineOf, content } = yaml.source;
  const wrong = (findings: readonly Finding[]): ReadProgram => ({
    ok: false,
    problems: findings.map(({ path, message, hint }) => ({ file, line: lineOf(path), message, hint })),
  });

  const parsed = ProgramSchema.safeParse(content, { reportInput: true });
  if (!parsed.success) return wrong(parsed.error.issues.flatMap((issue) => findingsOf(issue, WORDS)));
  const findings = checkProgram(parsed.data, surveys);
  if (findings.length > 0) return wrong(findings);
  return { ok: true, program: toProgram(parsed.data, file.replace(/^.*\//, '').replace(/\.ya?ml$/, '')) };
}

function toProgram(config: ProgramConfig, id: string): Program {
  const { locales, title, intro } = config;
  return {
    id,
    locales,
    title: toText(title, locales),
    ...(intro ? { intro: toText(intro, locales) } : {}),
    chain: config.chain.map(({ link, figures }) => ({ name: link, figures })),
    journey: config.journey.map(({ step, figures }) => ({ name: step, figures })),
    places: config.places.map((places) => toPlaces(places, locales)),
  };
}

function toPlaces(config: PlacesConfig, locales: readonly string[]): Places {
  const title = config.title ? { title: toText(config.title, locales) } : {};
  if ('segment' in config) {
    const { survey, segment, item } = config;
    return { ...title, kind: 'segment', survey, segment, item };
  }
  return {
    ...title,
    kind: 'surveys',
    of: config.surveys.map(({ label, ...ref }) => ({ ...ref, label: toText(label, locales) })),
  };
}

/** How mistakes in a program's file are worded. */
const WORDS: IssueWords = {
  whole: 'the program',
  manual: 'docs/writing-programs.md',
  union: (issue, field) =>
    issue.path.at(-2) === 'places'
      ? {
          message: 'places are groups of one survey, or a survey each',
          hint: 'Write "{ survey: airport, segment: area, item: recommend }", or "surveys:" with a line a place',
        }
      : {
          message: `${field} needs a text, or one a language`,
          hint: `Write "${issue.path.at(-1)?.toString()}: Some words", or a line a language below it`,
        },
};
