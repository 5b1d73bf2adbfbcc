import type { z } from 'zod';
import { toText } from '../text.ts';
import { toComments } from './comments.ts';
import { toBreaks } from './breaks.ts';
import { toIndex } from './satisfaction-index.ts';
import { toBenchmarks } from './benchmarks.ts';
import type { ReportSettingsSchema } from './schema.ts';
import type { ReportSettings } from './settings.ts';

/** The `report:` block as the program uses it: texts in every language of the survey. */
export function toReportSettings(
  { note, comments, index, breaks, weights, benchmarks, ...settings }: z.infer<typeof ReportSettingsSchema>,
  locales: readonly string[],
): ReportSettings {
  return {
    ...settings,
    ...(note ? { note: toText(note, locales) } : {}),
    ...(comments ? { comments: toComments(comments, locales) } : {}),
    ...(index ? { index: toIndex(index, locales) } : {}),
    ...(breaks ? { breaks: toBreaks(breaks, locales) } : {}),
    ...(weights ? { weights: { ...weights, source: toText(weights.source, locales) } } : {}),
    ...(benchmarks ? { benchmarks: toBenchmarks(benchmarks, locales) } : {}),
  };
}
