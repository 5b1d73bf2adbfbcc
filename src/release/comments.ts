import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '#core/canonical.ts';
import { withThemes, type CommentsReviewed, type ThemeCount } from '#core/comments/heard.ts';
import { themeReader } from '#core/comments/themes.ts';
import { digestOf } from '#core/report/digest.ts';
import { withReviewed } from '#core/report/sections/comments/comments.ts';
import type { CommentsSection } from '#core/report/sections/comments/section.ts';
import type { Tally } from '#core/report/tally.ts';
import { summariseWaves } from '#core/report/waves.ts';
import type { CommentSettings } from '#core/survey/report-settings/comments.ts';
import type { Survey } from '#core/survey/survey.ts';
import { REPORTS_TAG, reportTag } from '#paths.ts';
import { StorageError, type CommentScope, type Storage } from '#storage/storage.ts';
import { drawnOf } from './draw.ts';
import type { ReleaseEffects } from './release.ts';

/** Whose comments may be published; null where the survey does not ask for consent. */
export function commentScope({ id, report }: Survey): CommentScope | null {
  const { items, consent } = report.comments ?? {};
  return items && consent !== undefined ? { survey: id, items, consent } : null;
}

/**
 * A tally with the themes of all comments that were written, by the rules of the survey. Only words that are new are
 * read, and of them nothing is kept but counts.
 */
export async function tallyThemes(
  survey: Survey,
  tally: Tally,
  storage: Pick<Storage, 'unread' | 'read'>,
): Promise<Tally> {
  const settings = survey.report.comments;
  if (!settings || settings.themes.length === 0) return tally;
  return withThemes(tally, await countThemes(survey.id, settings, storage));
}

/** What was decided about the comments of the newest wave; null where none may be published. */
export async function reviewedComments(
  survey: Survey,
  tally: Tally,
  storage: Pick<Storage, 'reviewed'>,
): Promise<CommentsReviewed | null> {
  const scope = commentScope(survey);
  return scope && storage.reviewed(scope, summariseWaves(survey, tally).at(-1)!.id);
}

async function countThemes(
  survey: string,
  { items, themes }: CommentSettings,
  storage: Pick<Storage, 'unread' | 'read'>,
): Promise<readonly ThemeCount[]> {
  const rules = bytesToHex(sha256(utf8ToBytes(canonicalJson({ items, themes: themes.map(ruleOf) }))));
  const read = themeReader(themes);
  for (;;) {
    const unread = await storage.unread(survey, items, rules);
    if (unread.texts.length === 0) return unread.themes;
    await storage.read(
      survey,
      rules,
      unread.texts.map(({ response, words, locale }) => ({
        response,
        wrote: words.length > 0,
        themes: read(words, locale),
      })),
    );
  }
}

/** What of a theme decides what it finds: not what it is called. */
function ruleOf({ id, words, pattern }: CommentSettings['themes'][number]) {
  return { id, words: words ?? null, pattern: pattern ?? null };
}

export type CommentsOutcome =
  | { readonly released: true; readonly sequence: number; readonly shown: number }
  /** `nothing`: the newest release has them already. `none`: there is none that shows comments. */
  | { readonly released: false; readonly why: 'nothing' | 'none' | 'overtaken' };

/**
 * Publishes a release that differs from the newest in its comments alone: every figure is copied. So what a person let
 * through can be shown without waiting for new answers, and the two releases tell nothing about anybody who answered
 * between them.
 *
 * @throws {StorageError} when the database cannot be reached or refuses
 */
export async function releaseComments(
  survey: Survey,
  { storage, purge, now, draw }: ReleaseEffects,
): Promise<CommentsOutcome> {
  const newest = await storage.newestRelease(survey.id);
  const section = newest?.report.sections.find((one): one is CommentsSection => one.kind === 'comments');
  const scope = commentScope(survey);
  if (!newest || !section || !scope || !survey.report.comments) return { released: false, why: 'none' };
  const counts = await storage.published(survey.id);
  const last = counts?.waves.find(({ wave }) => wave === section.wave)?.last;
  const reviewed = await storage.reviewed(scope, section.wave, last);
  const renewed = withReviewed(section, reviewed, survey.report.comments.show);
  if (canonicalJson(renewed) === canonicalJson(section)) return { released: false, why: 'nothing' };

  const sequence = newest.sequence + 1;
  const report = {
    ...newest.report,
    release: { sequence, at: now().toISOString(), previous: newest.digest },
    sections: newest.report.sections.map((one) => (one === section ? renewed : one)),
  };
  try {
    await storage.publish({ report, responses: newest.responses, digest: digestOf(report), counts });
  } catch (error) {
    if (error instanceof StorageError && error.kind === 'conflict')
      return { released: false, why: 'overtaken' };
    throw error;
  }
  await purge([reportTag(survey.id), REPORTS_TAG]);
  await draw?.(drawnOf(survey));
  return { released: true, sequence, shown: renewed.shown.length };
}
