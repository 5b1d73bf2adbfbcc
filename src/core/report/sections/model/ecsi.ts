import {
  ECSI_CONSTRUCTS,
  type EcsiConstruct,
  type ModelSettings,
} from '../../../survey/report-settings/model.ts';

/**
 * Which variables of the European Customer Satisfaction Index follow from which.
 *
 * ECSI Technical Committee (1998), European Customer Satisfaction Index: foundation and structure for harmonised national
 * pilot projects. M. Tenenhaus et al. (2005), PLS path modeling. Computational Statistics & Data Analysis 48, 159-205.
 */
const FROM: Readonly<Record<EcsiConstruct, readonly EcsiConstruct[]>> = {
  image: [],
  expectations: ['image'],
  quality: ['expectations'],
  value: ['expectations', 'quality'],
  satisfaction: ['image', 'expectations', 'quality', 'value'],
  complaints: ['satisfaction'],
  loyalty: ['image', 'satisfaction', 'complaints'],
};

/** One variable that a survey asks for, with its items, and those of the others that it follows from. */
export interface Construct {
  readonly id: EcsiConstruct;
  readonly items: readonly string[];
  readonly from: readonly EcsiConstruct[];
}

/** The variables that the survey asks for; what follows from one that it does not ask for follows from the others. */
export function constructsOf({ ecsi }: ModelSettings): Construct[] {
  const asked = ECSI_CONSTRUCTS.filter((id) => (ecsi[id]?.length ?? 0) > 0);
  return asked.map((id) => ({
    id,
    items: ecsi[id]!,
    from: FROM[id].filter((one) => asked.includes(one)),
  }));
}
