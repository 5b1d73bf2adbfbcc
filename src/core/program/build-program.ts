import { reportedFigure, type Source } from './figures.ts';
import { reportedPlaces } from './places.ts';
import type { Program, Stage } from './program.ts';
import type { ProgramReport, ProgramSource, ReportedStage } from './report.ts';

export type { Source };

/**
 * Joins the newest releases of several surveys into one report. What it says was published before: figures are made of
 * counts that the releases publish, and differences between published figures could be had by anyone. So nothing has to
 * be hidden here that is not hidden there.
 *
 * @param sources the surveys of the program with the newest release of each
 * @throws RangeError when a survey of the program is not among them
 */
export function buildProgram(program: Program, sources: readonly Source[]): ProgramReport {
  const sourceOf = (id: string) => {
    const source = sources.find(({ survey }) => survey.id === id);
    if (!source) throw new RangeError(`Program "${program.id}" needs the survey "${id}".`);
    return source;
  };
  const named = surveysOf(program).map(sourceOf);
  const { id, locales, title, intro } = program;
  return {
    format: 1,
    program: { id, locales, title, intro: intro ?? null },
    synthetic: named.some(({ release }) => release?.report.synthetic),
    sources: named.map(toSource),
    chain: program.chain.map((stage) => reportedStage(stage, sourceOf)),
    journey: program.journey.map((stage) => reportedStage(stage, sourceOf)),
    places: program.places.map((places) => reportedPlaces(places, sourceOf)),
  };
}

/** The ids of the surveys that a program is about, once each, in the order in which it names them. */
export function surveysOf({ chain, journey, places }: Program): readonly string[] {
  const ids = [
    ...[...chain, ...journey].flatMap(({ figures }) => figures.map(({ survey }) => survey)),
    ...places.flatMap((one) => (one.kind === 'segment' ? [one.survey] : one.of.map(({ survey }) => survey))),
  ];
  return [...new Set(ids)];
}

function reportedStage<Name extends string>(
  { name, figures }: Stage<Name>,
  sourceOf: (survey: string) => Source,
): ReportedStage<Name> {
  return { name, figures: figures.map((ref) => reportedFigure(sourceOf(ref.survey), ref)) };
}

function toSource({ survey, release }: Source): ProgramSource {
  if (!release) return { survey: survey.id, title: survey.title, release: null };
  const { report, digest } = release;
  const current = report.waves.find(({ id }) => id === report.current);
  return {
    survey: survey.id,
    title: report.survey.title,
    release: {
      sequence: report.release.sequence,
      at: report.release.at,
      digest,
      synthetic: report.synthetic,
      sampling: report.method.sampling,
      timezone: report.method.timezone,
      minimum: report.method.minimum,
      lowBase: report.method.lowBase,
      wave: current?.label ?? {},
      responses: current?.responses ?? 0,
    },
  };
}
