import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findSurvey } from '#cli/surveys.ts';
import { ROOT } from '#cli/root.ts';
import { seed } from '#cli/seed.ts';
import { planOf } from '#core/report/plan.ts';
import type { Survey } from '#core/survey/survey.ts';
import { openSupabase, type EmbeddedSupabase } from '#embedded/supabase/supabase.ts';
import { openStorage, type Storage } from '#storage/storage.ts';

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
    expect(first).toBeLessThan(1_200);

    const later = { now: new Date('2026-05-02T12:00:00Z') };
    expect(await seed(storage, survey, later)).toBe(1_200 - first);
    expect(await seed(storage, survey, later)).toBe(0);
    expect((await storage.stored(survey.id)).responses).toBe(1_200);
    expect((await storage.tally(survey.id, planOf(survey))).synthetic).toBe(true);
  }, 60_000);
});
