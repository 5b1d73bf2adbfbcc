-- Publishing: heed_publish, and what reads releases.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(24);

create function pg_temp.report(sequence integer, previous text, survey text default 'pgtap') returns json language sql as $$
  select json_build_object(
    'format', 1,
    'survey', json_build_object('id', survey, 'version', 'v1', 'locales', json_build_array('en', 'zh'), 'title', json_build_object('en', 'Test', 'zh', '测试')),
    'release', json_build_object('sequence', sequence, 'at', '2026-03-01T10:00:00.000Z', 'previous', previous),
    'synthetic', false
  )
$$;
create function pg_temp.digest(letter text) returns text language sql as $$ select repeat(letter, 64) $$;

set local role service_role;
select is(public.heed_newest_release('pgtap')::text, null, 'A survey that was never released has no newest release');
select is(public.heed_releases()::text, '[]', 'The list of releases is empty at first');
select lives_ok($$ select public.heed_publish(pg_temp.report(1, null), pg_temp.digest('a'), 12) $$, 'A first release is published');
select lives_ok($$ select public.heed_publish(pg_temp.report(2, pg_temp.digest('a')), pg_temp.digest('b'), 30) $$, 'A second one follows it');
select is(public.heed_newest_release('pgtap') ->> 'sequence', '2', 'The newest release is the second');
select is(public.heed_published('pgtap')::text, null, 'Counts that were not given are not kept');
select lives_ok($$ select public.heed_publish(pg_temp.report(1, null, 'counted'), pg_temp.digest('e'), 12, '{"responses": 12}') $$, 'A release may come with its counts');
select is(public.heed_published('counted') ->> 'responses', '12', 'They are there for the next one');
select lives_ok($$ select public.heed_publish(pg_temp.report(2, pg_temp.digest('e'), 'counted'), pg_temp.digest('f'), 30) $$, 'A release without counts is not held against those of an older one');
select is(
  (public.heed_newest_release('pgtap')::jsonb) - 'report',
  jsonb_build_object('survey', 'pgtap', 'sequence', 2, 'at', '2026-03-01T10:00:00.000Z', 'previous', pg_temp.digest('a'), 'digest', pg_temp.digest('b'), 'version', 'v1', 'responses', 30),
  'A release says what it is and what it follows'
);
select is(public.heed_newest_release('pgtap') ->> 'report', pg_temp.report(2, pg_temp.digest('a'))::text, 'A report comes back letter by letter');
select is(public.heed_release('pgtap', 1) ->> 'digest', pg_temp.digest('a'), 'The first release keeps its address');
select is(public.heed_release('pgtap', 3)::text, null, 'There is no third');
select lives_ok($$ select public.heed_publish(pg_temp.report(1, null, 'other'), pg_temp.digest('c'), 10) $$, 'Another survey begins a chain of its own');
select is(
  (select jsonb_agg(jsonb_build_array(r -> 'survey', r -> 'sequence', r -> 'responses', r -> 'title' -> 'zh')) from jsonb_array_elements(public.heed_releases()::jsonb) r),
  '[["counted", 2, 30, "测试"], ["other", 1, 10, "测试"], ["pgtap", 2, 30, "测试"]]',
  'The list has the newest release of every survey'
);

select throws_ok(
  $$ select public.heed_publish(pg_temp.report(2, pg_temp.digest('a')), pg_temp.digest('d'), 31) $$,
  'PT409', 'Release 2 of survey "pgtap" does not follow the newest release, which is 2.', 'A release that somebody else was faster with is refused'
);
select throws_ok(
  $$ select public.heed_publish(pg_temp.report(4, pg_temp.digest('b')), pg_temp.digest('d'), 31) $$,
  'PT409', 'Release 4 of survey "pgtap" does not follow the newest release, which is 2.', 'No number is left out'
);
select throws_ok(
  $$ select public.heed_publish(pg_temp.report(3, pg_temp.digest('a')), pg_temp.digest('d'), 31) $$,
  'PT409', 'Release 3 of survey "pgtap" does not follow the newest release, which is 2.', 'The digest of another predecessor is refused'
);
select throws_ok(
  $$ select public.heed_publish(pg_temp.report(3, pg_temp.digest('b')), 'short', 31) $$,
  'PT400', 'heed_publish needs a report with survey.id, survey.version, release.sequence and release.at, its digest, and responses.', 'A digest that is none is refused'
);
select throws_ok(
  $$ select public.heed_publish('{}', pg_temp.digest('d'), 31) $$,
  'PT400', 'heed_publish needs a report with survey.id, survey.version, release.sequence and release.at, its digest, and responses.', 'A report that is none is refused'
);
select throws_ok(
  $$ select public.heed_publish('7', pg_temp.digest('d'), 31) $$,
  'PT400', 'heed_publish needs a report with survey.id, survey.version, release.sequence and release.at, its digest, and responses.', 'So is a number'
);

reset role;
select throws_ok($$ update heed.releases set responses = 0 $$, 'PT409', 'A release is never changed or removed.', 'Not even the owner can change a release');
select throws_ok($$ delete from heed.releases $$, 'PT409', 'A release is never changed or removed.', 'Not even the owner can remove one');
select throws_ok($$ truncate heed.releases $$, 'PT409', 'A release is never changed or removed.', 'Nor all of them');

select * from finish();
rollback;
