import { inverse, Matrix } from 'ml-matrix';
import { describe } from 'vitest';
import { explained } from '#core/statistics/explained.ts';
import { fUpperP } from '#core/statistics/fisher-f.ts';
import { johnson } from '#core/statistics/johnson.ts';
import { lmg } from '#core/statistics/lmg.ts';
import { correlations } from '#core/statistics/moments.ts';
import { regress } from '#core/statistics/regression.ts';
import { tQuantile, tTwoSidedP } from '#core/statistics/student.ts';
import { momentsOf } from '../moments-of.ts';
import { expectInterval, expectNear, referenceTest, type Reference } from '../reference-data.ts';
import { completeRows, readRows } from '../reference-rows.ts';

/** Where R keeps the values of a regression, and of which answers it is. */
interface Fitted {
  readonly file: string;
  readonly csv: string;
  readonly outcome: string;
  readonly at: (values: Reference) => Reference;
  readonly valid?: (value: number) => boolean;
  readonly weight?: string;
}

const isRating = (value: number) => value >= 1 && value <= 5;
const FITTED: readonly Fitted[] = [
  { file: 'attitude.reference.json', csv: 'attitude.csv', outcome: 'rating', at: (all) => all },
  {
    file: 'sfo.reference.json',
    csv: 'sfo-2018.csv',
    outcome: 'Q7ALL',
    at: (all) => all.drivers_2018,
    valid: isRating,
  },
  {
    file: 'sfo.reference.json',
    csv: 'sfo-2018.csv',
    outcome: 'Q7ALL',
    at: (all) => all.drivers_2018_weighted_correlations,
    valid: isRating,
    weight: 'WEIGHT',
  },
  {
    file: 'ecsi-mobi.reference.json',
    csv: 'ecsi-mobi.csv',
    outcome: 'CUSA1',
    at: (all) => all.drivers_cusa1_on_quality,
  },
];

/** What R tells of a regression follows from the sums of products that drivers are made of. */
describe('a regression', () => {
  for (const { file, csv, outcome, at, valid = Number.isFinite, weight } of FITTED)
    referenceTest(`of ${outcome} in ${csv}${weight ? ', weighted,' : ''} is the one of R`, file, (values) => {
      const wanted = at(values);
      const names = Object.keys(wanted.lmg.raw);
      const rows = completeRows(
        readRows(csv),
        [outcome, ...names, ...(weight ? [weight] : [])],
        (value, column) => (column === weight ? value > 0 : valid(value)),
      );
      const { n, means, products } = momentsOf(
        rows.map((row) => row.slice(0, names.length + 1)),
        weight ? rows.map((row) => row.at(-1)!) : undefined,
      )!;
      const r = correlations({ n, means, products })!;
      const places = names.map((_, index) => index + 1);
      const p = names.length;
      const df = n - p - 1;
      const { betas, r2 } = regress(r, places, 0)!;
      const near = (actual: number, expected: number | undefined, what: string) =>
        expected === undefined || expectNear(actual, expected, what);
      near(r2, wanted.r2, 'R²');
      near(1 - ((1 - r2) * (n - 1)) / df, wanted.adj_r2, 'adjusted R²');

      const residual = (products[0]![0]! * (1 - r2)) / df;
      near(Math.sqrt(residual), wanted.sigma, 'sigma');
      const f = r2 / p / ((1 - r2) / df);
      near(f, typeof wanted.f === 'number' ? wanted.f : undefined, 'F');
      near(fUpperP(f, p, df), wanted.f_p, 'p of F');

      const slopes = betas.map(
        (beta, index) => beta * Math.sqrt(products[0]![0]! / products[index + 1]![index + 1]!),
      );
      const about = (name: string, value: number, error: number) => {
        const t = value / error;
        near(value, wanted.coef?.[name], `coefficient of ${name}`);
        near(error, wanted.se?.[name], `error of ${name}`);
        near(t, wanted.t?.[name], `t of ${name}`);
        near(tTwoSidedP(t, df), wanted.p?.[name], `p of ${name}`);
        const half = tQuantile(0.975, df) * error;
        if (wanted.confint95)
          expectInterval({ low: value - half, high: value + half }, wanted.confint95[name], name);
        return t;
      };
      names.forEach((name, index) => {
        const place = index + 1;
        const inflation =
          1 /
          (1 -
            explained(
              r,
              places.filter((other) => other !== place),
              place,
            ));
        near(inflation, wanted.vif?.[name], `inflation of ${name}`);
        near(r[0]![place]!, (wanted.r_with_y ?? wanted.cor_with_rating ?? wanted.correlations)?.[name], name);
        const error = Math.sqrt((residual * inflation) / products[place]![place]!);
        const t = about(name, slopes[index]!, error);
        near(t / Math.sqrt(t * t + df), wanted.partial_r?.[name], `partial r of ${name}`);
      });
      const among = inverse(new Matrix(places.map((a) => places.map((b) => products[a]![b]!))));
      const centre = Matrix.columnVector(places.map((place) => means[place]!));
      const far = centre.transpose().mmul(among).mmul(centre).get(0, 0);
      const intercept = slopes.reduce((sum, slope, index) => sum - slope * means[index + 1]!, means[0]!);
      about('(Intercept)', intercept, Math.sqrt(residual * (1 / n + far)));

      for (const [kind, shares] of Object.entries({
        lmg: lmg(r, places, 0),
        johnson: johnson(r, places, 0)!,
      })) {
        near(
          shares.reduce((sum, one) => sum + one, 0),
          wanted[kind].r2,
          `sum of ${kind}`,
        );
        names.forEach((name, index) => {
          near(shares[index]!, wanted[kind].raw[name], `${kind} of ${name}`);
          near((100 * shares[index]!) / r2, wanted[kind].pct[name], `${kind} of ${name} in per cent`);
        });
      }
      // Genizi's way of dividing R² is Johnson's.
      const weights = johnson(r, places, 0)!;
      names.forEach((name, index) => near(weights[index]!, wanted.genizi_relaimpo?.[name], name));
    });
});
