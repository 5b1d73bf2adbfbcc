-- Versions: what respondents have had before them.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(18);

create function pg_temp.record(version text, definition text) returns integer language sql as $$
  select (public.heed_record_versions(jsonb_build_array(
    jsonb_build_object('survey', 'pgtap', 'version', version, 'definition', definition::jsonb)
  )) ->> 'recorded')::integer
$$;
create function pg_temp.submit(number integer, changes jsonb default '{}') returns void language sql as $$
  select public.heed_submit(jsonb_build_array(jsonb_build_object(
    'id', format('00000000-0000-4000-8000-%s', lpad(number::text, 12, '0')),
    'survey', 'pgtap', 'version', 'v1', 'wave', '2026', 'locale', 'en', 'channel', 'link', 'collector', null,
    'startedAt', null, 'endedAt', '2026-03-01T10:00:00.000Z',
    'answers', '{}'::jsonb, 'texts', '{}'::jsonb, 'synthetic', false
  ) || changes))
$$;

create function pg_temp.word(wording text) returns integer language sql as $$
  select (public.heed_record_versions(jsonb_build_array(
    jsonb_build_object('survey', 'worded', 'version', 'v1', 'definition', '{}'::jsonb, 'wording', wording::jsonb)
  )) ->> 'recorded')::integer
$$;

set local role service_role;
select is(public.heed_versions('pgtap'), '[]', 'A survey that nobody has seen has no version');
select is(public.heed_version('pgtap', 'v1'), null, 'Nor a definition of one');
select is(pg_temp.record('v1', '{"sections": [1]}'), 1, 'A version is recorded');
select is(pg_temp.record('v1', '{"sections": [2]}'), 0, 'Once');
select is(public.heed_version('pgtap', 'v1'), '{"sections": [1]}', 'And stays as it was recorded first');
select is(pg_temp.record('v2', '{"sections": []}'), 1, 'The next version is recorded beside it');
select is(
  (select array_agg(v ->> 'version' order by place) from jsonb_array_elements(public.heed_versions('pgtap')) with ordinality t (v, place)),
  '{v1,v2}', 'The oldest comes first'
);

reset role;
set local heed.embedded = 'on';
set local role service_role;
do $$ begin
  perform pg_temp.submit(1);
  perform pg_temp.submit(2, '{"outcome": "screenedOut"}');
  perform pg_temp.submit(3, '{"synthetic": true}');
end $$;
select is(
  (select array_agg(v ->> 'responses' order by place) from jsonb_array_elements(public.heed_versions('pgtap')) with ordinality t (v, place)),
  '{2,0}', 'It is known how many people answered each, whatever became of their answers'
);
select throws_ok($$ select public.heed_record_versions('{}') $$, 'PT400', 'heed_record_versions takes an array of {survey, version, definition, wording}.', 'What is no array is refused');
select throws_ok($$ select public.heed_record_versions('[{"survey": "pgtap", "version": "v3"}]') $$, 'PT400', 'heed_record_versions takes an array of {survey, version, definition, wording}.', 'A version without a definition is refused');
select throws_ok($$ select public.heed_record_versions('[{"survey": "No Such", "version": "v3", "definition": {}}]') $$, 'PT400', 'heed_record_versions takes an array of {survey, version, definition, wording}.', 'A bad survey id is refused');

select is(public.heed_wordings('worded'), '[]', 'A survey that nobody has seen has no wording');
do $$ begin
  perform pg_temp.word('{"q": "How was it?"}');
  perform pg_temp.word('{"q": "How was it?"}');
  -- Moments are told in milliseconds.
  perform pg_sleep(0.01);
  perform pg_temp.word('{"q": "How did you find it?"}');
  perform pg_temp.word('{"q": "How was it?"}');
end $$;
select is(
  (select array_agg(w #>> '{wording,q}' order by place) from jsonb_array_elements(public.heed_wordings('worded')) with ordinality t (w, place)),
  '{How was it?,How did you find it?,How was it?}', 'A wording is recorded each time that it changes, and when it comes back'
);
select ok(
  (public.heed_wordings('worded') #>> '{0,firstAt}')::timestamptz < (public.heed_wordings('worded') #>> '{1,firstAt}')::timestamptz,
  'With the moment from which it held'
);
select throws_ok($$ select public.heed_record_versions('[{"survey": "worded", "version": "v1", "definition": {}, "wording": []}]') $$, 'PT400', 'heed_record_versions takes an array of {survey, version, definition, wording}.', 'A wording that is no object is refused');

reset role;
select throws_ok($$ delete from heed.wordings $$, 'PT409', 'What is in heed.wordings is never changed or removed.', 'Nobody removes a wording');
select throws_ok($$ update heed.versions set definition = '{}' $$, 'PT409', 'What is in heed.versions is never changed or removed.', 'Nobody changes a version');
select throws_ok($$ delete from heed.releases $$, 'PT409', 'A release is never changed or removed.', 'Nor removes a release');

select * from finish();
rollback;
