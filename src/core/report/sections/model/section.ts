import type { EcsiConstruct } from '../../../survey/report-settings/model.ts';
import type { Text } from '../../../survey/text.ts';
import type { Estimate } from '../../report.ts';

/** The model of the European Customer Satisfaction Index in the current wave: indices, what goes with what, how firmly. */
export interface ModelSection {
  readonly kind: 'model';
  readonly id: string;
  readonly wave: string;
  /** Respondents who answered every question of the model; null where even that is hidden. */
  readonly complete: number | null;
  /** As many complete answers it takes. */
  readonly needed: number;
  /** Why there are no figures: too few complete answers, or items that do not vary by themselves. */
  readonly lacks: 'answers' | 'spread' | null;
  /** Samples drawn for the intervals; 0 without figures. */
  readonly draws: number;
  /** Causes before effects. */
  readonly constructs: readonly ModelConstruct[];
  /** What follows from what; empty without figures. */
  readonly paths: readonly ModelPath[];
}

/** One latent variable and the items that show it. */
export interface ModelConstruct {
  readonly id: EcsiConstruct;
  /** 0 to 100. */
  readonly index: Estimate | null;
  /** The share of its differences that goes with those it follows from; null for one that follows from none. */
  readonly r2: Estimate | null;
  /** What goes along with it in loyalty, along all paths; null for loyalty itself. */
  readonly effect: Estimate | null;
  /** Cronbach's alpha of three items and more, the correlation of two; null for one. */
  readonly reliability: {
    readonly kind: 'alpha' | 'r';
    readonly value: number;
    readonly low: number;
    readonly high: number;
  } | null;
  /** Composite reliability and mean variance extracted; null for one item. */
  readonly rho: number | null;
  readonly ave: number | null;
  readonly items: readonly {
    readonly item: string;
    readonly text: Text;
    /** Its share in the index, which all shares add up to 1; null without figures. */
    readonly weight: number | null;
    /** How closely it goes with the construct, -1 to 1. */
    readonly loading: Estimate | null;
  }[];
}

/** A standardised coefficient: by how many of its standard deviations the one goes up with one of the other. */
export interface ModelPath {
  readonly from: EcsiConstruct;
  readonly to: EcsiConstruct;
  readonly coefficient: Estimate;
  /** Whether the interval leaves out 0. */
  readonly clear: boolean;
}
