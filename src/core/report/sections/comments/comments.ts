import type { CommentsReviewed } from '../../../comments/heard.ts';
import type { CommentSettings } from '../../../survey/report-settings/comments.ts';
import { itemsOf } from '../../../survey/survey.ts';
import { wholeTextOf } from '../../../survey/item.ts';
import type { Basis } from '../../basis.ts';
import { everyone } from '../../group-counts.ts';
import { reasonToHide } from '../../suppress.ts';
import type { SectionMaker } from '../maker.ts';
import type { CommentsSection } from './section.ts';
import { themesOf } from './themes.ts';

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
