import { z } from 'zod';
import type { CommentsReviewed, ThemeCount } from '#core/comments/heard.ts';
import type { Report } from '#core/report/report.ts';
import type { CountingPlan } from '#core/report/plan.ts';
import type { Tally } from '#core/report/tally.ts';
import type { Response } from '#core/response/response.ts';
import { definitionOf, type Definition, type FieldedVersion } from '#core/survey/change/definition.ts';
import { wordingOf, type FieldedWording } from '#core/survey/change/wording.ts';
import type { Survey } from '#core/survey/survey.ts';
import {
  DefinitionSchema,
  FieldedVersionSchema,
  FieldedWordingSchema,
  ListedReleaseSchema,
  PendingSchema,
  QuotaCountsSchema,
  CommentWordsSchema,
  DecidedSchema,
  ListedCommentsSchema,
  ReadSchema,
  RecordedSchema,
  ReleaseSchema,
  ReviewedSchema,
  StoredSchema,
  SubmittedSchema,
  TallySchema,
  TurnedAwaySchema,
  UnreadSchema,
  type ListedComments,
  type ListedRelease,
  type Pending,
  type QuotaCounts,
  type Release,
  type Stored,
  type Submitted,
  type UnreadWords,
} from './answers.ts';
import { openDoors, type Connection } from './doors.ts';
import { responseRow } from './response-row.ts';
import { tallyRows } from './tally-rows.ts';

export type { ListedComment, ListedComments, UnreadWords } from './answers.ts';
export type { ListedRelease, Pending, QuotaCounts, Received, Release, Stored, Submitted } from './answers.ts';
export type { Connection } from './doors.ts';
export { StorageError, type StorageErrorKind } from './error.ts';

/** As many responses as one call takes. */
export const LARGEST_SUBMISSION = 1000;
/** Responses that one call counts: few enough to stay far from any time limit of a hosted database. */
const TALLY_BATCH = 10_000;
/** A respondent waits for this one, and the function that stores it is given ten seconds. */
const SUBMIT_TIMEOUT_MS = 8_000;

/** Whose words are meant: those of a survey that answer some items, of people who agreed to publication. */
export interface CommentScope {
  readonly survey: string;
  readonly items: readonly string[];
  /** The item of consent. */
  readonly consent: string;
}

/** What a person decided about a comment. */
export interface CommentDecision {
  readonly key: string;
  readonly decision: 'accepted' | 'refused';
  /** Words of the comment that become […] before it is published. */
  readonly masks: readonly string[];
}

/** What the database does for the program. Every call can throw a StorageError. */
export interface Storage {
  /**
   * Stores responses of one survey, at most LARGEST_SUBMISSION, in one transaction. Safe to send again: a response
   * is stored once under its id.
   */
  submit(survey: Survey, responses: readonly Response[]): Promise<Submitted>;
  /**
   * Counts what is new by a plan, or everything where the plan is new, and gives all counts of a survey, with how many were
   * turned away.
   */
  tally(survey: string, plan: CountingPlan): Promise<Tally>;
  /**
   * Appends a release.
   *
   * @param release the report, the responses that were counted for it, its digest (`digestOf` in core), and the counts
   *   that it was made of, for the next one to be held against
   * @throws StorageError of kind `conflict` when it does not follow the newest release
   */
  publish(release: {
    readonly report: Report;
    readonly responses: number;
    readonly digest: string;
    readonly counts: Tally | null;
  }): Promise<Release>;
  /** The counts that the newest release was made of; null where there is none. */
  published(survey: string): Promise<Tally | null>;
  /** null before the first release. */
  newestRelease(survey: string): Promise<Release | null>;
  /** null if there is none of that number. */
  release(survey: string, sequence: number): Promise<Release | null>;
  /** The newest release of every survey. */
  releases(): Promise<readonly ListedRelease[]>;
  /** The surveys with responses that are not in their newest release. */
  pending(): Promise<readonly Pending[]>;
  /** How full the quotas of a survey are in one wave. */
  quotas(survey: string, wave: string): Promise<QuotaCounts>;
  /** Keeps the definitions that respondents now have before them, and their wording. How many definitions were new. */
  recordVersions(surveys: readonly Survey[]): Promise<number>;
  /** The definition of one version of a survey; null where it was never recorded. */
  version(survey: string, version: string): Promise<Definition | null>;
  /** Every recorded version of a survey, the oldest first. */
  versions(survey: string): Promise<readonly FieldedVersion[]>;
  /** How the questions of a survey were worded, the oldest first: one each time that changed. */
  wordings(survey: string): Promise<readonly FieldedWording[]>;
  /** Comments that wait for a decision, or that were accepted or refused; in random order, at most `limit`. */
  comments(
    scope: CommentScope,
    state: 'waiting' | 'accepted' | 'refused',
    limit: number,
  ): Promise<ListedComments>;
  /** Keeps what somebody decided about comments: all of it, or none where one decision cannot be kept. */
  review(scope: CommentScope, decisions: readonly CommentDecision[], reviewer: string): Promise<number>;
  /**
   * What was decided about the comments of a wave.
   *
   * @param last leaves out comments of responses that ended later, an ISO 8601 instant
   */
  reviewed(scope: CommentScope, wave: string, last?: string): Promise<CommentsReviewed>;
  /** The words of accepted comments by their keys; without those that have been taken back. */
  commentWords(survey: string, keys: readonly string[]): Promise<Readonly<Record<string, string>>>;
  /** Some words to which rules have not been applied yet, none once all are read; and the counts so far. */
  unread(
    survey: string,
    items: readonly string[],
    rules: string,
  ): Promise<{ readonly texts: readonly UnreadWords[]; readonly themes: readonly ThemeCount[] }>;
  /** Adds what rules found in words that were unread. How many were still unread. */
  read(
    survey: string,
    rules: string,
    findings: readonly {
      readonly response: string;
      readonly wrote: boolean;
      readonly themes: readonly string[];
    }[],
  ): Promise<number>;
  /** How many responses of a survey are stored, those included that are not counted. */
  stored(survey: string): Promise<Stored>;
}

/** Opens the database that a URL and a secret key lead to, hosted or embedded. Nothing is sent before the first call. */
export function openStorage(connection: Connection): Storage {
  const call = openDoors(connection);
  return {
    submit: (survey, responses) =>
      call(
        'heed_submit',
        { responses: responses.map((response) => responseRow(survey, response)) },
        SubmittedSchema,
        {
          timeoutMs: responses.length === 1 ? SUBMIT_TIMEOUT_MS : undefined,
        },
      ),
    async tally(survey, plan) {
      const count = () => call('heed_tally', { survey, batch: TALLY_BATCH, plan }, TallySchema);
      let counted = await count();
      // As often as it takes for what waited at first; what comes in meanwhile is for the next time.
      for (let left = counted.waiting; left > 0; left -= TALLY_BATCH) counted = await count();
      const turnedAway = await call('heed_turned_away', { survey, plan }, TurnedAwaySchema);
      return { ...counted.tally, cells: [...counted.tally.cells, ...turnedAway] };
    },
    publish: ({ report, responses, digest, counts }) =>
      call('heed_publish', { report, responses, digest, counts: counts && tallyRows(counts) }, ReleaseSchema),
    async published(survey) {
      const counts = await call('heed_published', { survey }, TallySchema.nullable());
      return counts?.tally ?? null;
    },
    newestRelease: (survey) => call('heed_newest_release', { survey }, ReleaseSchema.nullable()),
    release: (survey, sequence) => call('heed_release', { survey, sequence }, ReleaseSchema.nullable()),
    releases: () => call('heed_releases', {}, z.array(ListedReleaseSchema)),
    pending: () => call('heed_pending', {}, z.array(PendingSchema)),
    quotas: (survey, wave) => call('heed_quotas', { survey, wave }, QuotaCountsSchema),
    async recordVersions(surveys) {
      const versions = surveys.map((survey) => ({
        survey: survey.id,
        version: survey.version,
        definition: definitionOf(survey),
        wording: wordingOf(survey),
      }));
      return (await call('heed_record_versions', { versions }, RecordedSchema)).recorded;
    },
    version: (survey, version) =>
      call('heed_version', { survey, version }, DefinitionSchema.nullable(), {
        timeoutMs: SUBMIT_TIMEOUT_MS,
      }),
    wordings: (survey) => call('heed_wordings', { survey }, z.array(FieldedWordingSchema)),
    versions: (survey) => call('heed_versions', { survey }, z.array(FieldedVersionSchema)),
    comments: (scope, state, limit) =>
      call('heed_comments', { ...scope, state, batch: limit }, ListedCommentsSchema),
    review: async (scope, reviews, reviewer) =>
      (await call('heed_review', { ...scope, reviews, reviewer }, DecidedSchema)).decided,
    reviewed: (scope, wave, last) =>
      call('heed_accepted', { ...scope, wave, last: last ?? null }, ReviewedSchema),
    commentWords: (survey, keys) => call('heed_comment_words', { survey, keys }, CommentWordsSchema),
    unread: (survey, items, rules) => call('heed_unread', { survey, items, rules }, UnreadSchema),
    read: async (survey, rules, findings) =>
      (await call('heed_read', { survey, rules, findings }, ReadSchema)).read,
    stored: (survey) => call('heed_count', { survey }, StoredSchema),
  };
}
