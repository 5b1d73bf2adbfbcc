-- What is counted of a survey is a plan, the same for every response whenever it came: change the plan, and everything
-- is counted again from nothing.

create table heed.plans (
  survey text primary key,
  plan jsonb not null check (jsonb_typeof(plan) = 'object')
);
comment on table heed.plans is
  'What the tallies of a survey hold: the items that divide respondents, pairs of items that are counted together, batteries, and sets whose sums are kept. Exists so that a change of it is noticed, and everything counted anew.';

create table heed.sums (
  survey text not null,
  wave text not null,
  set text not null,
  part smallint not null check (part between 0 and 99),
  sums bigint[] not null,
  primary key (survey, wave, set, part)
);
comment on table heed.sums is
  'Sums and sums of products of the codes of several items over those who answered all of them: what correlations are made of, so that no row of a respondent leaves. Whole numbers, so that they are exact in whatever order they were added.';
comment on column heed.sums.part is
  'One of a hundred parts into which responses fall by their id: how much results differ between parts is how uncertain they are.';
comment on column heed.sums.sums is
  'The upper triangle, row by row, of the products of 1 and the codes: n, sum of each, and sum of each product.';

alter table heed.plans enable row level security;
alter table heed.plans force row level security;
alter table heed.sums enable row level security;
alter table heed.sums force row level security;
create policy "The doors may read plans" on heed.plans for select to current_user using (true);
create policy "The doors may make a plan" on heed.plans for insert to current_user with check (true);
create policy "The doors may change a plan" on heed.plans for update to current_user using (true);
create policy "The doors may read sums" on heed.sums for select to current_user using (true);
create policy "The doors may begin a sum" on heed.sums for insert to current_user with check (true);
create policy "The doors may add to a sum" on heed.sums for update to current_user using (true);
create policy "The doors may drop sums to make them anew" on heed.sums for delete to current_user using (true);
create policy "The doors may drop counts to make them anew" on heed.tallies for delete to current_user using (true);
create policy "The doors may drop the counts of waves to make them anew" on heed.waves for delete to current_user using (true);

create function heed.code_of(answer jsonb) returns text
language sql immutable set search_path = ''
return case jsonb_typeof(answer) when 'array' then answer ->> 0 end;
comment on function heed.code_of is 'The first code an item was answered with; null where there is none.';

create function heed.answers_counted(answers jsonb, started timestamptz, ended timestamptz, plan jsonb) returns jsonb
language sql immutable set search_path = ''
return answers
  || jsonb_build_object(
    '@minutes',
    case
      when started is null then '"skipped"'::jsonb
      else jsonb_build_array(least(60, greatest(0, floor(extract(epoch from ended - started) / 60)))::integer::text)
    end
  )
  || coalesce((
    select jsonb_object_agg(
      (pair ->> 0) || '*' || (pair ->> 1),
      case
        when heed.code_of(answers -> (pair ->> 0)) is null or heed.code_of(answers -> (pair ->> 1)) is null
          then '"skipped"'::jsonb
        else jsonb_build_array(
          heed.code_of(answers -> (pair ->> 0)) || '*' || heed.code_of(answers -> (pair ->> 1))
        )
      end
    )
    from jsonb_array_elements(coalesce(plan -> 'pairs', '[]')) pair
  ), '{}')
  || coalesce((
    select jsonb_object_agg(
      '@alike:' || (battery ->> 'id'),
      (
        select case
          when bool_or(heed.code_of(answers -> item) is null) then '"skipped"'::jsonb
          when count(distinct heed.code_of(answers -> item)) = 1 then '["yes"]'::jsonb
          else '["no"]'::jsonb
        end
        from jsonb_array_elements_text(battery -> 'items') item
      )
    )
    from jsonb_array_elements(coalesce(plan -> 'batteries', '[]')) battery
  ), '{}');
comment on function heed.answers_counted is
  'The answers of a response with what the plan counts beside them: the minutes it took, the codes of pairs as one, and whether a battery was answered all alike.';

create function heed.levels_of(answers jsonb, channel text, plan jsonb) returns jsonb
language sql immutable set search_path = ''
return jsonb_build_object('@channel', jsonb_build_array(channel))
  || coalesce((
    select jsonb_object_agg(item, case jsonb_typeof(answers -> item) when 'array' then answers -> item else '[]' end)
    from jsonb_array_elements_text(coalesce(plan -> 'segments', '[]')) item
  ), '{}')
  || coalesce((
    select jsonb_object_agg(
      joint.name,
      case when joint.level is null then '[]'::jsonb else jsonb_build_array(joint.level) end
    )
    from (
      select
        (select string_agg(item, '+' order by place) from jsonb_array_elements_text(items) with ordinality i (item, place)) as name,
        (
          select case when bool_and(heed.code_of(answers -> item) is not null)
            then string_agg(heed.code_of(answers -> item), '+' order by place) end
          from jsonb_array_elements_text(items) with ordinality i (item, place)
        ) as level
      from jsonb_array_elements(coalesce(plan -> 'joints', '[]')) items
    ) joint
  ), '{}');
comment on function heed.levels_of is
  'The groups a response belongs to, by segment: its channel, the code of each dividing item, and the codes of items that divide together, joined by +.';

drop function heed.cells_of(uuid[]);
-- Which items divide is in the plan now, for all responses alike.
alter table heed.responses drop column segments;
create or replace function heed.problem_of(response jsonb) returns text
language sql immutable set search_path = ''
return case
  when jsonb_typeof(response) is distinct from 'object' then 'is not an object'
  when response ->> 'id' is null
    or response ->> 'id' !~* '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then '"id" is not a UUID'
  when not heed.is_words(response -> 'survey')
    or response ->> 'survey' !~ '^[a-z][a-z0-9-]*$' then '"survey" is not a survey id'
  when not heed.is_words(response -> 'version') then '"version" is missing'
  when not heed.is_words(response -> 'wave') then '"wave" is missing'
  when not heed.is_words(response -> 'locale') then '"locale" is missing'
  when not heed.is_words(response -> 'channel') then '"channel" is missing'
  when coalesce(response -> 'collector', 'null') <> 'null'
    and not heed.is_words(response -> 'collector') then '"collector" is neither null nor a collector id'
  when coalesce(response -> 'startedAt', 'null') <> 'null'
    and not heed.is_instant(response -> 'startedAt') then '"startedAt" is neither null nor an ISO 8601 instant in UTC'
  when not heed.is_instant(response -> 'endedAt') then '"endedAt" is not an ISO 8601 instant in UTC'
  when jsonb_typeof(response -> 'synthetic') is distinct from 'boolean' then '"synthetic" is neither true nor false'
  when jsonb_typeof(response -> 'answers') is distinct from 'object' then '"answers" is not an object'
  when exists (select from jsonb_each(response -> 'answers') answer where answer.key !~ '^[a-z][a-z0-9-]*$')
    then '"answers" has a key that is not an item id'
  when exists (select from jsonb_each(response -> 'answers') answer where not heed.is_answer(answer.value))
    then '"answers" has a value that is neither an array of codes nor a state'
  when jsonb_typeof(response -> 'texts') is distinct from 'object' then '"texts" is not an object'
  when exists (
    select from jsonb_each(response -> 'texts') words
    where not heed.is_words(words.value) or response -> 'answers' -> words.key is distinct from '[]'
  ) then '"texts" has words for an item that is not answered with []'
end;

-- Answers are grouped before they are spread over segments and values: most respondents share their answer to an
-- item with many others, so the spreading works on few rows.
create function heed.cells_of(counted uuid[], plan jsonb)
returns table (survey text, wave text, segment text, level text, item text, state text, value text, n bigint)
language sql stable set search_path = ''
begin atomic
  with response as materialized (
    select
      r.survey, r.wave, r.collector, r.locale,
      heed.answers_counted(r.answers, r.started_at, r.ended_at, plan) as answers,
      heed.levels_of(r.answers, r.channel, plan) as levels
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
    -- Pairs are counted of everyone alone; how it was answered, of everyone and by channel.
    where case
      when position('*' in a.item) > 0 then place.segment = ''
      when a.item like '@%' then place.segment in ('', '@channel')
      else true
    end
    union all
    select r.survey, r.wave, way.segment, way.level, '', '', null, 1
    from response r
    cross join lateral (values ('@collector', coalesce(r.collector, '')), ('@locale', r.locale)) way (segment, level)
  )
  select s.survey, s.wave, s.segment, s.level, s.item, s.state, s.value, sum(s.n)::bigint
  from spread s
  group by s.survey, s.wave, s.segment, s.level, s.item, s.state, s.value;
end;
comment on function heed.cells_of is 'The counts of some responses by a plan, from the responses themselves.';

create function heed.sums_of(counted uuid[], plan jsonb)
returns table (survey text, wave text, set text, part smallint, sums bigint[])
language sql stable set search_path = ''
begin atomic
  with complete as materialized (
    select
      r.survey, r.wave, wanted.set ->> 'id' as set,
      (('x' || substr(md5(r.id::text), 1, 6))::bit(24)::integer % 100)::smallint as part,
      codes.vector
    from heed.responses r
    cross join lateral jsonb_array_elements(coalesce(plan -> 'sets', '[]')) wanted (set)
    cross join lateral (
      select
        array_prepend(1::bigint, array_agg(case when heed.code_of(r.answers -> item) ~ '^-?[0-9]{1,6}$' then heed.code_of(r.answers -> item)::bigint end order by place)) as vector
      from jsonb_array_elements_text(wanted.set -> 'items') with ordinality i (item, place)
    ) codes
    where r.id = any (counted) and array_position(codes.vector, null) is null
  ),
  entry as (
    select c.survey, c.wave, c.set, c.part, i, j, sum(c.vector[i] * c.vector[j])::bigint as entry
    from complete c
    cross join lateral generate_series(1, cardinality(c.vector)) i
    cross join lateral generate_series(i, cardinality(c.vector)) j
    group by c.survey, c.wave, c.set, c.part, i, j
  )
  select e.survey, e.wave, e.set, e.part, array_agg(e.entry order by e.i, e.j)
  from entry e
  group by e.survey, e.wave, e.set, e.part;
end;
comment on function heed.sums_of is 'The sums of some responses by a plan, from the responses themselves.';

create function heed.added(one bigint[], other bigint[]) returns bigint[]
language sql immutable set search_path = ''
return (select array_agg(a + b order by place) from unnest(one, other) with ordinality t (a, b, place));
comment on function heed.added is 'Two arrays of the same length, added place by place.';

drop function public.heed_tally(text, integer);
create function public.heed_tally(survey text, batch integer default 20000, plan jsonb default null) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
  counted uuid[];
  before jsonb;
  planned jsonb;
begin
  if plan is not null and jsonb_typeof(plan) <> 'object' then
    raise exception using
      errcode = 'PT400',
      message = 'heed_tally takes a plan that is an object.',
      hint = 'Leave it out to count by the plan of the last time.';
  end if;
  if exists (
    select from jsonb_array_elements_text(coalesce(plan -> 'segments', '[]')) segment where segment !~ '^[a-z][a-z0-9-]*$'
  ) then
    raise exception using
      errcode = 'PT400',
      message = 'heed_tally takes a plan whose segments are item ids.',
      hint = 'Counts by channel, collector and language are made without being planned.';
  end if;
  -- One count of a survey at a time: the second waits, and then sees what the first has left.
  perform pg_advisory_xact_lock(hashtextextended('heed_tally ' || heed_tally.survey, 0));

  select p.plan into before from heed.plans p where p.survey = heed_tally.survey;
  planned := coalesce(plan, before, '{}');
  if before is distinct from planned then
    insert into heed.plans as p (survey, plan) values (heed_tally.survey, planned)
    on conflict on constraint plans_pkey do update set plan = excluded.plan;
    -- Whatever was counted, was counted by another plan, or by none.
    delete from heed.tallies t where t.survey = heed_tally.survey;
    delete from heed.sums s where s.survey = heed_tally.survey;
    delete from heed.waves w where w.survey = heed_tally.survey;
    insert into heed.waiting (survey, response)
    select r.survey, r.id from heed.responses r
    where r.survey = heed_tally.survey and r.outcome = 'complete'
    on conflict do nothing;
  end if;

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
    from heed.cells_of(counted, planned) c
    on conflict on constraint tallies_once do update set n = t.n + excluded.n;

    insert into heed.sums as s (survey, wave, set, part, sums)
    select m.survey, m.wave, m.set, m.part, m.sums
    from heed.sums_of(counted, planned) m
    on conflict on constraint sums_pkey do update set sums = heed.added(s.sums, excluded.sums);
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
    ),
    'sums', (
      select coalesce(jsonb_agg(jsonb_build_array(s.wave, s.set, s.part, to_jsonb(s.sums)) order by s.wave, s.set, s.part), '[]')
      from heed.sums s where s.survey = heed_tally.survey
    )
  );
end
$$;
comment on function public.heed_tally is
  'Adds waiting responses of a survey to its tallies, at most `batch` of them, and answers with all its counts. `waiting` says how many are left: call again until it is 0. A cell is [wave, segment, level, item, state, value, n]. Another plan than last time counts everything again.';

revoke all on all functions in schema heed from public;
revoke all on function public.heed_tally from public, anon, authenticated, service_role;
grant execute on function public.heed_tally to service_role;
