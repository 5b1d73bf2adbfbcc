-- Comments: heed_comments, heed_review, heed_accepted, heed_comment_words, heed_unread and heed_read.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(25);

create function pg_temp.submit(number integer, words text, consent text, changes jsonb default '{}') returns void language sql as $$
  select public.heed_submit(jsonb_build_array(jsonb_build_object(
    'id', format('00000000-0000-4000-8000-%s', lpad(number::text, 12, '0')),
    'survey', 'pgtap', 'version', 'v1', 'wave', '2026', 'locale', 'en', 'channel', 'link', 'collector', null,
    'startedAt', null, 'endedAt', format('2026-03-01T10:00:%sZ', lpad(number::text, 2, '0')),
    'answers', jsonb_build_object(
      'recommend', '["9"]'::jsonb,
      'comment', case when words is null then '"skipped"'::jsonb else '[]'::jsonb end,
      'publish', jsonb_build_array(consent)
    ),
    'texts', case when words is null then '{}'::jsonb else jsonb_build_object('comment', words) end,
    'synthetic', false
  ) || changes))
$$;
create function pg_temp.listed(state text default 'waiting') returns jsonb language sql as $$
  select public.heed_comments('pgtap', '["comment"]', 'publish', state)
$$;
create function pg_temp.key_of(words text) returns text language sql as $$
  select c ->> 'key' from jsonb_array_elements(pg_temp.listed() -> 'comments') c where c ->> 'words' = key_of.words
$$;
create function pg_temp.review(key text, decision text, masks jsonb default '[]') returns jsonb language sql as $$
  select public.heed_review('pgtap', '["comment"]', 'publish',
    jsonb_build_array(jsonb_build_object('key', key, 'decision', decision, 'masks', masks)), 'Ada')
$$;
create function pg_temp.unread(rules text default 'one') returns jsonb language sql as $$
  select public.heed_unread('pgtap', '["comment"]', rules)
$$;
create function pg_temp.read(themes jsonb, rules text default 'one') returns jsonb language sql as $$
  select public.heed_read('pgtap', rules, coalesce((
    select jsonb_agg(jsonb_build_object('response', t -> 'response', 'wrote', t -> 'words' <> '[]', 'themes', themes))
    from jsonb_array_elements(pg_temp.unread(rules) -> 'texts') t
  ), '[]'))
$$;

set local role service_role;
do $$ begin
  perform pg_temp.submit(1, 'Ask for Anna, call 555 0100', 'yes');
  perform pg_temp.submit(2, 'The queue was long', 'yes');
  perform pg_temp.submit(3, 'Keep this to yourselves', 'no');
  perform pg_temp.submit(4, null, 'yes');
  perform pg_temp.submit(5, 'I am not a customer', 'yes', '{"outcome": "screenedOut"}');
  perform pg_temp.submit(6, 'Great', 'yes', '{"wave": "2025"}');
end $$;

select is(pg_temp.listed() - 'comments', '{"waiting": 3, "accepted": 0, "refused": 0}', 'Comments with consent wait for a decision');
select is_empty(
  $$ select c from jsonb_array_elements(pg_temp.listed() -> 'comments') c where c ->> 'words' in ('Keep this to yourselves', 'I am not a customer') $$,
  'Words without consent, or of responses that do not count, never leave by this door'
);
select is(
  (select array_agg(distinct key) from jsonb_array_elements(pg_temp.listed() -> 'comments') c, jsonb_object_keys(c) key),
  array['item', 'key', 'locale', 'published', 'reviewedAt', 'reviewer', 'wave', 'words'],
  'A comment is listed without what else its writer answered'
);
select is(
  public.heed_comments('pgtap', '["comment"]', 'recommend') -> 'waiting', '0',
  'An answer other than yes is no consent'
);

create temporary table known as
  select 'anna' as name, pg_temp.key_of('Ask for Anna, call 555 0100') as key
  union all select 'queue', pg_temp.key_of('The queue was long')
  union all select 'great', pg_temp.key_of('Great');
select is(
  pg_temp.review((select key from known where name = 'anna'), 'accepted', '["Anna", "555 0100"]'), '{"decided": 1}',
  'A comment can be accepted with words masked'
);
select is(
  public.heed_comment_words('pgtap', (select jsonb_agg(key) from known)),
  (select jsonb_build_object(key, 'Ask for […], call […]') from known where name = 'anna'),
  'Only what was accepted can be had, as it was accepted'
);
select is(
  pg_temp.listed('accepted') -> 'comments' -> 0 ->> 'reviewer', 'Ada',
  'It is kept who decided'
);
select throws_ok(
  $$ select pg_temp.review((select key from known where name = 'queue'), 'accepted', '["Bob"]') $$,
  'PT400', format('Comment "%s" does not contain "Bob".', (select key from known where name = 'queue')),
  'A mask that is not in the comment is refused'
);
select throws_ok(
  $$ select pg_temp.review('000000000000', 'accepted') $$,
  'PT404', 'Survey "pgtap" has no comment "000000000000" that may be published.',
  'A comment that is not there cannot be decided on'
);
reset role;
create temporary table kept as
  select heed.comment_key(r, 'comment') as key from heed.responses r
  where r.id = '00000000-0000-4000-8000-000000000003';
grant select on kept, known to service_role;
set local role service_role;
select throws_ok(
  $$ select pg_temp.review((select key from kept), 'accepted') $$,
  'PT404', format('Survey "pgtap" has no comment "%s" that may be published.', (select key from kept)),
  'Nor one without consent'
);
select throws_ok(
  $$ select pg_temp.review((select key from known where name = 'queue'), 'liked') $$,
  'PT400', '"liked" is no decision about a comment.', 'There are two decisions'
);
do $$ begin
  perform pg_temp.review((select key from known where name = 'queue'), 'refused');
  perform pg_temp.review((select key from known where name = 'great'), 'accepted');
end $$;
select is(pg_temp.listed() - 'comments', '{"waiting": 0, "accepted": 2, "refused": 1}', 'What was decided on waits no more');
select is(
  public.heed_accepted('pgtap', '["comment"]', 'publish', '2026'),
  (select jsonb_build_object('accepted', jsonb_build_array(jsonb_build_object('key', key, 'item', 'comment', 'locale', 'en')), 'refused', 1) from known where name = 'anna'),
  'A release is told which comments of a wave were accepted, without their words'
);
select is(
  public.heed_accepted('pgtap', '["comment"]', 'publish', '2026', '2020-01-01'), '{"accepted": [], "refused": 0}',
  'And can leave out those that came after its figures'
);
do $$ begin perform pg_temp.review((select key from known where name = 'anna'), 'refused'); end $$;
select is(
  public.heed_comment_words('pgtap', (select jsonb_agg(key) from known where name <> 'great')), '{}',
  'A comment that is refused later is taken back'
);
reset role;
select is((select count(*) from heed.reviews), 4::bigint, 'The decisions before stay');

set local role service_role;
select is(pg_temp.unread() -> 'texts', '[]', 'Words of responses that are not counted yet are not handed out');
do $$ begin perform public.heed_tally('pgtap'); end $$;
select is(
  jsonb_array_length(pg_temp.unread() -> 'texts'), 4,
  'Words of counted responses are, also without consent: counting names nobody'
);
select is(
  (select array_agg(distinct key) from jsonb_array_elements(pg_temp.unread() -> 'texts') c, jsonb_object_keys(c) key),
  array['locale', 'response', 'words'],
  'With nothing else that was answered'
);
select is(pg_temp.read('["queues", "staff"]'), '{"read": 4}', 'What was found in them is counted');
select is(pg_temp.read('["queues"]'), '{"read": 0}', 'Once');
select is(
  pg_temp.unread() -> 'themes',
  '[["2025", "", 1], ["2025", "queues", 1], ["2025", "staff", 1], ["2026", "", 3], ["2026", "queues", 3], ["2026", "staff", 3]]',
  'By wave and theme, and of all who wrote'
);
do $$ begin
  perform pg_temp.submit(7, 'Nothing to add', 'no');
  perform public.heed_tally('pgtap');
  perform pg_temp.read('[]');
end $$;
select is(
  (select t from jsonb_array_elements(pg_temp.unread() -> 'themes') t where t ->> 1 = '-'), '["2026", "-", 1]',
  'Who wrote of no theme is counted too'
);
select throws_ok(
  $$ select public.heed_read('pgtap', 'two', '[]') $$,
  'PT409', 'The comments of survey "pgtap" are read by other rules now.', 'What was found by other rules is not counted'
);
select is(
  jsonb_array_length(pg_temp.unread('two') -> 'texts'), 5, 'Other rules have everything read again'
);

select * from finish();
rollback;
