import { pathModel, type EstimatedModel } from '../../../metrics/path-model.ts';
import { pointsOf } from '../../../survey/report-settings/model.ts';
import { itemsOf } from '../../../survey/survey.ts';
import { randomFrom } from '../../../synthetic/random.ts';
import type { Basis } from '../../basis.ts';
import { everyone } from '../../group-counts.ts';
import { namesOf } from '../../names.ts';
import { reasonToHidePart } from '../../suppress.ts';
import type { SectionMaker } from '../maker.ts';
import { constructsOf, type Construct } from './ecsi.ts';
import type { ModelSection } from './section.ts';

/**
 * The model of the European Customer Satisfaction Index in the current wave, over those who answered all of its
 * questions: an index of each variable, and what goes with what. Named after what it is modelled on: it is not the ACSI.
 */
export const model: SectionMaker<ModelSection> = {
  kind: 'model',
  plan: ({ report }) =>
    report.model
      ? { sets: [{ id: MODEL_SET, items: constructsOf(report.model).flatMap(({ items }) => items) }] }
      : {},
  make: (basis) =>
    basis.survey.report.model ? [sectionOf(basis, constructsOf(basis.survey.report.model))] : [],
};

/** The sums of all items of the model, variable by variable. */
const MODEL_SET = 'model';

/** What effects are told on. */
const TARGET = 'loyalty';

/** A hundred complete answers, and ten for each of the most figures that are fitted at once. */
function answersNeeded(constructs: readonly Construct[]): number {
  return Math.max(100, ...constructs.map(({ items, from }) => 10 * Math.max(items.length, from.length)));
}

function sectionOf(basis: Basis, constructs: readonly Construct[]): ModelSection {
  const { survey, current, minimum } = basis;
  const complete = basis.moments(everyone(current.id), MODEL_SET)?.n ?? 0;
  const needed = Math.max(minimum, answersNeeded(constructs));
  const found = complete >= needed ? estimate(basis, constructs) : null;
  const items = itemsOf(survey);
  return {
    kind: 'model',
    id: 'model',
    wave: current.id,
    complete: complete >= minimum ? complete : null,
    needed,
    lacks: found ? null : complete < needed ? 'answers' : 'spread',
    draws: found?.draws ?? 0,
    constructs: constructs.map((construct, place) => {
      const own = found?.constructs[place];
      const named = construct.items.map((id) => items.find((item) => item.id === id)!);
      const names = namesOf(named);
      return {
        id: construct.id,
        index: own?.index ?? null,
        r2: own?.r2 ?? null,
        effect: own?.effect ?? null,
        reliability: own?.reliability ?? null,
        rho: own?.rho ?? null,
        ave: own?.ave ?? null,
        items: named.map(({ id }, at) => ({
          item: id,
          text: names[at]!,
          weight: own?.weights[at] ?? null,
          loading: own?.loadings[at] ?? null,
        })),
      };
    }),
    paths: (found?.paths ?? []).map(({ from, to, coefficient }) => ({
      from: from as Construct['id'],
      to: to as Construct['id'],
      coefficient,
      clear: coefficient.low > 0 || coefficient.high < 0,
    })),
  };
}

function estimate(basis: Basis, constructs: readonly Construct[]): EstimatedModel | null {
  const { survey, current } = basis;
  const chance = randomFrom(`${survey.id} ${current.id} model`);
  const ids = constructs.flatMap(({ items }) => items);
  const items = itemsOf(survey);
  return pathModel(
    basis.sums(everyone(current.id), MODEL_SET),
    {
      constructs: constructs.map(({ id, items: own, from }) => ({
        id,
        from,
        indicators: own.map((item) => ids.indexOf(item)),
      })),
    },
    ids.map((id) => pointsOf(items.find((item) => item.id === id)!)!),
    TARGET,
    () => chance.share(),
    { sampled: basis.moments(everyone(current.id), MODEL_SET)?.sampled },
    wouldTell(basis, ids) ? ids.map((id) => meanOf(basis, id)) : undefined,
  );
}

/**
 * Whether an index over complete answers, beside what everyone answered to each question, would tell on the few who left out
 * another one. Then it takes the means of everyone, from which it differs by these few.
 */
function wouldTell(basis: Basis, ids: readonly string[]): boolean {
  const { current, minimum } = basis;
  const complete = basis.moments(everyone(current.id), MODEL_SET)?.n ?? 0;
  const bases = ids.map((id) => basis.counts.states(everyone(current.id), id).get('answered') ?? 0);
  return reasonToHidePart(complete, bases, current.responses, minimum) === 'complement';
}

function meanOf(basis: Basis, id: string): number {
  const values = [...basis.counts.values(everyone(basis.current.id), id)];
  const n = values.reduce((sum, [, count]) => sum + count, 0);
  return values.reduce((sum, [code, count]) => sum + Number(code) * count, 0) / n;
}
