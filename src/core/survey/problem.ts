/** One mistake in a survey file: where it is, what is wrong, what to do about it. */
export interface SurveyProblem {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** Id of the item it is in, where it is in one. */
  readonly item?: string | undefined;
  readonly message: string;
  readonly hint: string;
}

/** `airport.yaml:14 item "recommend": what is wrong. What to do.` */
export function sayProblem({ file, line, item, message, hint }: SurveyProblem): string {
  return `${file}:${line} ${item ? `item "${item}": ` : ''}${message}. ${hint}.`;
}
