-- Quotas: how many of a kind are wanted, and how many were turned away.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(18);

create function pg_temp.response(number integer, quotas jsonb, changes jsonb default '{}') returns jsonb language sql as $$
  select jsonb_build_object(
    'id', format('00000000-0000-4000-8000-%s', lpad(number::text, 12, '0')),
    'survey', 'pgtap', 'version', 'v1', 'wave', '2026', 'locale', 'en', 'channel', 'link', 'collector', null,
    'startedAt', null, 'endedAt', '2026-03-01T10:00:00.000Z',
    'answers', '{"recommend": ["9"]}'::jsonb, 'texts', '{}'::jsonb, 'synthetic', false,
    'quotas', quotas
  ) || changes
$$;
create function pg_temp.outcomes(variadic responses jsonb[]) returns text[] language sql as $$
  select array_agg(concat_ws(' ', r ->> 'status', r ->> 'outcome', r ->> 'quota') order by place)
  from jsonb_array_elements(public.heed_submit(to_jsonb(responses)) -> 'responses') with ordinality t (r, place)
$$;

set local role service_role;
select is(public.heed_quotas('pgtap', '2026'), '{}', 'Before the first response every quota is empty');
select is(pg_temp.outcomes(pg_temp.response(1, '[{"id": "young", "max": 2}]')), '{stored complete}', 'There is room in a quota');
select is(public.heed_quotas('pgtap', '2026'), '{"young": 1}', 'Which takes a place');
select is(
  pg_temp.outcomes(pg_temp.response(1, '[{"id": "young", "max": 2}]')), '{duplicate complete}',
  'Sent again it takes no other place'
);
select is(
  pg_temp.outcomes(
    pg_temp.response(9, '[{"id": "young", "max": 2}]'),
    pg_temp.response(2, '[{"id": "old", "max": 5}, {"id": "young", "max": 2}]'),
    pg_temp.response(9, '[{"id": "young", "max": 2}]'),
    pg_temp.response(3, '[{"id": "old", "max": 5}]'),
    pg_temp.response(4, '[]')
  ),
  '{stored complete,stored overQuota young,duplicate complete,stored complete,stored complete}',
  'Of many in one call those that come first have the places'
);
select is(
  public.heed_quotas('pgtap', '2026'), '{"old": 1, "young": 2}',
  'What is over one quota takes no place in another'
);
select is(
  pg_temp.outcomes(pg_temp.response(2, '[{"id": "old", "max": 5}, {"id": "young", "max": 2}]')), '{duplicate overQuota young}',
  'A response over quota stays one when it is sent again'
);
select is(pg_temp.outcomes(pg_temp.response(2, '[]')), '{duplicate overQuota young}', 'Whatever the quotas are by then');
select is(
  pg_temp.outcomes(pg_temp.response(5, '[{"id": "old", "max": 1}, {"id": "young", "max": 2}]')), '{stored overQuota old}',
  'Of several that are full the first is named, and a limit may be lowered'
);
select is(
  pg_temp.outcomes(pg_temp.response(6, '[{"id": "young", "max": 2}]', '{"outcome": "screenedOut"}')), '{stored screenedOut}',
  'Whoever is screened out is in no quota'
);
select is(
  pg_temp.outcomes(pg_temp.response(7, '[{"id": "young", "max": 2}]', '{"wave": "2027"}')), '{stored complete}',
  'Each wave has places of its own'
);
select is(public.heed_tally('pgtap') ->> 'responses', '5', 'The report counts what was complete');

select is(
  public.heed_turned_away('pgtap'),
  '[["2026", "", "", "@overQuota", "answered", null, 2], ["2026", "@way", "link", "@overQuota", "answered", null, 2],
    ["2026", "", "", "@screenedOut", "answered", null, 1], ["2026", "@way", "link", "@screenedOut", "answered", null, 1]]',
  'Who was turned away is counted, and once however often they send'
);
select is(
  pg_temp.outcomes(
    pg_temp.response(21, '[]', '{"outcome": "screenedOut", "channel": "qr", "collector": "gate"}'),
    pg_temp.response(22, '[]', '{"outcome": "screenedOut", "channel": "qr"}'),
    pg_temp.response(23, '[]', '{"outcome": "screenedOut", "wave": "2027", "channel": "qr", "collector": "gate"}'),
    pg_temp.response(24, '[]', '{"channel": "qr", "collector": "gate"}')
  ),
  '{stored screenedOut,stored screenedOut,stored screenedOut,stored complete}', 'Others come by other ways'
);
select is(
  (
    select jsonb_agg(cell) from jsonb_array_elements(
      public.heed_turned_away(
        'pgtap', '{"ways": [{"collector": "gate", "way": "consumer-day/qr"}, {"channel": "link", "way": "web-survey/link"}]}'
      )
    ) cell where cell ->> 3 = '@screenedOut'
  ),
  '[["2026", "", "", "@screenedOut", "answered", null, 3], ["2026", "@way", "consumer-day/qr", "@screenedOut", "answered", null, 1],
    ["2026", "@way", "qr", "@screenedOut", "answered", null, 1], ["2026", "@way", "web-survey/link", "@screenedOut", "answered", null, 1],
    ["2027", "", "", "@screenedOut", "answered", null, 1], ["2027", "@way", "consumer-day/qr", "@screenedOut", "answered", null, 1]]',
  'They are counted by wave and by the ways of a plan'
);
select is(public.heed_turned_away('other'), '[]', 'Of another survey nobody');

reset role;
select results_eq(
  $$ select t.wave, t.outcome, t.channel, t.collector, t.n from heed.turned_away t where t.survey = 'pgtap'
     order by t.wave, t.outcome, t.channel, t.collector $$,
  $$ select r.wave, r.outcome, r.channel, r.collector, count(*) from heed.responses r
     where r.survey = 'pgtap' and r.outcome <> 'complete'
     group by r.wave, r.outcome, r.channel, r.collector order by r.wave, r.outcome, r.channel, r.collector $$,
  'Counted again from the responses they are as many'
);
select is(
  (select count(*)::integer from heed.responses where survey = 'pgtap' and outcome = 'overQuota'), 2,
  'What came over quota is kept'
);

select * from finish();
rollback;
