-- The door by which responses come in: heed_submit.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(45);

create function pg_temp.response(number integer, changes jsonb default '{}') returns jsonb language sql as $$
  select jsonb_build_object(
    'id', format('00000000-0000-4000-8000-%s', lpad(number::text, 12, '0')),
    'survey', 'pgtap', 'version', 'v1', 'wave', '2026', 'locale', 'en', 'channel', 'link', 'collector', null,
    'startedAt', null, 'endedAt', '2026-03-01T10:00:00.000Z',
    'answers', '{"recommend": ["9"], "area": ["a"], "why": [], "food": "skipped"}'::jsonb,
    'texts', '{"why": "Friendly staff."}'::jsonb,
    'synthetic', false
  ) || changes
$$;
create function pg_temp.submit(variadic responses jsonb[]) returns text[] language sql as $$
  select array_agg(r ->> 'status' order by place)
  from jsonb_array_elements(public.heed_submit(to_jsonb(responses)) -> 'responses') with ordinality t (r, place)
$$;
create function pg_temp.refused(changes jsonb) returns text language sql as $$
  select format('select public.heed_submit(%L)', jsonb_build_array(pg_temp.response(900), pg_temp.response(901, changes)))
$$;

set local role service_role;
select is(pg_temp.submit(pg_temp.response(1)), '{stored}', 'A response is stored');
select is(pg_temp.submit(pg_temp.response(1)), '{duplicate}', 'The same response sent again is a duplicate');
select is(
  public.heed_submit(jsonb_build_array(pg_temp.response(1))) -> 'responses' -> 0 ->> 'receivedAt',
  to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'A duplicate is told when it was first received'
);
select is(
  pg_temp.submit(pg_temp.response(1, '{"endedAt": "2026-03-02T00:00:00Z", "startedAt": "2026-03-01T23:59:00Z", "wave": "2027", "version": "v2"}')),
  '{duplicate}',
  'What differs only in when it was sent is a duplicate'
);
select is(pg_temp.submit(pg_temp.response(1, '{"answers": {"food": "skipped", "why": [], "area": ["a"], "recommend": ["9"]}}')), '{duplicate}', 'The order of answers makes no difference');
select is(pg_temp.submit(pg_temp.response(1, '{"answers": {"recommend": ["8"]}, "texts": {}}')), '{conflict}', 'Other answers under a known id are a conflict');
select is(pg_temp.submit(pg_temp.response(1, '{"texts": {"why": "Rude staff."}}')), '{conflict}', 'Other words under a known id are a conflict');
select is(pg_temp.submit(pg_temp.response(1, '{"locale": "es"}')), '{conflict}', 'Another language under a known id is a conflict');
select is(pg_temp.submit(pg_temp.response(1, '{"collector": "gate-b"}')), '{conflict}', 'Another collector under a known id is a conflict');
select is(pg_temp.submit(pg_temp.response(1, '{"survey": "other"}')), '{conflict}', 'Another survey under a known id is a conflict');
select is(
  pg_temp.submit(pg_temp.response(2), pg_temp.response(1), pg_temp.response(2), pg_temp.response(3, '{"locale": "es"}'), pg_temp.response(3), pg_temp.response(1, '{"locale": "es"}')),
  '{stored,duplicate,duplicate,stored,conflict,conflict}',
  'Every response of a call has its own outcome, in their order'
);
select is(
  (public.heed_submit(jsonb_build_array(pg_temp.response(1))) ->> 'pending')::integer, 3,
  'A call says how many responses are in no release'
);
select is(pg_temp.submit(pg_temp.response(4, '{"texts": {}}')), '{stored}', 'An answer of no words but white space that the parser dropped is stored');

reset role;
select results_eq(
  $$ select locale, answers, synthetic from heed.responses where id = '00000000-0000-4000-8000-000000000001' $$,
  $$ values ('en', '{"recommend": ["9"], "area": ["a"], "why": [], "food": "skipped"}'::jsonb, false) $$,
  'What came first is what is kept'
);
select results_eq(
  $$ select item, words from heed.texts where response = '00000000-0000-4000-8000-000000000001' $$,
  $$ values ('why', 'Friendly staff.') $$,
  'Words are kept apart'
);

set local role service_role;
select throws_ok($$ select public.heed_submit('[]') $$, 'PT400', 'heed_submit takes an array of 1 to 1000 responses.', 'No response at all is refused');
select throws_ok($$ select public.heed_submit('{}') $$, 'PT400', 'heed_submit takes an array of 1 to 1000 responses.', 'What is no array is refused');
select throws_ok('select public.heed_submit(null)', 'PT400', 'heed_submit takes an array of 1 to 1000 responses.', 'Nothing is refused');
select throws_ok(
  $$ select public.heed_submit((select jsonb_agg(pg_temp.response(n)) from generate_series(2000, 3000) n)) $$,
  'PT400', 'heed_submit takes an array of 1 to 1000 responses.', 'More than a thousand are refused'
);
select throws_ok(pg_temp.refused('{"survey": "elsewhere"}'), 'PT400', 'heed_submit takes the responses of one survey a call.', 'Two surveys in one call are refused');
select throws_ok(pg_temp.refused('{"id": "7"}'), 'PT400', 'Response 2 cannot be stored: "id" is not a UUID.', 'An id that is no UUID is refused');
select throws_ok(pg_temp.refused('{"survey": "No Such"}'), 'PT400', 'Response 2 cannot be stored: "survey" is not a survey id.', 'A bad survey id is refused');
select throws_ok(pg_temp.refused('{"wave": null}'), 'PT400', 'Response 2 cannot be stored: "wave" is missing.', 'No wave is refused');
select throws_ok(pg_temp.refused('{"endedAt": "yesterday"}'), 'PT400', 'Response 2 cannot be stored: "endedAt" is not an ISO 8601 instant in UTC.', 'A time that is none is refused');
select throws_ok(pg_temp.refused('{"endedAt": "2026-02-31T00:00:00Z"}'), 'PT400', 'The responses cannot be stored: date/time field value out of range: "2026-02-31T00:00:00Z".', 'A day that no month has is refused');
select throws_ok(pg_temp.refused('{"startedAt": 5}'), 'PT400', 'Response 2 cannot be stored: "startedAt" is neither null nor an ISO 8601 instant in UTC.', 'A number for a time is refused');
select throws_ok(pg_temp.refused('{"collector": ""}'), 'PT400', 'Response 2 cannot be stored: "collector" is neither null nor a collector id.', 'An empty collector is refused');
select throws_ok(pg_temp.refused('{"answers": []}'), 'PT400', 'Response 2 cannot be stored: "answers" is not an object.', 'Answers that are no object are refused');
select throws_ok(pg_temp.refused('{"answers": {"@area": "skipped"}}'), 'PT400', 'Response 2 cannot be stored: "answers" has a key that is not an item id.', 'An answer that could pass for something else is refused');
select throws_ok(pg_temp.refused('{"answers": {"a": "perhaps"}, "texts": {}}'), 'PT400', 'Response 2 cannot be stored: "answers" has a value that is neither an array of codes nor a state.', 'A state that nobody knows is refused');
select throws_ok(pg_temp.refused('{"answers": {"a": [1]}, "texts": {}}'), 'PT400', 'Response 2 cannot be stored: "answers" has a value that is neither an array of codes nor a state.', 'A code that is no string is refused');
select throws_ok(pg_temp.refused('{"texts": {"food": "x"}}'), 'PT400', 'Response 2 cannot be stored: "texts" has words for an item that is not answered with [].', 'Words for an item that was skipped are refused');
select throws_ok(
  pg_temp.refused('{"synthetic": true}'), 'PT403', 'Synthetic responses are stored in an embedded database only.',
  'Synthetic responses do not enter a hosted database'
);

select throws_ok(pg_temp.refused('{"seed": 7}'), 'PT400', 'Response 2 cannot be stored: "seed" is neither null nor words.', 'A seed that is no text is refused');
select throws_ok(pg_temp.refused('{"outcome": "overQuota"}'), 'PT400', 'Response 2 cannot be stored: "outcome" is neither complete nor screenedOut.', 'Nobody but the door says that a quota is full');
select throws_ok(pg_temp.refused('{"quotas": {}}'), 'PT400', 'Response 2 cannot be stored: "quotas" is not an array.', 'Quotas that are no array are refused');
select throws_ok(pg_temp.refused('{"quotas": [{"id": "young"}]}'), 'PT400', 'Response 2 cannot be stored: "quotas" has one without an id or a whole number as its max.', 'A quota without a limit is refused');

reset role;
select is(
  (select count(*)::integer from heed.responses where id::text like '%90_'), 0,
  'Of a call that is refused nothing is stored'
);
set local heed.embedded = 'on';
select is(pg_temp.submit(pg_temp.response(5, '{"synthetic": true}')), '{stored}', 'An embedded database takes synthetic responses');


select is(pg_temp.submit(pg_temp.response(6, '{"seed": "k3x", "outcome": "screenedOut"}')), '{stored}', 'A response that was screened out is stored');
select results_eq(
  $$ select seed, outcome from heed.responses where id::text like '%-00000000000_' order by id offset 4 $$,
  $$ values (null, 'complete'), ('k3x', 'screenedOut') $$,
  'Seed and outcome are kept; without an outcome it is complete'
);
select is(
  public.heed_submit(jsonb_build_array(pg_temp.response(6))) -> 'responses' -> 0 ->> 'outcome', 'screenedOut',
  'A duplicate has the outcome with which it was stored'
);
select is(
  (select count(*)::integer from heed.waiting where response = '00000000-0000-4000-8000-000000000006'), 0,
  'Only complete responses wait to be counted'
);
select is((public.heed_count('pgtap') ->> 'responses')::integer, 6, 'All that are stored are stored');
select is(
  (public.heed_submit(jsonb_build_array(pg_temp.response(1))) ->> 'pending')::integer, 5,
  'A response that is not counted makes no release due'
);

select * from finish();
rollback;
