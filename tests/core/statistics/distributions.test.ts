import { describe } from 'vitest';
import { normalCdf, normalQuantile, twoSidedP } from '#core/statistics/normal.ts';
import { tQuantile, tTwoSidedP } from '#core/statistics/student.ts';
import { expectNear, referenceTest } from '../reference-data.ts';

describe('distributions', () => {
  referenceTest(
    'normal quantiles, as far out as an interval may ask',
    'distributions.reference.json',
    ({ qnorm }) => {
      for (const { p, x } of qnorm)
        if (p >= 1e-5 && p <= 1 - 1e-5) expectNear(normalQuantile(p), x, `quantile of ${p}`);
    },
  );

  referenceTest('normal shares, far into the lower tail', 'distributions.reference.json', ({ pnorm }) => {
    for (const { x, p } of pnorm) expectNear(normalCdf(x), p, `share below ${x}`);
    for (const { x, p } of pnorm) if (x < 0) expectNear(twoSidedP(-x), 2 * p, `two-sided p of ${-x}`);
  });

  referenceTest(
    't quantiles, whole and fractional degrees of freedom',
    'distributions.reference.json',
    ({ qt, qt_noninteger_df }) => {
      for (const { p, df, x } of [...qt, ...qt_noninteger_df])
        expectNear(tQuantile(p, df), x, `quantile of ${p}, df ${df}`);
    },
  );

  referenceTest('two-sided p of t', 'distributions.reference.json', ({ pt }) => {
    for (const { t, df, two_sided } of pt) expectNear(tTwoSidedP(t, df), two_sided, `p of ${t}, df ${df}`);
  });
});
