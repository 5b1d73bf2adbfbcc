import { z } from 'zod';
import { Change, Count, Figure, Text } from '../report/parts-schema.ts';
import { CHAIN_LINKS, JOURNEY_STEPS } from './program.ts';
import type { ProgramReport } from './report.ts';

/** What every field of `program.json` means. The check at the end keeps it the same as the `ProgramReport` type. */

const Metric = z
  .enum(['nps', 'topTwo', 'mean', 'net'])
  .describe(
    'Which figure it is: NPS in points, the share of the two highest points, a mean, or the share better less the share worse than expected.',
  );
const Points = z
  .strictObject({ min: z.number().describe('Its lowest point.'), max: z.number().describe('Its highest.') })
  .nullable()
  .describe('The ends of the scale that a mean is on; null for other figures.');

const ReportedFigure = z.strictObject({
  survey: z.string().describe('Id of the survey.'),
  item: z.string().describe('Id of the item.'),
  text: Text.describe('The exact wording of the item.'),
  metric: Metric,
  points: Points,
  figure: Figure.nullable().describe('Of the newest wave; null where no release has it yet.'),
  change: Change.extend({ since: Text.describe('What the wave before is called.') })
    .nullable()
    .describe('Its newest change, where the report of the survey tells one.'),
});

const stages = <Names extends readonly [string, ...string[]]>(names: Names, name: string, what: string) =>
  z
    .array(
      z.strictObject({
        name: z.enum(names).describe(name),
        figures: z.array(ReportedFigure).describe('The figures that tell of it.'),
      }),
    )
    .describe(what);

const Place = z.strictObject({
  id: z.string().describe('Code of the group, or id of the survey.'),
  survey: z.string().describe('Id of the survey that the figure comes from.'),
  label: Text.describe('What the place is called.'),
  figure: Figure.nullable().describe('null where no release has it yet.'),
  rank: z
    .strictObject({
      first: z.number().int().positive().describe('The best rank that it may have.'),
      last: z.number().int().positive().describe('The worst.'),
    })
    .nullable()
    .describe('The ranks that clear differences leave open; null where it is not compared.'),
  ahead: z.array(z.string()).describe('Ids of the places that it is clearly ahead of.'),
  behind: z.array(z.string()).describe('Of those that it is clearly behind.'),
  alike: z.array(z.string()).describe('Of those that it cannot be told from.'),
});

const Source = z.strictObject({
  survey: z.string().describe('Id of the survey.'),
  title: Text.describe('What the survey is called.'),
  release: z
    .strictObject({
      sequence: z.number().int().positive().describe('Its number.'),
      at: z.iso.datetime().describe('When it was released: ISO 8601, UTC.'),
      digest: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('SHA-256 of the report in hex.'),
      synthetic: z.boolean().describe('Some or all of its responses were made by a generator.'),
      sampling: z
        .enum(['census', 'random', 'open-link'])
        .describe('Who was asked: everyone on a list, a random sample of it, or whoever found the link.'),
      timezone: z.string().describe('IANA name of the zone whose days the waves are counted in.'),
      minimum: Count.describe('A figure on fewer answers than this is hidden.'),
      lowBase: Count.describe('A figure on fewer answers than this is flagged.'),
      wave: Text.describe('What the wave is called that the figures are about.'),
      responses: Count.describe('Responses of that wave.'),
    })
    .nullable()
    .describe('The release that figures are taken from; null where there is none yet.'),
});

const schema = z.strictObject({
  format: z
    .literal(1)
    .describe('The form of this file. A change that readers would notice has another number.'),
  program: z
    .strictObject({
      id: z.string().describe('Id of the program, as in its address.'),
      locales: z.array(z.string()).min(1).describe('BCP 47 tags of its languages; the first is the default.'),
      title: Text.describe('What the program is called.'),
      intro: Text.nullable().describe('What it is about.'),
    })
    .describe('Which program this is.'),
  synthetic: z.boolean().describe('Some or all of the responses were made by a generator.'),
  sources: z.array(Source).describe('The surveys it is about, in the order in which the program names them.'),
  chain: stages(
    CHAIN_LINKS,
    'The link of the service-profit chain.',
    'From those who do the work to those it is done for; empty where the program has no chain.',
  ),
  journey: stages(
    JOURNEY_STEPS,
    'The step.',
    'From before the sale to after it; empty where the program has no journey.',
  ),
  places: z
    .array(
      z.strictObject({
        title: Text.nullable().describe('What the comparison is called.'),
        text: Text.describe('The exact wording of the item that places are compared by.'),
        metric: Metric,
        points: Points,
        places: z.array(Place).describe('In the order of the survey or the program.'),
        pairs: Count.describe('How many pairs of places were compared.'),
        clear: Count.describe('How many of them differ clearly after Holm.'),
      }),
    )
    .describe('Places compared by one question each.'),
});

export const ProgramReportSchema: z.ZodType<ProgramReport> = schema;

/** Does not compile when the type has a field or a case that the schema lacks. */
type Immutable<T> = T extends object ? { readonly [K in keyof T]: Immutable<T[K]> } : T;
true satisfies ProgramReport extends Immutable<z.output<typeof schema>> ? true : never;
