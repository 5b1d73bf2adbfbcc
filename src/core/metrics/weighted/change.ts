import { moverDifference } from '../../statistics/mover.ts';
import { CONFIDENCE } from '../../statistics/interval.ts';
import { criticalZ, twoSidedP } from '../../statistics/normal.ts';
import type { Difference } from '../estimate.ts';
import type { WeightedEstimate } from './answers.ts';

/**
 * How far a weighted figure `now` lies above that `before`: z of the linearised errors, the weights taken as known, and the
 * interval that joins the limits of the two (MOVER). Where neither wave has any spread, z has no error; the distance of
 * the limits decides instead.
 *
 * G. Y. Zou, A. Donner (2008), Statistics in Medicine 27, 1693-1702.
 */
export function weightedChange(now: WeightedEstimate, before: WeightedEstimate): Difference {
  const value = now.value - before.value;
  const interval = moverDifference(now, before);
  const error = Math.hypot(now.error ?? 0, before.error ?? 0);
  // The half width that the limits give to the side of 0, as a standard error.
  const widest = (value > 0 ? value - interval.low : interval.high - value) / criticalZ(CONFIDENCE);
  const known = now.error !== null && before.error !== null && error > 1e-12 * Math.abs(widest);
  return { value, ...interval, p: value === 0 ? 1 : twoSidedP(value / (known ? error : widest)) };
}
