import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planOf } from '#core/report/plan.ts';
import { buildReport } from '#core/report/build-report.ts';
import { digestOf } from '#core/report/digest.ts';
import type { Response } from '#core/response/response.ts';
import type { Survey } from '#core/survey/survey.ts';
import { openSupabase, type EmbeddedSupabase } from '#embedded/supabase/supabase.ts';
import { openStorage, StorageError, type Storage } from '#storage/storage.ts';
import { response, shop } from '../core/report/fixtures.ts';

let supabase: EmbeddedSupabase;
let storage: Storage;
beforeAll(async () => {
  supabase = await openSupabase();
  storage = openStorage(supabase);
});
afterAll(() => supabase.close());

/** A survey that nobody has answered yet. */
let made = 0;
const fresh = (): Survey => ({ ...shop, id: `shop-${++made}` });
const answers = {
  recommend: '9',
  overall: '5',
  staff: 'doesNotApply',
  bought: 'bread+milk',
  branch: 'north',
  age: 'refused',
};
const responded = (survey: Survey, codes = answers, more: Partial<Response> = {}) =>
  response(survey, codes, { id: randomUUID(), ...more });
const kindOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof StorageError ? error.kind : error),
  );

describe('a submission', () => {
  test('is stored, and sent again it is answered the same', async () => {
    const survey = fresh();
    const one = responded(survey);
    const first = await storage.submit(survey, [one]);
    expect(first).toMatchObject({ received: [{ id: one.id, status: 'stored' }], pending: 1, released: 0 });

    const again = await storage.submit(survey, [
      { ...one, startedAt: '2025-01-01T00:00:00Z', endedAt: '2025-01-01T00:05:00Z' },
    ]);
    expect(again).toEqual({ ...first, received: [{ ...first.received[0], status: 'duplicate' }] });
    expect(await storage.stored(survey.id)).toEqual({
      survey: survey.id,
      responses: 1,
      waves: [{ wave: 'autumn', responses: 1 }],
    });
  });

  test('with other answers under the same id is told, and what came first stays', async () => {
    const survey = fresh();
    const one = responded(survey);
    await storage.submit(survey, [one]);
    const { received } = await storage.submit(survey, [
      responded(survey, { ...answers, recommend: '0' }, { id: one.id }),
      responded(survey),
    ]);
    expect(received.map(({ status }) => status)).toEqual(['conflict', 'stored']);
    const { cells } = await storage.tally(survey.id, planOf(survey));
    expect(cells.find(({ item, value }) => item === 'recommend' && value === '0')).toBeUndefined();
  });

  test('sent by many at once is stored once', async () => {
    const survey = fresh();
    const one = responded(survey);
    const sent = await Promise.all(Array.from({ length: 20 }, () => storage.submit(survey, [one])));
    expect(sent.map(({ received }) => received[0]!.status).sort()).toEqual([
      ...Array<string>(19).fill('duplicate'),
      'stored',
    ]);
    expect((await storage.tally(survey.id, planOf(survey))).responses).toBe(1);
  });

  test('may hold words no database can, and is stored without the part that cannot be', async () => {
    const survey = fresh();
    const one = responded(survey);
    const said = {
      ...one,
      answers: { ...one.answers, comment: { state: 'answered' as const, text: 'Good\0 \ud83d 你好 🙂' } },
    };
    expect((await storage.submit(survey, [said])).received[0]?.status).toBe('stored');
    expect((await storage.submit(survey, [said])).received[0]?.status).toBe('duplicate');
  });

  test('that does not fit is refused as a whole, with the reason', async () => {
    const survey = fresh();
    const broken = storage.submit(survey, [
      responded(survey),
      responded(survey, answers, { endedAt: '2025-02-31T00:00:00Z' }),
    ]);
    await expect(broken).rejects.toThrow(
      /date\/time field value out of range.*None of the responses in this call was stored/,
    );
    expect((await storage.stored(survey.id)).responses).toBe(0);
  });

  test('of no response, or of more than a thousand, is refused', async () => {
    expect(await kindOf(storage.submit(shop, []))).toBe('refused');
    expect(
      await kindOf(
        storage.submit(
          shop,
          Array.from({ length: 1001 }, () => responded(shop)),
        ),
      ),
    ).toBe('refused');
  });

  test('of a thousand responses goes through', async () => {
    const survey = fresh();
    const { pending } = await storage.submit(
      survey,
      Array.from({ length: 1000 }, () => responded(survey)),
    );
    expect(pending).toBe(1000);
  });

  test('may be synthetic in the embedded database, and is told apart for good', async () => {
    const survey = fresh();
    await storage.submit(survey, [responded(survey)]);
    expect((await storage.tally(survey.id, planOf(survey))).synthetic).toBe(false);
    await storage.submit(survey, [responded(survey, answers, { synthetic: true })]);
    expect((await storage.tally(survey.id, planOf(survey))).synthetic).toBe(true);
  });
});

describe('a response that is not complete', () => {
  test('is stored and counted nowhere', async () => {
    const survey = fresh();
    const { received, pending } = await storage.submit(survey, [
      responded(survey, answers, { outcome: 'screenedOut', seed: 'k3x' }),
      responded(survey),
    ]);
    expect(received.map(({ status, outcome }) => [status, outcome])).toEqual([
      ['stored', 'screenedOut'],
      ['stored', 'complete'],
    ]);
    expect(pending).toBe(1);
    expect((await storage.tally(survey.id, planOf(survey))).responses).toBe(1);
    expect((await storage.stored(survey.id)).responses).toBe(2);
  });
});

describe('a release', () => {
  const publish = async (survey: Survey, sequence: number, previous: string | null) => {
    const tally = await storage.tally(survey.id, planOf(survey));
    const report = buildReport(survey, tally, { sequence, at: '2025-08-01T06:00:00.000Z', previous });
    return storage.publish({ report, responses: tally.responses, digest: digestOf(report), counts: tally });
  };

  test('keeps the counts that it was made of, for the next to be held against, and only the newest', async () => {
    const survey = fresh();
    expect(await storage.published(survey.id)).toBeNull();
    const responses = () => Array.from({ length: 12 }, () => responded(survey));
    await storage.submit(survey, responses());
    const first = await publish(survey, 1, null);
    expect(await storage.published(survey.id)).toEqual(await storage.tally(survey.id, planOf(survey)));
    await storage.submit(survey, responses());
    await publish(survey, 2, first.digest);
    expect((await storage.published(survey.id))?.responses).toBe(24);
  });

  test('is appended, found again under its number, and followed by the next', async () => {
    const survey = fresh();
    expect(await storage.newestRelease(survey.id)).toBeNull();
    await storage.submit(
      survey,
      Array.from({ length: 12 }, () => responded(survey)),
    );
    expect((await storage.pending()).find((one) => one.survey === survey.id)).toEqual({
      survey: survey.id,
      pending: 12,
      released: 0,
    });

    const first = await publish(survey, 1, null);
    expect(first).toMatchObject({
      sequence: 1,
      responses: 12,
      previous: null,
      digest: digestOf(first.report),
    });
    expect((await storage.pending()).find((one) => one.survey === survey.id)).toBeUndefined();

    expect(await storage.submit(survey, [responded(survey)])).toMatchObject({ pending: 1, released: 12 });
    const second = await publish(survey, 2, first.digest);
    expect(await storage.newestRelease(survey.id)).toEqual(second);
    expect(await storage.release(survey.id, 1)).toEqual(first);
    expect(await storage.release(survey.id, 3)).toBeNull();
    expect((await storage.releases()).find((one) => one.survey === survey.id)).toEqual({
      survey: survey.id,
      sequence: 2,
      at: '2025-08-01T06:00:00.000Z',
      responses: 13,
      synthetic: false,
      locales: ['en', 'es'],
      title: { en: 'Your visit', es: 'Su visita' },
    });
  });

  test('that somebody else was faster with is a conflict', async () => {
    const survey = fresh();
    await storage.submit(survey, [responded(survey)]);
    const kinds = await Promise.all(Array.from({ length: 5 }, () => kindOf(publish(survey, 1, null))));
    expect(kinds.sort()).toEqual(['conflict', 'conflict', 'conflict', 'conflict', 'done']);
    await expect(publish(survey, 1, null)).rejects.toThrow(
      /does not follow the newest release, which is 1.*build the report again/,
    );
  });
});

describe('a call that fails says what to do', () => {
  /** A server that gives one answer to everything. */
  async function answering<T>(status: number, body: string, work: (url: string) => Promise<T>): Promise<T> {
    const server = createServer((_, reply) =>
      reply.writeHead(status, { 'content-type': 'application/json' }).end(body),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }
  const failing = async (connection: { url: string; secretKey: string }) => {
    const error: unknown = await openStorage(connection)
      .pending()
      .catch((error: unknown) => error);
    return error instanceof StorageError ? `${error.kind}: ${error.message}` : error;
  };

  test('when nobody answers', async () => {
    const gone = await answering(200, '', (url) => Promise.resolve(url));
    expect(await failing({ url: gone, secretKey: 'sb_secret_x' })).toMatch(
      /^unavailable: The database could not be reached for heed_pending: .* Check SUPABASE_URL/,
    );
  });
  test('when the database has trouble', async () => {
    expect(
      await answering(503, '{"code":"PGRST001","message":"No connection"}', (url) =>
        failing({ url, secretKey: 'k' }),
      ),
    ).toMatch(/^unavailable: .*\(503\): No connection\. Try again later\.$/);
    expect(
      await answering(502, '<html>Bad gateway</html>', (url) => failing({ url, secretKey: 'k' })),
    ).toMatch(/^unavailable: /);
  });
  test('when the key is not the secret one', async () => {
    expect(await failing({ url: supabase.url, secretKey: 'sb_secret_wrong' })).toMatch(
      /^refused: .*\(401\): Invalid API key\. .*Check SUPABASE_SECRET_KEY/,
    );
    expect(await failing({ url: supabase.url, secretKey: supabase.publishableKey })).toMatch(
      /^refused: .*permission denied for function heed_pending\. Check SUPABASE_SECRET_KEY/,
    );
  });
  test('when the migrations were not applied', async () => {
    const missing =
      '{"code":"PGRST202","details":"Searched","hint":null,"message":"Could not find the function public.heed_pending"}';
    expect(await answering(404, missing, (url) => failing({ url, secretKey: 'k' }))).toMatch(
      /^broken: .*Apply the migrations/,
    );
    expect(await answering(200, '[{"survey": 7}]', (url) => failing({ url, secretKey: 'k' }))).toMatch(
      /^broken: .*Apply the migrations/,
    );
  });
});
