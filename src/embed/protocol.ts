/**
 * What a survey in a frame and the page around it say to each other. Each side believes only the other: the page looks at
 * the origin and the window a message comes from, the survey speaks to whoever has answered its greeting, and who may
 * frame it at all is for its Content-Security-Policy to say.
 */
export interface FromSurvey {
  /**
   * `hello`: the survey can be spoken to. `height`: of the whole of it, in CSS pixels. `show`: what has the focus now, so
   * far below its top. `sent`: the answers are stored, or kept until they are. `close`: the respondent is done with it.
   */
  readonly heed: 'hello' | 'height' | 'show' | 'sent' | 'close';
  readonly pixels?: number;
  /** With `hello`: what the survey is called. */
  readonly title?: string;
}

/** The page's answer to `hello`. */
export interface FromPage {
  readonly heed: 'hello';
  /** The survey lies over the page and needs a button to be closed by. */
  readonly over: boolean;
}
