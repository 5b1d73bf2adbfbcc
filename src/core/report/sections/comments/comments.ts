import { NO_THEME, THEMES_ITEM, type CommentsReviewed } from '../../../comments/heard.ts';
import { share } from '../../../metrics/share.ts';
import type { CommentSettings } from '../../../survey/report-settings/comments.ts';
import { itemsOf } from '../../../survey/survey.ts';
import { wholeTextOf } from '../../../survey/item.ts';
import type { Basis } from '../../basis.ts';
import { everyone } from '../../group-counts.ts';
import { figure, isLowBase, reasonToHide } from '../../suppress.ts';
import type { SectionMaker } from '../maker.ts';
import type { CommentsSection, CommentThemes } from './section.ts';

/** Comments of the current wave: their themes, and those that may be shown. Only where the survey says what becomes of them. */
export const comments: SectionMaker<CommentsSection> = {
  kind: 'comments',
  plan: ({ report }) => ({
    comments: (report.comments?.items ?? []).map((item) => ({
      item,
      consent: report.comments?.consent ?? null,
    })),
  }),
  make: (basis) => {
    const settings = basis.survey.report.comments;
    return settings && basis.current.responses >= basis.minimum ? [sectionOf(basis, settings)] : [];
  },
};

function sectionOf(basis: Basis, settings: CommentSettings): CommentsSection {
  const { survey, current, minimum } = basis;
  const counted = settings.items.map((item) => basis.counts.values(everyone(current.id), `@comment:${item}`));
  const sum = (value: string) => counted.reduce((total, values) => total + (values.get(value) ?? 0), 0);
  const consented = sum('consented');
  const written = consented + sum('kept');
  const reason = reasonToHide(written, current.responses, minimum);
  const section: CommentsSection = {
    kind: 'comments',
    id: 'comments',
    wave: current.id,
    questions: itemsOf(survey)
      .filter(({ id }) => settings.items.includes(id))
      .map((item) => ({ item: item.id, text: wholeTextOf(item) })),
    asked: settings.consent !== undefined,
    reason,
    counts: reason === null ? { written, consented, read: 0, accepted: 0 } : null,
    shown: [],
    drawn: false,
    themes: settings.themes.length > 0 ? themesOf(basis, settings) : null,
  };
  return withReviewed(section, basis.comments ?? { accepted: [], refused: 0 }, settings.show);
}

/**
 * The section with what was accepted since. The figures stay as they are, so that comments can be released between two
 * releases of figures without telling on those who answered meanwhile.
 *
 * Where more were accepted than are shown, the first of them by their keys are: lots that nobody can choose or draw
 * again. A comment that was drawn stays drawn until others come before it.
 *
 * @param show how many are shown at most
 */
export function withReviewed(
  section: CommentsSection,
  { accepted, refused }: CommentsReviewed,
  show: number,
): CommentsSection {
  if (section.counts === null) return section;
  const inOrder = [...accepted].sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    ...section,
    counts: { ...section.counts, read: accepted.length + refused, accepted: accepted.length },
    shown: inOrder.slice(0, show).map(({ key, item, locale }) => ({ key, item, locale, words: null })),
    drawn: accepted.length > show,
  };
}

/**
 * Shares of those who wrote anything, with Wilson's interval. A theme that fewer than the minimum wrote of is hidden, and
 * then so is who wrote of none: with it, those who wrote of the hidden one could be counted.
 */
function themesOf({ counts: all, current, minimum }: Basis, { themes }: CommentSettings): CommentThemes {
  const group = everyone(current.id);
  const counts = all.values(group, THEMES_ITEM);
  const base = all.states(group, THEMES_ITEM).get('answered') ?? 0;
  const whole = reasonToHide(base, current.responses, minimum);
  const found = themes.map(({ id, label }) => ({ theme: id, label, x: counts.get(id) ?? 0 }));
  const isSmall = (x: number) => x > 0 && x < minimum;
  const ranked = whole === null && !isLowBase(base);
  const ordered = ranked ? [...found].sort((a, b) => hiddenLast(a.x, b.x, minimum)) : found;
  const none = counts.get(NO_THEME) ?? 0;
  const whyNone = isSmall(none) ? 'tooFew' : found.some(({ x }) => isSmall(x)) ? 'complement' : null;
  return {
    ranked,
    rows: ordered.map(({ theme, label, x }) => ({
      theme,
      label,
      share: figure(share({ x, n: base, sampled: counts.sampled }), whole ?? (isSmall(x) ? 'tooFew' : null)),
    })),
    none: figure(share({ x: none, n: base, sampled: counts.sampled }), whole ?? whyNone),
  };
}

/** Falling order; those that are hidden stand last, in the order of the survey, which tells nothing. */
function hiddenLast(a: number, b: number, minimum: number): number {
  const seen = (x: number) => (x > 0 && x < minimum ? -1 : x);
  return seen(b) - seen(a);
}
