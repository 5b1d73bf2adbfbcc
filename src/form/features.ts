import { turnsAfter } from '#core/survey/waves.ts';
import { itemsOf, type Survey } from '#core/survey/survey.ts';
import type { ItemType } from '#core/survey/item.ts';
import type { Feature } from './island/features.ts';
import { pipesOf } from './piping/pipes.ts';
import { isPaged } from './pages/paged.ts';

const asks =
  (...types: readonly ItemType[]) =>
  (survey: Survey) =>
    itemsOf(survey).some(({ type }) => types.includes(type));

/** Which surveys need what not every survey needs. The scripts are in `island/features.ts`. */
const NEEDED: Readonly<Record<Feature, (survey: Survey) => boolean>> = {
  fields: asks('number', 'date', 'email', 'phone', 'consent'),
  needs: (survey) => itemsOf(survey).some(({ requiredIf }) => requiredIf),
  framed: ({ embed }) => embed !== undefined,
  fielding: (survey) => turnsAfter(survey, new Date()).length > 0,
  endings: ({ endings, quotas }) => endings.length + quotas.length > 0,
  quotas: ({ quotas }) => quotas.length > 0,
  piping: (survey) => survey.locales.some((locale) => Object.keys(pipesOf(survey, locale)).length > 0),
  ranking: asks('ranking'),
  pages: isPaged,
  elsewhere: ({ resume }) => resume === true,
  kiosk: ({ collectors }) => collectors.some(({ channel }) => channel === 'kiosk'),
};

/** The features that the page of a survey fetches. */
export function featuresOf(survey: Survey): readonly Feature[] {
  return (Object.keys(NEEDED) as Feature[]).filter((feature) => NEEDED[feature](survey));
}
