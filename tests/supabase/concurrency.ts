import { same, type Check } from './check.ts';
import type { Cluster } from './cluster.ts';

const SENDERS = 6;
const CALLS = 40;
const EACH = 5;

/** What one connection cannot show: many at once lose nothing, count nothing twice, and do not block each other. */
export async function checkConcurrency(cluster: Cluster): Promise<Check[]> {
  await cluster.sql('postgres', { text: FIXTURE });
  const number = async (sql: string) => Number(await cluster.sql('postgres', { text: sql }));

  // Every response is sent by two senders, in calls that overlap and run in opposite order.
  const senders = Array.from({ length: SENDERS }, (_, sender) =>
    cluster.sql('postgres', {
      text: [
        'set role service_role',
        `call tests.send(${Math.floor(sender / 2)}, ${sender % 2 === 0}, ${CALLS}, ${EACH})`,
      ],
    }),
  );
  let sending = true;
  const count = async () => {
    while (sending)
      await cluster.sql('postgres', {
        text: ['set role service_role', `select public.heed_tally('busy', 7) ->> 'responses'`],
      });
  };
  const counters = [count(), count(), count()];
  await Promise.all(senders);
  sending = false;
  await Promise.all(counters);
  await number(`select public.heed_tally('busy') ->> 'waiting'`);

  const places = 50;
  await Promise.all(
    Array.from({ length: SENDERS }, (_, sender) =>
      cluster.sql('postgres', {
        text: ['set role service_role', `call tests.fill(${Math.floor(sender / 2)}, ${CALLS}, ${places})`],
      }),
    ),
  );

  const all = (SENDERS / 2) * CALLS * EACH;
  const publishers = await Promise.allSettled(
    ['a', 'b', 'c', 'd'].map((letter) =>
      cluster.sql('postgres', {
        text: `select public.heed_publish('{"survey": {"id": "busy", "version": "v"}, "release": {"sequence": 1, "at": "2026-01-01T00:00:00Z", "previous": null}}', repeat('${letter}', 64), 1) ->> 'sequence'`,
      }),
    ),
  );
  return [
    same(
      'Responses that many send at once are each stored once',
      await number(`select count(*) from heed.responses where survey = 'busy'`),
      all,
    ),
    same(
      'Every response is counted once while many send and several count',
      await number(`select responses from heed.waves where survey = 'busy'`),
      all,
    ),
    same(
      'The counts are those of counting everything at once',
      await number(`select count(*) from (
        (table heed.tallies except all select * from heed.cells_of(array(select id from heed.responses where survey = 'busy'), (select plan from heed.plans where survey = 'busy')))
        union all (select * from heed.cells_of(array(select id from heed.responses where survey = 'busy'), (select plan from heed.plans where survey = 'busy')) except all table heed.tallies)) t`),
      0,
    ),
    same(
      'A quota that many fill at once takes as many as it has places, and every other response is over it',
      [
        await number(`select count(*) from heed.responses where survey = 'full' and outcome = 'complete'`),
        await number(`select (public.heed_quotas('full', 'w') ->> 'young')::integer`),
        await number(`select count(*) from heed.responses where survey = 'full' and outcome = 'overQuota'`),
        await number(`select count(*) from heed.waiting where survey = 'full'`),
      ],
      [places, places, (SENDERS / 2) * CALLS - places, places],
    ),
    same(
      'Of several who release at once one does',
      publishers.filter(({ status }) => status === 'fulfilled').length,
      1,
    ),
  ];
}

const FIXTURE = `
  create schema tests;
  grant usage on schema tests to service_role;
  create procedure tests.fill(stream integer, calls integer, places integer) language plpgsql as $$
  begin
    for turn in 1..calls loop
      perform public.heed_submit(jsonb_build_array(jsonb_build_object(
        'id', md5(format('quota %s %s', stream, turn))::uuid, 'survey', 'full', 'version', 'v', 'wave', 'w', 'locale', 'en',
        'channel', 'link', 'collector', null, 'startedAt', null, 'endedAt', '2026-01-01T00:00:00Z',
        'answers', '{}'::jsonb, 'texts', '{}'::jsonb, 'synthetic', false,
        'quotas', jsonb_build_array(jsonb_build_object('id', 'young', 'max', places))
      )));
      commit;
    end loop;
  end
  $$;
  create procedure tests.send(stream integer, forwards boolean, calls integer, each integer) language plpgsql as $$
  begin
    for turn in 1..calls loop
      perform public.heed_submit((
        select jsonb_agg(jsonb_build_object(
          'id', md5(format('%s %s', stream, place))::uuid, 'survey', 'busy', 'version', 'v', 'wave', 'w', 'locale', 'en',
          'channel', 'link', 'collector', null, 'startedAt', null, 'endedAt', '2026-01-01T00:00:00Z',
          'answers', jsonb_build_object('recommend', jsonb_build_array((place % 11)::text), 'area', jsonb_build_array((place % 3)::text)),
          'texts', '{}'::jsonb, 'synthetic', false
        ) order by case when forwards then place else -place end)
        from generate_series((case when forwards then turn - 1 else calls - turn end) * each, (case when forwards then turn else calls - turn + 1 end) * each - 1) place
      ));
      commit;
    end loop;
  end
  $$;
`;
