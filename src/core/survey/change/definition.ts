import type { Section, Survey } from '../survey.ts';

/** What respondents of one version had before them, and what their answers are judged by. Plain JSON. */
export interface Definition {
  readonly sections: readonly Section[];
}

export function definitionOf({ sections }: Survey): Definition {
  return { sections };
}

/** A survey as it was when one of its versions was in the field. Everything else of it is as it is now. */
export function asOf(survey: Survey, version: string, { sections }: Definition): Survey {
  return { ...survey, version, sections };
}

/** A version that respondents have had before them. */
export interface FieldedVersion {
  readonly version: string;
  /** ISO 8601, UTC: when it was first recorded. */
  readonly firstAt: string;
  /** How many people have answered it. */
  readonly responses: number;
  readonly definition: Definition;
}
