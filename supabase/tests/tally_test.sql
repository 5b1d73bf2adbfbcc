-- Counting: heed_tally, heed_count and heed_pending.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(26);

create function pg_temp.submit(number integer, answers jsonb, changes jsonb default '{}') returns void language sql as $$
  select public.heed_submit(jsonb_build_array(jsonb_build_object(
    'id', format('00000000-0000-4000-8000-%s', lpad(number::text, 12, '0')),
    'survey', 'pgtap', 'version', 'v1', 'wave', '2026', 'locale', 'en', 'channel', 'link', 'collector', null,
    'startedAt', null, 'endedAt', format('2026-03-01T10:00:%sZ', lpad(number::text, 2, '0')),
    'answers', answers, 'texts', '{}'::jsonb, 'synthetic', false
  ) || changes))
$$;
-- The plan these tests count by, unless they say otherwise.
create function pg_temp.tally(batch integer default 20000) returns jsonb language sql as $$
  select public.heed_tally('pgtap', batch, '{"segments": ["area"]}')
$$;
create function pg_temp.cell(segment text, level text, item text, state text, value text) returns integer language sql as $$
  select coalesce(sum((c ->> 6)::integer), 0)::integer
  from jsonb_array_elements(pg_temp.tally() -> 'cells') c
  where c -> 1 = to_jsonb(segment) and c -> 2 = to_jsonb(level) and c -> 3 = to_jsonb(item)
    and c -> 4 = to_jsonb(state) and c ->> 5 is not distinct from $5
$$;

set local role service_role;
select is(
  pg_temp.tally(),
  '{"survey": "pgtap", "responses": 0, "synthetic": false, "waiting": 0, "waves": [], "cells": [], "sums": []}',
  'A survey without responses has an empty tally'
);

do $$ begin
  perform pg_temp.submit(1, '{"area": ["a"], "recommend": ["9"], "liked": ["food", "staff"]}');
  perform pg_temp.submit(2, '{"area": ["a"], "recommend": ["9"], "liked": []}', '{"channel": "qr", "collector": "gate-b"}');
  perform pg_temp.submit(3, '{"area": ["b"], "recommend": "dontKnow", "liked": ["food"]}', '{"locale": "es"}');
  perform pg_temp.submit(4, '{"area": "skipped", "recommend": ["0"], "liked": "notShown"}');
end $$;
select is(public.heed_pending(), '[{"survey": "pgtap", "pending": 4, "released": 0}]', 'Responses that are not counted are pending');
select is(pg_temp.tally(3) ->> 'waiting', '1', 'A tally counts no more than a batch at once, and says what is left');
select is(pg_temp.tally() ->> 'responses', '4', 'The next counts the rest');
select is(pg_temp.tally() ->> 'responses', '4', 'Counting again adds nothing');
select is(public.heed_pending(), '[{"survey": "pgtap", "pending": 4, "released": 0}]', 'What is counted and not released is still pending');
select is(
  pg_temp.tally() -> 'waves',
  '[{"wave": "2026", "responses": 4, "first": "2026-03-01T10:00:01.000Z", "last": "2026-03-01T10:00:04.000Z"}]',
  'A wave has its number of responses, its first and its last'
);
select is(pg_temp.cell('', '', 'recommend', 'answered', '9'), 2, 'A value is counted');
select is(pg_temp.cell('', '', 'recommend', 'answered', null), 3, 'So is the state of having answered');
select is(pg_temp.cell('', '', 'recommend', 'dontKnow', null), 1, 'And that of not having');
select is(
  array[pg_temp.cell('', '', 'liked', 'answered', 'food'), pg_temp.cell('', '', 'liked', 'answered', 'staff'), pg_temp.cell('', '', 'liked', 'answered', null)],
  array[2, 1, 3],
  'Several choices count in each of their values and once in the state'
);
select is(
  array[pg_temp.cell('area', 'a', 'recommend', 'answered', '9'), pg_temp.cell('area', 'b', 'recommend', 'dontKnow', null), pg_temp.cell('area', '', 'recommend', 'answered', '0')],
  array[2, 1, 1],
  'A segment divides the answers by level; who is in none is under the empty level'
);
select is(
  array[pg_temp.cell('', '', '', '', null), pg_temp.cell('area', 'a', '', '', null), pg_temp.cell('area', 'b', '', '', null), pg_temp.cell('area', '', '', '', null)],
  array[4, 2, 1, 1],
  'The levels of a segment add up to everyone'
);
select is(
  array[pg_temp.cell('@channel', 'link', '', '', null), pg_temp.cell('@channel', 'qr', '', '', null), pg_temp.cell('@collector', 'gate-b', '', '', null),
    pg_temp.cell('@collector', '', '', '', null), pg_temp.cell('@locale', 'es', '', '', null), pg_temp.cell('@locale', 'en', '', '', null)],
  array[3, 1, 1, 3, 1, 3],
  'Responses are counted by how they came'
);
select is(
  public.heed_count('pgtap'),
  '{"survey": "pgtap", "responses": 4, "pending": 4, "released": 0, "waves": [{"wave": "2026", "responses": 4}]}',
  'What is stored can be told wave by wave'
);

do $$ begin
  for n in 10..40 loop
    perform pg_temp.submit(n, jsonb_build_object('area', jsonb_build_array(chr(97 + n % 3)), 'recommend', jsonb_build_array((n % 11)::text)), jsonb_build_object('wave', (2020 + n % 2)::text));
    if n % 7 = 0 then perform pg_temp.tally(n % 4 + 1); end if;
  end loop;
  while (pg_temp.tally(5) ->> 'waiting')::integer > 0 loop null; end loop;
end $$;
reset role;
select set_eq(
  'select * from heed.tallies where survey = ''pgtap''',
  $$ select * from heed.cells_of(array(select id from heed.responses where survey = 'pgtap'), '{"segments": ["area"]}') $$,
  'Counting bit by bit gives what counting everything at once gives'
);
select is_empty('select * from heed.waiting', 'Nothing waits after everything is counted');

set local role service_role;
select is(
  public.heed_tally('pgtap', 20000, '{"pairs": [["area", "recommend"]], "sets": [{"id": "score", "items": ["recommend"]}]}') ->> 'responses',
  '35',
  'Another plan counts every response again'
);
select throws_ok($$ select public.heed_tally('pgtap', 10, '[]') $$, 'PT400', 'heed_tally takes a plan that is an object.', 'A plan that is none is refused');
select throws_ok($$ select public.heed_tally('pgtap', 10, '{"segments": ["@channel"]}') $$, 'PT400', 'heed_tally takes a plan whose segments are item ids.', 'A segment that could pass for a channel is refused');
reset role;
select is(
  (select sum(n) from heed.tallies where survey = 'pgtap' and item = 'area*recommend' and value is not null),
  (select sum(sums[1]) from heed.sums where survey = 'pgtap' and wave <> '2026') + 2,
  'Pairs are counted together, and sums are kept of everyone who answered with a number'
);

-- Sums by group: 31 responses with an area and a number, in two waves.
set local role service_role;
select is(
  public.heed_tally('pgtap', 20000, '{"sets": [
    {"id": "score", "items": ["recommend"], "by": [["area"], ["area", "recommend"]]},
    {"id": "whole", "items": ["recommend"], "by": [["area"]], "whole": true}
  ]}') ->> 'responses',
  '35',
  'A plan may ask for sums by group'
);
select throws_ok(
  $$ select public.heed_tally('pgtap', 10, '{"sets": [{"id": "score", "items": ["recommend"], "by": [["@channel"]]}]}') $$,
  'PT400', 'heed_tally takes a plan whose sets are divided by lists of item ids.', 'A division that could pass for another is refused'
);
reset role;
select results_eq(
  $$ select level, sum(sums[1])::bigint, sum(sums[2])::bigint from heed.sums where survey = 'pgtap' and wave = '2020' and set = 'score' and segment = 'area' group by level order by level $$,
  $$ select answers #>> '{area,0}', count(*), sum((answers #>> '{recommend,0}')::bigint)::bigint from heed.responses where survey = 'pgtap' and wave = '2020' group by 1 order by 1 $$,
  'Sums are kept of each group'
);
select results_eq(
  $$ select wave, segment, sum(sums[1])::bigint, sum(sums[2])::bigint, sum(sums[3])::bigint from heed.sums where survey = 'pgtap' and segment <> '' and set = 'score' group by wave, segment order by wave, segment $$,
  $$ select wave, named.segment, sum(sums[1])::bigint, sum(sums[2])::bigint, sum(sums[3])::bigint from heed.sums, (values ('area'), ('area+recommend')) named (segment) where survey = 'pgtap' and heed.sums.segment = '' and set = 'score' group by wave, named.segment order by wave, named.segment $$,
  'The groups of a division add up to everyone'
);
select results_eq(
  $$ select distinct set, part > 0 as divided from heed.sums where survey = 'pgtap' and segment = 'area' and (set = 'whole' or part > 0) order by set $$,
  $$ values ('score', true), ('whole', false) $$,
  'A set that is kept whole is in no parts'
);

select * from finish();
rollback;
