import { z } from 'zod';
import { OUTCOMES, type Outcome } from '#core/response/response.ts';
import type { CommentsReviewed, ThemeCount } from '#core/comments/heard.ts';
import { parseReport } from '#core/report/schema.ts';
import type { Tally, TallyCell } from '#core/report/tally.ts';
import type { Definition, FieldedVersion } from '#core/survey/change/definition.ts';
import type { FieldedWording } from '#core/survey/change/wording.ts';

/** What each door of the database answers, as the program uses it. */

const Count = z.number().int().nonnegative();
const Sums = z.array(z.number().int());
const Instant = z.iso.datetime();

/**
 * `stored`; `duplicate`: stored before, with the same answers; `conflict`: other answers are stored under this id,
 * and these are not. The outcome is that with which it was stored: the database may have found a quota full.
 */
export type Received =
  | {
      readonly id: string;
      readonly status: 'stored' | 'duplicate';
      readonly receivedAt: string;
      readonly outcome: Outcome;
      /** The quota that was full. */
      readonly quota: string | null;
    }
  | {
      readonly id: string;
      readonly status: 'conflict';
      readonly receivedAt: null;
      readonly outcome: null;
      readonly quota: null;
    };

export interface Submitted {
  /** One a response, in their order. */
  readonly received: readonly Received[];
  /** Responses of the survey that are in no release yet, and those that are in the newest. */
  readonly pending: number;
  readonly released: number;
}

export const SubmittedSchema: z.ZodType<Submitted> = z
  .object({
    responses: z.array(
      z.discriminatedUnion('status', [
        z.object({
          id: z.string(),
          status: z.enum(['stored', 'duplicate']),
          receivedAt: Instant,
          outcome: z.enum(OUTCOMES),
          quota: z.string().nullable(),
        }),
        z.object({
          id: z.string(),
          status: z.literal('conflict'),
          receivedAt: z.null(),
          outcome: z.null(),
          quota: z.null(),
        }),
      ]),
    ),
    pending: z.number().int(),
    released: Count,
  })
  .transform(({ responses, ...counts }) => ({ received: responses, ...counts }));

/** Counts in rows: wave, segment, level, item, state, value, n. */
const CellsSchema = z.array(
  z.tuple([z.string(), z.string(), z.string(), z.string(), z.string(), z.string().nullable(), Count]),
);

function cellsOf(rows: z.output<typeof CellsSchema>): TallyCell[] {
  return rows.map(([wave, segment, level, item, state, value, n]) => ({
    wave,
    segment,
    level,
    item,
    state,
    value,
    n,
  }));
}

/** How many were turned away, as cells of a tally. */
export const TurnedAwaySchema: z.ZodType<readonly TallyCell[]> = CellsSchema.transform(cellsOf);

/** A tally, and how many responses it lacks. */
export interface PartialTally {
  readonly tally: Tally;
  readonly waiting: number;
}

/** What was published of a table: only the counts that a release was made of have it. */
const HistorySchema = z.object({
  wave: z.string(),
  item: z.string(),
  segment: z.string(),
  levels: z.array(z.string()),
  everyone: z.array(z.array(Count)),
  published: z.array(z.array(Count)),
  shown: z.array(z.string()),
  uncounted: z.array(Count).optional(),
  keptAt: z.record(z.string(), Count).optional(),
  minimum: Count.optional(),
});

export const TallySchema: z.ZodType<PartialTally> = z
  .object({
    survey: z.string(),
    responses: Count,
    synthetic: z.boolean(),
    waiting: Count,
    waves: z.array(z.object({ wave: z.string(), responses: Count, first: Instant, last: Instant })),
    cells: CellsSchema,
    sums: z.array(
      z.union([
        z.tuple([z.string(), z.string(), z.string(), z.string(), Count, Sums]),
        // Of everyone alone, as what a release was made of was kept before there were sums of groups.
        z
          .tuple([z.string(), z.string(), Count, Sums])
          .transform(([wave, set, part, sums]) => [wave, set, '', '', part, sums] as const),
      ]),
    ),
    history: z.array(HistorySchema).optional(),
  })
  .transform(({ waiting, cells, sums, history, ...tally }) => ({
    waiting,
    tally: {
      ...tally,
      ...(history ? { history } : {}),
      cells: cellsOf(cells),
      sums: sums.map(([wave, set, segment, level, part, sums]) => ({
        wave,
        set,
        segment,
        level,
        part,
        sums,
      })),
    },
  }));

export const ReleaseSchema = z.object({
  survey: z.string(),
  sequence: z.number().int().positive(),
  at: Instant,
  /** Digest of the release before, null for the first. */
  previous: z.string().nullable(),
  digest: z.string(),
  /** Of the survey. */
  version: z.string(),
  responses: Count,
  report: z.unknown().transform((stored) => parseReport(stored)),
});
/** One published state of a report. */
export type Release = Readonly<z.output<typeof ReleaseSchema>>;

export const ListedReleaseSchema = z.object({
  survey: z.string(),
  sequence: z.number().int().positive(),
  at: Instant,
  responses: Count,
  synthetic: z.boolean(),
  locales: z.array(z.string()).min(1),
  title: z.record(z.string(), z.string()),
});
/** The newest release of a survey, as a list shows it. */
export type ListedRelease = Readonly<z.output<typeof ListedReleaseSchema>>;

export const PendingSchema = z.object({ survey: z.string(), pending: Count, released: Count });
/** A survey with responses that are not in its newest release, and how many. */
export type Pending = Readonly<z.output<typeof PendingSchema>>;

export const StoredSchema = z.object({
  survey: z.string(),
  responses: Count,
  waves: z.array(z.object({ wave: z.string(), responses: Count })),
});
/** How many responses of a survey are stored; only waves that have any. */
export type Stored = Readonly<z.output<typeof StoredSchema>>;

/** How many complete responses of one wave have fallen into each quota; 0 where it is left out. */
export const QuotaCountsSchema = z.record(z.string(), Count);
export type QuotaCounts = Readonly<z.output<typeof QuotaCountsSchema>>;

/** Stored as this program wrote it: looked at as far as it takes to know that it is a definition. */
export const DefinitionSchema: z.ZodType<Definition> = z.custom<Definition>(
  (stored) =>
    z
      .object({
        sections: z.array(
          z.looseObject({
            items: z.array(
              z.looseObject({ id: z.string(), type: z.string(), specials: z.array(z.string()) }),
            ),
          }),
        ),
      })
      .safeParse(stored).success,
  'is no definition of a survey',
);

/** A comment whose writer agreed to publication, as whoever decides about it sees it: without what else was answered. */
export interface ListedComment {
  readonly key: string;
  readonly wave: string;
  readonly item: string;
  readonly locale: string;
  readonly words: string;
  /** As it may be published; null where it was refused or waits. */
  readonly published: string | null;
  readonly reviewer: string | null;
  readonly reviewedAt: string | null;
}

/** What people decided about comments, or may decide. */
export interface ListedComments {
  readonly waiting: number;
  readonly accepted: number;
  readonly refused: number;
  readonly comments: readonly ListedComment[];
}

export const ListedCommentsSchema: z.ZodType<ListedComments> = z.object({
  waiting: Count,
  accepted: Count,
  refused: Count,
  comments: z.array(
    z.object({
      key: z.string(),
      wave: z.string(),
      item: z.string(),
      locale: z.string(),
      words: z.string(),
      published: z.string().nullable(),
      reviewer: z.string().nullable(),
      reviewedAt: Instant.nullable(),
    }),
  ),
});

export const DecidedSchema = z.object({ decided: Count });

export const ReviewedSchema: z.ZodType<CommentsReviewed> = z.object({
  accepted: z.array(z.object({ key: z.string(), item: z.string(), locale: z.string() })),
  refused: Count,
});

/** By the key of the comment. */
export const CommentWordsSchema = z.record(z.string(), z.string());

/** Words of one response to which the rules for themes have not been applied. */
export interface UnreadWords {
  readonly response: string;
  readonly locale: string;
  readonly words: readonly string[];
}

export const UnreadSchema = z
  .object({
    texts: z.array(z.object({ response: z.string(), locale: z.string(), words: z.array(z.string()) })),
    themes: z.array(z.tuple([z.string(), z.string(), Count])),
  })
  .transform(({ texts, themes }) => ({
    texts: texts as readonly UnreadWords[],
    themes: themes.map(([wave, theme, n]): ThemeCount => ({ wave, theme, n })),
  }));

export const ReadSchema = z.object({ read: Count });

export const RecordedSchema = z.object({ recorded: Count });

export const FieldedVersionSchema: z.ZodType<FieldedVersion> = z.object({
  version: z.string(),
  firstAt: Instant,
  responses: Count,
  definition: DefinitionSchema,
});

const Text = z.record(z.string(), z.string());
export const FieldedWordingSchema: z.ZodType<FieldedWording> = z.object({
  firstAt: Instant,
  wording: z.record(
    z.string(),
    z.object({ text: Text, scale: z.string().exactOptional(), labels: z.record(z.string(), Text) }),
  ),
});
