import type { Finding } from '../../yaml/finding.ts';
import { placedItems, type Placed } from '../placed.ts';
import type { SurveyConfig } from '../schema.ts';

/** Jumps of which nobody could say what they leave out: from or into a random order, and to a name that two things have. */
export function checkJumps(config: SurveyConfig): readonly Finding[] {
  const placed = placedItems(config);
  return placed.flatMap((one) => [...fromRandomOrder(one, config), ...ofTarget(one, placed, config)]);
}

function fromRandomOrder({ item, written }: Placed, config: SurveyConfig): readonly Finding[] {
  if (config.sections?.[written.section]?.order === undefined) return [];
  return (['skipTo', 'endIf'] as const)
    .filter((field) => field in item && item[field as keyof typeof item] !== undefined)
    .map((field) => ({
      path: [...written.path, field],
      message: `${field} stands in a section in random order, where nobody can say which questions come after it`,
      hint: `Move the question to a section of its own without "order: random", or use visibleIf on the questions that depend on it`,
    }));
}

function ofTarget(
  { item, written }: Placed,
  placed: readonly Placed[],
  { sections = [] }: SurveyConfig,
): readonly Finding[] {
  const to = 'skipTo' in item ? item.skipTo?.to : undefined;
  if (to === undefined) return [];
  const path = [...written.path, 'skipTo', 'to'];
  const target = placed.find((one) => one.item.id === to || one.written.item.id === to);
  if (!target) return [];
  if (sections.some(({ id }) => id === to))
    return [
      {
        path,
        message: `"${to}" is a question and a section too`,
        hint: 'Give one of them another id',
      },
    ];
  const section = sections[target.written.section];
  // From within a random order it is told already.
  if (section?.order === undefined || target.written.section === written.section) return [];
  return [
    {
      path,
      message: `"${to}" stands in a section in random order, of which a part cannot be jumped over`,
      hint: `Lead to the section "${section.id}", or to a question of another`,
    },
  ];
}
