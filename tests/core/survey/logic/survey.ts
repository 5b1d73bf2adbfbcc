import { sayProblem } from '#core/survey/problem.ts';
import { readSurvey } from '#core/survey/read.ts';
import type { Survey } from '#core/survey/survey.ts';

const HEAD = 'title: Café\nthanks: Thank you\nlocales: [en]\nsampling: open-link\n';

/** A survey of these lines of YAML, or what is wrong with them; the fifth line of the file is their first. */
export function tried(lines: string): Survey | string[] {
  const read = readSurvey(HEAD + lines, 'cafe.yaml');
  return read.ok ? read.survey : read.problems.map(sayProblem);
}

export function surveyOf(lines: string): Survey {
  const survey = tried(lines);
  if (Array.isArray(survey)) throw new Error(survey.join('\n'));
  return survey;
}

export function mistakesIn(lines: string): string[] {
  const survey = tried(lines);
  return Array.isArray(survey) ? survey : [];
}
