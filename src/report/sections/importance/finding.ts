import type {
  DerivedGroup,
  GroupMap,
  ImportanceSection,
  MappedAttribute,
} from '#core/report/sections/importance/section.ts';
import type { Edition } from '../../edition.ts';
import { sayHidden } from '../../figure/words.ts';
import { sayLacking } from '../drivers/finding.ts';
import { nameThem } from '../../section/names.ts';

/** What the map allows to say: where to look first, what to keep up, and what has no clear place on it. */
export function sayImportance(edition: Edition, section: ImportanceSection): string[] {
  const { words } = edition;
  if (!section.cross) return [words.importance.hidden];
  return [...sayPlaces(edition, section), sayUnclear(edition, section)].filter((one) => one !== null);
}

/** The attributes that matter more than average, by how well they are done. */
export function sayPlaces(edition: Edition, { attributes }: ImportanceSection): string[] {
  const { words, say } = edition;
  const names = (quadrant: MappedAttribute['quadrant']) => {
    const found = attributes.filter((one) => one.quadrant === quadrant);
    return found.length === 0
      ? null
      : nameThem(
          edition,
          found.map(({ text }) => text),
        );
  };
  const [first, keep] = [names('concentrate'), names('keepUp')];
  return [
    first ? say(words.importance.first, { names: first }) : words.importance.firstNone,
    ...(keep ? [say(words.importance.keep, { names: keep })] : []),
  ];
}

/** Where a group says to look first: what matters to it more than its average and is done less well. */
export function sayGroup(edition: Edition, { attributes: all }: ImportanceSection, group: GroupMap): string {
  const { words, say } = edition;
  const name = edition.text(group.label);
  const reason = sayLacks(edition, group);
  if (reason) return say(words.importance.groupLacks, { group: name, reason });
  const told = group.attributes.some(({ performance, importance }) =>
    [performance, importance].every((figure) => figure.shown && !figure.lowBase),
  );
  if (!told) return say(words.importance.groupTooFew, { group: name });
  const first = group.attributes
    .filter(({ quadrant }) => quadrant === 'concentrate')
    .flatMap(({ item }) => all.filter((one) => one.item === item).map(({ text }) => text));
  if (first.length === 0) return say(words.importance.groupNone, { group: name });
  return say(words.importance.groupFirst, { group: name, names: nameThem(edition, first) });
}

/** What derived importance takes in a group. */
export function sayDerived({ words, write, say }: Edition, { needed, draws }: DerivedGroup): string {
  return say(words.importance.groupDerivedNote, { needed: write.count(needed), draws: write.count(draws) });
}

/** Why nothing is derived in a group; null where it is, or where nothing is derived. */
function sayLacks(edition: Edition, { derived, attributes }: GroupMap): string | null {
  if (!derived || derived.lacks === null) return null;
  const hidden = attributes.find(({ importance }) => !importance.shown)?.importance;
  return hidden?.shown === false && hidden.reason === 'complement'
    ? sayHidden(edition, hidden.reason)
    : sayLacking(edition, derived);
}

function sayUnclear(edition: Edition, { attributes }: ImportanceSection): string | null {
  const { words, write, say } = edition;
  const shown = attributes.filter(({ performance, importance }) => performance.shown && importance.shown);
  const unclear = shown.filter(({ quadrant }) => quadrant === null);
  if (unclear.length === 0) return null;
  return say(words.importance.noPlaces, {
    n: write.count(unclear.length),
    of: write.count(shown.length),
    names: nameThem(
      edition,
      unclear.map(({ text }) => text),
    ),
  });
}
