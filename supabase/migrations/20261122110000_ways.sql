-- How well each way of listening works: answers are counted by the way they were asked for (a method and a channel,
-- which the plan gives to collectors and channels), with the questions that were left blank and the comments written.

comment on table heed.plans is
  'What the tallies of a survey hold: the items that divide respondents, the ways they were asked, pairs of items that are counted together, batteries, items that may be left blank, comments, and sets whose sums are kept. Exists so that a change of it is noticed, and everything counted anew.';
comment on column heed.tallies.segment is
  'Empty for everyone; an item that divides the respondents into groups; @way for how they were asked; @channel, @collector or @locale for how the response came.';

create function heed.listening_counted(answers jsonb, plan jsonb) returns jsonb
language sql immutable set search_path = ''
return case
    when jsonb_array_length(coalesce(plan -> 'asked', '[]')) = 0 then '{}'::jsonb
    else jsonb_build_object('@blank', jsonb_build_array((
      select count(*)::text from jsonb_array_elements_text(plan -> 'asked') item where answers -> item = '"skipped"'
    )))
  end
  || coalesce((
    select jsonb_object_agg(
      '@comment:' || (comment ->> 'item'),
      case
        when jsonb_typeof(answers -> (comment ->> 'item')) is distinct from 'array' then '"skipped"'::jsonb
        when heed.code_of(answers -> (comment ->> 'consent')) = 'yes' then '["consented"]'::jsonb
        else '["kept"]'::jsonb
      end
    )
    from jsonb_array_elements(coalesce(plan -> 'comments', '[]')) comment
  ), '{}');
comment on function heed.listening_counted is
  'What the plan counts of how a response was given: how many of the questions it was asked it left blank, and for each comment whether it was written, and with consent to be published.';

create function heed.way_of(channel text, collector text, plan jsonb) returns text
language sql immutable set search_path = ''
return coalesce(
  (select way ->> 'way' from jsonb_array_elements(coalesce(plan -> 'ways', '[]')) way where way ->> 'collector' = collector limit 1),
  (select way ->> 'way' from jsonb_array_elements(coalesce(plan -> 'ways', '[]')) way where way ->> 'channel' = channel limit 1),
  channel
);
comment on function heed.way_of is
  'The way by which a response was asked for, as the plan has it: that of its collector, else that of its channel, else the channel itself.';

drop function heed.cells_of(uuid[], jsonb);
drop function heed.levels_of(jsonb, text, jsonb);
create function heed.levels_of(answers jsonb, way text, plan jsonb) returns jsonb
language sql immutable set search_path = ''
return jsonb_build_object('@way', jsonb_build_array(way))
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
  'The groups a response belongs to, by segment: the way it was asked for, the code of each dividing item, and the codes of items that divide together, joined by +.';

-- As before, with ways in place of channels, of which only the responses are counted now.
create function heed.cells_of(counted uuid[], plan jsonb)
returns table (survey text, wave text, segment text, level text, item text, state text, value text, n bigint)
language sql stable set search_path = ''
begin atomic
  with response as materialized (
    select
      r.survey, r.wave, r.channel, r.collector, r.locale,
      heed.answers_counted(r.answers, r.started_at, r.ended_at, plan) || heed.listening_counted(r.answers, plan) as answers,
      heed.levels_of(r.answers, heed.way_of(r.channel, r.collector, plan), plan) as levels
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
    -- Pairs are counted of everyone alone; how it was answered, of everyone and by way.
    where case
      when position('*' in a.item) > 0 then place.segment = ''
      when a.item like '@%' then place.segment in ('', '@way')
      else true
    end
    union all
    select r.survey, r.wave, came.segment, came.level, '', '', null, 1
    from response r
    cross join lateral (
      values ('@channel', r.channel), ('@collector', coalesce(r.collector, '')), ('@locale', r.locale)
    ) came (segment, level)
  )
  select s.survey, s.wave, s.segment, s.level, s.item, s.state, s.value, sum(s.n)::bigint
  from spread s
  group by s.survey, s.wave, s.segment, s.level, s.item, s.state, s.value;
end;
comment on function heed.cells_of is 'The counts of some responses by a plan, from the responses themselves.';

revoke all on all functions in schema heed from public;
