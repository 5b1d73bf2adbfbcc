import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findSurvey } from '#cli/surveys.ts';
import { ROOT } from '#cli/root.ts';
import { DEMO } from '#cli/demo.ts';
import { seed } from '#cli/seed.ts';
import { planOf } from '#core/report/plan.ts';
import type { Survey } from '#core/survey/survey.ts';
import { openSupabase, type EmbeddedSupabase } from '#embedded/supabase/supabase.ts';
import { openStorage, type Storage } from '#storage/storage.ts';

const planned = (survey: string) => DEMO[survey]!.reduce((sum, { responses }) => sum + responses, 0);

test('the demo names waves that its surveys have, in their order, each longer than a report needs', async () => {
  for (const [id, waves] of Object.entries(DEMO)) {
    const survey = await findSurvey(ROOT, id);
    expect(waves.map(({ wave }) => wave)).toEqual(survey.waves.map((wave) => wave.id));
    for (const { responses } of waves) expect(responses).toBeGreaterThan(3 * survey.report.minimum);
  }
});

describe('seeding the demo', () => {
  let supabase: EmbeddedSupabase;
  let storage: Storage;
  let survey: Survey;
  beforeAll(async () => {
    supabase = await openSupabase();
    storage = openStorage(supabase);
    survey = await findSurvey(ROOT, 'airport');
  }, 60_000);
  afterAll(() => supabase?.close());

  test('goes on where it was stopped, on another day too, and then adds nothing', async () => {
    const stop = new AbortController();
    const stopping: Pick<Storage, 'submit' | 'stored'> = {
      stored: storage.stored,
      submit: (...args) => {
        stop.abort();
        return storage.submit(...args);
      },
    };
    const first = await seed(stopping, survey, {
      now: new Date('2026-05-01T12:00:00Z'),
      signal: stop.signal,
    });
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(planned('airport'));

    const later = { now: new Date('2026-05-02T12:00:00Z') };
    expect(await seed(storage, survey, later)).toBe(planned('airport') - first);
    expect(await seed(storage, survey, later)).toBe(0);
    expect((await storage.stored(survey.id)).responses).toBe(planned('airport'));
    const tally = await storage.tally(survey.id, planOf(survey));
    expect(tally.synthetic).toBe(true);
    expect(tally.waves.map(({ wave, responses }) => [wave, responses])).toEqual(
      expect.arrayContaining(DEMO.airport!.map(({ wave, responses }) => [wave, responses])),
    );
  }, 60_000);
});
