-- Comments: what people wrote in their own words. Two things are done with them, and nothing else. Rules for themes are
-- applied to all of them by the function that makes releases, and only counts are kept of that. And a person reads those
-- whose writers agreed to publication, and accepts or refuses each; only what was accepted can be had by a page.

create table heed.reviews (
  id bigint generated always as identity primary key,
  response uuid not null,
  item text not null,
  key text not null check (key ~ '^[0-9a-f]{12}$'),
  decision text not null check (decision in ('accepted', 'refused')),
  words text check (words <> ''),
  reviewer text not null check (reviewer <> ''),
  reviewed_at timestamptz not null default now(),
  foreign key (response, item) references heed.texts (response, item) on delete cascade,
  constraint "What is accepted has words, what is refused has none" check ((decision = 'accepted') = (words is not null))
);
create index reviews_of_text on heed.reviews (response, item, id desc);
create index reviews_of_key on heed.reviews (key);
comment on table heed.reviews is
  'What a person decided about a comment, and when: the newest counts, the others stay. Exists so that no comment is published that nobody has read, and that it can be told who let it through.';
comment on column heed.reviews.key is 'What the comment is called outside the database (heed.comment_key).';
comment on column heed.reviews.words is
  'As it may be published: as it was written, with […] in place of what could name somebody. Goes with the comment when that is erased.';

create table heed.unread (
  survey text not null,
  response uuid not null references heed.responses (id) on delete cascade,
  primary key (survey, response)
);
comment on table heed.unread is
  'Complete responses with words to which the rules for themes have not been applied. A response enters with its words and leaves when it is counted, so that the work grows with what is new.';

create table heed.readings (
  survey text primary key,
  rules text not null check (rules <> '')
);
comment on table heed.readings is
  'The digest of the rules by which the comments of a survey were last read. Exists so that a change of the rules is noticed, and everything read anew.';

create table heed.themes (
  survey text not null,
  wave text not null,
  theme text not null,
  n bigint not null check (n > 0),
  primary key (survey, wave, theme)
);
comment on table heed.themes is
  'How many people of a wave wrote of a theme; under the empty theme how many wrote anything, under "-" how many of these of no theme. Counts alone: no comment is known by its themes.';

alter table heed.reviews enable row level security;
alter table heed.reviews force row level security;
alter table heed.unread enable row level security;
alter table heed.unread force row level security;
alter table heed.readings enable row level security;
alter table heed.readings force row level security;
alter table heed.themes enable row level security;
alter table heed.themes force row level security;
create policy "The doors may read reviews" on heed.reviews for select to current_user using (true);
create policy "The doors may add a review" on heed.reviews for insert to current_user with check (true);
create policy "The doors may see what waits to be read" on heed.unread for select to current_user using (true);
create policy "The doors may queue words to be read" on heed.unread for insert to current_user with check (true);
create policy "The doors may take what was read off the queue" on heed.unread for delete to current_user using (true);
create policy "The doors may see by which rules was read" on heed.readings for select to current_user using (true);
create policy "The doors may begin to read" on heed.readings for insert to current_user with check (true);
create policy "The doors may read by other rules" on heed.readings for update to current_user using (true);
create policy "The doors may read counts of themes" on heed.themes for select to current_user using (true);
create policy "The doors may begin to count a theme" on heed.themes for insert to current_user with check (true);
create policy "The doors may count on in a theme" on heed.themes for update to current_user using (true);
create policy "The doors may drop counts of themes to make them anew" on heed.themes for delete to current_user using (true);

create function heed.queue_words() returns trigger
language plpgsql set search_path = ''
as $$
begin
  insert into heed.unread (survey, response)
  select distinct r.survey, r.id
  from written w join heed.responses r on r.id = w.response
  where r.outcome = 'complete'
  on conflict do nothing;
  return null;
end
$$;
comment on function heed.queue_words is 'Queues responses whose words have come in.';
create trigger "Words wait to be read" after insert on heed.texts
referencing new table as written for each statement execute function heed.queue_words();
insert into heed.unread (survey, response)
select distinct r.survey, r.id from heed.texts t join heed.responses r on r.id = t.response where r.outcome = 'complete';

create function heed.comment_key(response heed.responses, item text) returns text
language sql stable set search_path = ''
return substr(
  encode(sha256(convert_to(
    response.id::text || ' ' || item || ' ' || extract(epoch from response.received_at at time zone 'UTC')::text, 'UTF8'
  )), 'hex'),
  1, 12
);
comment on function heed.comment_key is
  'What a comment is called outside the database, and by what lots are drawn. Of the id of its response, which is drawn by chance, and the moment when it arrived, which no sender can choose: nobody can have their comment drawn, and nobody can tell whose it is.';

create function heed.decision_on(response uuid, item text) returns heed.reviews
language sql stable set search_path = ''
return (
  select r from heed.reviews r
  where r.response = decision_on.response and r.item = decision_on.item
  order by r.id desc limit 1
);
comment on function heed.decision_on is 'The newest decision about a comment; null where nobody has decided.';

create function heed.consented(response heed.responses, consent text) returns boolean
language sql stable set search_path = ''
return response.outcome = 'complete' and coalesce(heed.code_of(response.answers -> consent) = 'yes', false);
comment on function heed.consented is 'Whether the writer of a response agreed that their words may be published.';

create function public.heed_comments(
  survey text, items jsonb, consent text, state text default 'waiting', batch integer default 50
) returns jsonb
language sql stable security definer set search_path = ''
return (
  with comment as (
    select heed.comment_key(r, t.item) as key, r.wave, t.item, r.locale, t.words, heed.decision_on(r.id, t.item) as decision
    from heed.responses r join heed.texts t on t.response = r.id
    where r.survey = heed_comments.survey and items ? t.item and heed.consented(r, consent)
  )
  select jsonb_build_object(
    'waiting', count(*) filter (where (c.decision).id is null),
    'accepted', count(*) filter (where (c.decision).decision = 'accepted'),
    'refused', count(*) filter (where (c.decision).decision = 'refused'),
    'comments', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'key', l.key,
        'wave', l.wave,
        'item', l.item,
        'locale', l.locale,
        'words', l.words,
        'published', (l.decision).words,
        'reviewer', (l.decision).reviewer,
        'reviewedAt', heed.iso((l.decision).reviewed_at)
      ) order by l.key), '[]')
      from (
        select listed.* from comment listed
        where coalesce((listed.decision).decision, 'waiting') = state
        order by listed.key limit greatest(batch, 0)
      ) l
    )
  )
  from comment c
);
comment on function public.heed_comments is
  'Comments with consent to be published that wait for a decision, or that were accepted or refused: in random order, without what else their writers answered. Those without consent are neither listed nor counted.';

create function public.heed_review(survey text, items jsonb, consent text, reviews jsonb, reviewer text) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
  review jsonb;
  comment record;
  mask text;
  published text;
  decided integer := 0;
begin
  if jsonb_typeof(reviews) is distinct from 'array' or coalesce(btrim(reviewer), '') = '' then
    raise exception using
      errcode = 'PT400',
      message = 'heed_review takes an array of decisions and the name of who decides.',
      hint = 'Each is { "key": ..., "decision": "accepted" or "refused", "masks": [...] }.';
  end if;
  for review in select r.review from jsonb_array_elements(reviews) with ordinality r (review, place) order by place
  loop
    if coalesce(review ->> 'decision', '') not in ('accepted', 'refused') then
      raise exception using
        errcode = 'PT400',
        message = format('"%s" is no decision about a comment.', coalesce(review ->> 'decision', '')),
        detail = 'None of the decisions in this call was kept.',
        hint = 'Use accepted or refused.';
    end if;
    select t.response, t.item, t.words, heed.consented(r, consent) as consented into comment
    from heed.responses r join heed.texts t on t.response = r.id
    where r.survey = heed_review.survey and items ? t.item and heed.comment_key(r, t.item) = review ->> 'key';
    -- Of a comment without consent it is not even told that it is there.
    if comment.consented is not true then
      raise exception using
        errcode = 'PT404',
        message = format('Survey "%s" has no comment "%s" that may be published.', survey, review ->> 'key'),
        detail = 'None of the decisions in this call was kept.',
        hint = 'List the comments again: it may have been erased.';
    end if;
    published := comment.words;
    for mask in
      select m.mask from jsonb_array_elements_text(coalesce(review -> 'masks', '[]')) m (mask)
      order by length(m.mask) desc, m.mask
    loop
      if btrim(mask) = '' or strpos(comment.words, mask) = 0 then
        raise exception using
          errcode = 'PT400',
          message = format('Comment "%s" does not contain "%s".', review ->> 'key', mask),
          detail = 'None of the decisions in this call was kept.',
          hint = 'Mask words as they are written in it.';
      end if;
      published := replace(published, mask, '[…]');
    end loop;
    insert into heed.reviews (response, item, key, decision, words, reviewer)
    values (
      comment.response, comment.item, review ->> 'key', review ->> 'decision',
      case when review ->> 'decision' = 'accepted' then published end,
      btrim(heed_review.reviewer)
    );
    decided := decided + 1;
  end loop;
  return jsonb_build_object('decided', decided);
end
$$;
comment on function public.heed_review is
  'Keeps what a person decided about comments. Words can be masked and never changed: whatever a mask names becomes […]. A comment without consent cannot be accepted.';

create function public.heed_accepted(
  survey text, items jsonb, consent text, wave text, last timestamptz default null
) returns jsonb
language sql stable security definer set search_path = ''
return (
  select jsonb_build_object(
    'accepted', coalesce(
      jsonb_agg(jsonb_build_object('key', d.key, 'item', d.item, 'locale', d.locale) order by d.key)
        filter (where d.decision = 'accepted'),
      '[]'
    ),
    'refused', count(*) filter (where d.decision = 'refused')
  )
  from (
    select distinct on (v.response, v.item) v.key, v.item, v.decision, r.locale
    from heed.reviews v join heed.responses r on r.id = v.response
    where r.survey = heed_accepted.survey and r.wave = heed_accepted.wave and items ? v.item
      and heed.consented(r, consent)
      and (last is null or date_trunc('milliseconds', r.ended_at) <= last)
    order by v.response, v.item, v.id desc
  ) d
);
comment on function public.heed_accepted is
  'Which comments of a wave were accepted, without their words, and how many were refused: what a release is made of. `last` leaves out those of responses that ended later.';

create function public.heed_comment_words(survey text, keys jsonb) returns jsonb
language sql stable security definer set search_path = ''
return (
  select coalesce(jsonb_object_agg(d.key, d.words) filter (where d.decision = 'accepted'), '{}')
  from (
    select distinct on (v.key) v.key, v.decision, v.words
    from heed.reviews v join heed.responses r on r.id = v.response
    where r.survey = heed_comment_words.survey and v.key in (select jsonb_array_elements_text(keys))
    order by v.key, v.id desc
  ) d
);
comment on function public.heed_comment_words is
  'The words of comments as they were accepted. What was refused since, or erased, is left out: so a comment can be taken back from a release that names it.';

create function public.heed_unread(survey text, items jsonb, rules text, batch integer default 500) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
  before text;
begin
  perform pg_advisory_xact_lock(hashtextextended('heed_unread ' || heed_unread.survey, 0));
  select r.rules into before from heed.readings r where r.survey = heed_unread.survey;
  if before is distinct from heed_unread.rules then
    insert into heed.readings as r (survey, rules) values (heed_unread.survey, heed_unread.rules)
    on conflict on constraint readings_pkey do update set rules = excluded.rules;
    delete from heed.themes t where t.survey = heed_unread.survey;
    insert into heed.unread (survey, response)
    select distinct r.survey, r.id
    from heed.responses r join heed.texts t on t.response = r.id
    where r.survey = heed_unread.survey and r.outcome = 'complete'
    on conflict do nothing;
  end if;
  return jsonb_build_object(
    'texts', (
      select coalesce(jsonb_agg(jsonb_build_object('response', u.response, 'locale', r.locale, 'words', (
        select coalesce(jsonb_agg(t.words order by t.item), '[]')
        from heed.texts t where t.response = u.response and items ? t.item
      ))), '[]')
      from (
        select next.response from heed.unread next
        where next.survey = heed_unread.survey
          -- Only of responses that are counted, so that a release tells of the same people throughout.
          and not exists (select from heed.waiting w where w.survey = next.survey and w.response = next.response)
        limit greatest(batch, 1)
      ) u
      join heed.responses r on r.id = u.response
    ),
    'themes', (
      select coalesce(jsonb_agg(jsonb_build_array(t.wave, t.theme, t.n) order by t.wave, t.theme), '[]')
      from heed.themes t where t.survey = heed_unread.survey
    )
  );
end
$$;
comment on function public.heed_unread is
  'Words of counted responses to which the rules for themes have not been applied, and the counts so far. For the function that makes releases, which answers with heed_read; no page calls it. Other rules than last time have everything read anew.';

create function public.heed_read(survey text, rules text, findings jsonb) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
  taken uuid[];
begin
  perform pg_advisory_xact_lock(hashtextextended('heed_unread ' || heed_read.survey, 0));
  if not exists (select from heed.readings r where r.survey = heed_read.survey and r.rules = heed_read.rules) then
    raise exception using
      errcode = 'PT409',
      message = format('The comments of survey "%s" are read by other rules now.', survey),
      hint = 'Ask for what is unread again.';
  end if;
  with gone as (
    delete from heed.unread u
    where u.survey = heed_read.survey
      and u.response in (select (f ->> 'response')::uuid from jsonb_array_elements(findings) f)
    returning u.response
  )
  select array_agg(gone.response) into taken from gone;

  -- Whoever was read meanwhile by another release is not counted twice.
  insert into heed.themes as t (survey, wave, theme, n)
  select heed_read.survey, r.wave, theme.id, count(*)
  from jsonb_array_elements(findings) f
  join heed.responses r on r.id = (f ->> 'response')::uuid
  cross join lateral (
    select '' as id
    union all
    select '-' where jsonb_array_length(f -> 'themes') = 0
    union
    select distinct one.id from jsonb_array_elements_text(f -> 'themes') one (id)
  ) theme
  where r.id = any (taken) and (f ->> 'wrote')::boolean
  group by r.wave, theme.id
  on conflict on constraint themes_pkey do update set n = t.n + excluded.n;
  return jsonb_build_object('read', coalesce(cardinality(taken), 0));
end
$$;
comment on function public.heed_read is
  'Takes responses off the queue of unread words and adds what was found in them to the counts of themes. Which themes a response had is not kept.';

revoke all on all functions in schema heed from public;
revoke all on function public.heed_comments, public.heed_review, public.heed_accepted, public.heed_comment_words,
  public.heed_unread, public.heed_read from public, anon, authenticated, service_role;
grant execute on function public.heed_comments, public.heed_review, public.heed_accepted, public.heed_comment_words,
  public.heed_unread, public.heed_read to service_role;
