import { describe, expect, it } from 'vitest';
import { scaleMeanChange } from '#core/metrics/scale-mean.ts';

const FIVE = { min: 1, max: 5 };
const all = (point: number, n: number) => new Map([[String(point), n]]);

describe('the change of a mean between groups that each answered alike', () => {
  // Reference values by NumPy and SciPy: a t test with the variance of both groups taken together.
  it('is tested with the variance of both together, and claims no certainty', () => {
    const change = scaleMeanChange(all(5, 20), all(3, 10), FIVE);
    expect(change.value).toBe(2);
    expect(change.p).toBeCloseTo(9.685646323743607e-6, 14);
    expect(change.low).toBeCloseTo(1.149424380246133, 9);
    expect(change.high).toBeCloseTo(2.5550655997257787, 9);
  });

  it('turns round with its sides', () => {
    const [there, back] = [
      scaleMeanChange(all(5, 20), all(3, 10), FIVE),
      scaleMeanChange(all(3, 10), all(5, 20), FIVE),
    ];
    expect([back.value, back.p]).toEqual([-2, there.p]);
    expect(back.low).toBeCloseTo(-there.high, 12);
  });

  it('has no p below 1 for two people, and one for three', () => {
    expect(scaleMeanChange(all(5, 1), all(3, 1), FIVE).p).toBe(1);
    expect(scaleMeanChange(all(5, 2), all(3, 1), FIVE).p).toBeCloseTo(0.3918265520306074, 12);
  });

  it('is none where both answered the same', () => {
    expect(scaleMeanChange(all(4, 20), all(4, 10), FIVE)).toMatchObject({ value: 0, p: 1 });
  });

  it('needs answers in both', () => {
    expect(() => scaleMeanChange(all(4, 20), new Map(), FIVE)).toThrow('needs answers in both groups');
  });
});
