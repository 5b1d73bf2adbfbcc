-- Tallies: the responses counted, so that a report costs as much as what is new and no row of a respondent leaves.

create table heed.waves (
  survey text not null,
  wave text not null,
  responses bigint not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  synthetic boolean not null,
  primary key (survey, wave)
);
comment on table heed.waves is
  'What has been counted of each wave: how many responses, from when to when, and whether a generator made any. Changes only together with heed.tallies.';

create table heed.tallies (
  survey text not null,
  wave text not null,
  segment text not null,
  level text not null,
  item text not null,
  state text not null,
  value text,
  n bigint not null check (n > 0),
  constraint tallies_once unique nulls not distinct (survey, wave, segment, level, item, state, value)
);
comment on table heed.tallies is
  'How many responses of a wave, within one level of one segment, gave an item one value or are in one state. Exists so that reports are made of counts; can be counted again from heed.responses at any time.';
comment on column heed.tallies.segment is
  'Empty for everyone; an item that divides the respondents into groups; @channel, @collector or @locale for how the response came.';
comment on column heed.tallies.level is 'The code chosen in the segment; empty for those who chose none.';
comment on column heed.tallies.item is 'Empty for the count of the responses themselves; the state is empty too, then.';
comment on column heed.tallies.value is
  'Null for the count of the state. Several choices count in each of their values and once in the state.';

alter table heed.waves enable row level security;
alter table heed.waves force row level security;
alter table heed.tallies enable row level security;
alter table heed.tallies force row level security;

create policy "The doors may read the counts of waves" on heed.waves for select to current_user using (true);
create policy "The doors may begin to count a wave" on heed.waves for insert to current_user with check (true);
create policy "The doors may count on in a wave" on heed.waves for update to current_user using (true);
create policy "The doors may read counts" on heed.tallies for select to current_user using (true);
create policy "The doors may begin a count" on heed.tallies for insert to current_user with check (true);
create policy "The doors may add to a count" on heed.tallies for update to current_user using (true);

-- Answers are grouped before they are spread over segments and values: most respondents share their answer to an
-- item with many others, so the spreading works on few rows.
create function heed.cells_of(counted uuid[])
returns table (survey text, wave text, segment text, level text, item text, state text, value text, n bigint)
language sql stable set search_path = ''
begin atomic
  with response as materialized (
    select
      r.survey, r.wave, r.channel, r.collector, r.locale, r.answers,
      (
        select coalesce(jsonb_object_agg(s.item, case jsonb_typeof(r.answers -> s.item) when 'array' then r.answers -> s.item else '[]' end), '{}')
        from unnest(r.segments) s (item)
      ) as levels
    from heed.responses r
    where r.id = any (counted)
  ),
  alike as (
    select r.survey, r.wave, r.levels, a.key as item, a.value as answer, count(*) as n
    from response r cross join lateral jsonb_each(r.answers) a
    group by r.survey, r.wave, r.levels, a.key, a.value
    union all
    select r.survey, r.wave, r.levels, '', '""', count(*)
    from response r
    group by r.survey, r.wave, r.levels
  ),
  spread as (
    select a.survey, a.wave, place.segment, place.level, a.item, found.state, found.value, a.n
    from alike a
    cross join lateral (
      select '' as segment, '' as level
      union all
      select s.key, coalesce(code.level, '')
      from jsonb_each(a.levels) s
      left join lateral jsonb_array_elements_text(s.value) code (level) on true
    ) place
    cross join lateral (
      select case jsonb_typeof(a.answer) when 'array' then 'answered' else a.answer #>> '{}' end as state, null as value
      union all
      select 'answered', code.value
      from jsonb_array_elements_text(case jsonb_typeof(a.answer) when 'array' then a.answer else '[]' end) code (value)
    ) found
    union all
    select r.survey, r.wave, way.segment, way.level, '', '', null, 1
    from response r
    cross join lateral (
      values ('@channel', r.channel), ('@collector', coalesce(r.collector, '')), ('@locale', r.locale)
    ) way (segment, level)
  )
  select s.survey, s.wave, s.segment, s.level, s.item, s.state, s.value, sum(s.n)::bigint
  from spread s
  group by s.survey, s.wave, s.segment, s.level, s.item, s.state, s.value;
end;
comment on function heed.cells_of is 'The counts of some responses, from the responses themselves.';

create function heed.waiting_of(survey text) returns bigint
language sql stable set search_path = ''
return (select count(*) from heed.waiting w where w.survey = waiting_of.survey);
comment on function heed.waiting_of is 'Responses of a survey that are not in the tallies yet.';

create function heed.counted_of(survey text) returns bigint
language sql stable set search_path = ''
return (select coalesce(sum(w.responses), 0)::bigint from heed.waves w where w.survey = counted_of.survey);
comment on function heed.counted_of is 'Responses of a survey that are in the tallies.';

create function public.heed_tally(survey text, batch integer default 20000) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
  counted uuid[];
begin
  -- One count of a survey at a time: the second waits, and then sees what the first has left.
  perform pg_advisory_xact_lock(hashtextextended('heed_tally ' || heed_tally.survey, 0));

  with taken as (
    delete from heed.waiting w
    where w.survey = heed_tally.survey
      and w.response in (
        select next.response from heed.waiting next where next.survey = heed_tally.survey limit greatest(batch, 1)
      )
    returning w.response
  )
  select array_agg(taken.response) into counted from taken;

  if counted is not null then
    insert into heed.waves as w (survey, wave, responses, first_at, last_at, synthetic)
    select r.survey, r.wave, count(*), min(r.ended_at), max(r.ended_at), bool_or(r.synthetic)
    from heed.responses r
    where r.id = any (counted)
    group by r.survey, r.wave
    on conflict on constraint waves_pkey do update set
      responses = w.responses + excluded.responses,
      first_at = least(w.first_at, excluded.first_at),
      last_at = greatest(w.last_at, excluded.last_at),
      synthetic = w.synthetic or excluded.synthetic;

    insert into heed.tallies as t (survey, wave, segment, level, item, state, value, n)
    select c.survey, c.wave, c.segment, c.level, c.item, c.state, c.value, c.n
    from heed.cells_of(counted) c
    on conflict on constraint tallies_once do update set n = t.n + excluded.n;
  end if;

  return jsonb_build_object(
    'survey', heed_tally.survey,
    'responses', heed.counted_of(heed_tally.survey),
    'synthetic', (select coalesce(bool_or(w.synthetic), false) from heed.waves w where w.survey = heed_tally.survey),
    'waiting', heed.waiting_of(heed_tally.survey),
    'waves', (
      select coalesce(jsonb_agg(
        jsonb_build_object('wave', w.wave, 'responses', w.responses, 'first', heed.iso(w.first_at), 'last', heed.iso(w.last_at))
        order by w.wave
      ), '[]')
      from heed.waves w where w.survey = heed_tally.survey
    ),
    'cells', (
      select coalesce(jsonb_agg(
        jsonb_build_array(t.wave, t.segment, t.level, t.item, t.state, t.value, t.n)
        order by t.wave, t.segment, t.level, t.item, t.state, t.value nulls first
      ), '[]')
      from heed.tallies t where t.survey = heed_tally.survey
    )
  );
end
$$;
comment on function public.heed_tally is
  'Adds waiting responses of a survey to its tallies, at most `batch` of them, and answers with all its counts. `waiting` says how many are left: call again until it is 0. A cell is [wave, segment, level, item, state, value, n].';

revoke all on all functions in schema heed from public;
revoke all on function public.heed_tally from public, anon, authenticated, service_role;
grant execute on function public.heed_tally to service_role;
