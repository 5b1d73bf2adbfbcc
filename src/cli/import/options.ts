/** How the command is called. */
export interface ImportOptions {
  readonly map?: string;
  readonly paper: boolean;
  readonly day?: string;
  readonly commit: boolean;
  readonly release: boolean;
  readonly problems?: string;
  readonly show: string;
}

/** Publishes a release of a survey, and says so. */
export type PublishRelease = (survey: string) => Promise<void>;
