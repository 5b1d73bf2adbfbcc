-- Sums of groups: what goes with an outcome may differ from group to group, and a weighted index is made of groups that
-- have a weight each. Everyone's sums are kept as they were, so nothing is counted again until a plan asks for groups.

alter table heed.sums
  add column segment text not null default '',
  add column level text not null default '',
  drop constraint sums_pkey,
  add constraint sums_pkey primary key (survey, wave, set, segment, level, part);
comment on column heed.sums.segment is
  'Empty for everyone; an item that divides the respondents into groups, or several joined by + that divide together.';
comment on column heed.sums.level is 'The code of the group; empty where a respondent gave none.';
comment on column heed.sums.part is
  'One of a hundred parts into which responses fall by their id: how much results differ between parts is how uncertain they are. 0 throughout where the plan has a set kept whole.';

create or replace function heed.sums_query(wanted jsonb) returns text
language sql immutable set search_path = ''
return (
  select format(
    $query$
      select r.survey, r.wave, %1$L, %2$s, %3$s, r.part, array[%4$s]::bigint[]
      from (
        select a.survey, a.wave, %5$s::smallint as part%6$s, 1::bigint as c0%7$s
        -- Unpacked once, if it was stored packed; offset 0 keeps PostgreSQL from working it out for each code again.
        from (select r.id, r.survey, r.wave, r.answers || '{}' as answers from heed.responses r where r.id = any ($1) offset 0) a
        offset 0
      ) r
      where num_nulls(variadic array[c0%8$s]) = 0
      group by r.survey, r.wave, r.part%9$s
    $query$,
    wanted ->> 'id',
    coalesce(divided.segment, $$''$$),
    coalesce(divided.level, $$''$$),
    summed.products,
    -- Hexadecimal digits of the id's hash, so that nobody can choose the part.
    case when (wanted -> 'whole')::boolean then '0' else $$(('x' || substr(md5(a.id::text), 1, 6))::bit(24)::integer % 100)$$ end,
    coalesce(divided.codes, ''),
    summed.codes,
    summed.names,
    coalesce(divided.sets, '')
  )
  from (
    select
      string_agg(p.products, ', ' order by p.place) as products,
      coalesce(string_agg(format(', substring(a.answers #>> %L from ''^-?[0-9]{1,6}$'')::bigint as c%s', array[p.item, '0'], p.place), '' order by p.place) filter (where p.place > 0), '') as codes,
      coalesce(string_agg(format(', c%s', p.place), '' order by p.place) filter (where p.place > 0), '') as names
    from (
      select
        i.item, i.place,
        (
          select string_agg(format('sum(c%s * c%s)', i.place, other), ', ' order by other)
          from generate_series(i.place, jsonb_array_length(wanted -> 'items')) other
        ) as products
      from (
        select '' as item, 0 as place
        union all
        select * from jsonb_array_elements_text(wanted -> 'items') with ordinality
      ) i
    ) p
  ) summed left join (
    -- Everyone and each division in one pass over the rows: a row knows which division it is of by what it is grouped by.
    select
      format('case %s else %L end', string_agg(format('when grouping(r.g%s) = 0 then %L', d.place, d.name), ' ' order by d.place), '') as segment,
      format('coalesce(%s, %L)', string_agg(format('r.g%s', d.place), ', ' order by d.place), '') as level,
      string_agg(format(', coalesce(%s, %L) as g%s', d.level, '', d.place), '' order by d.place) as codes,
      format(', grouping sets ((), %s)', string_agg(format('(r.g%s)', d.place), ', ' order by d.place)) as sets
    from (
      select
        b.place,
        (select string_agg(item, '+' order by place) from jsonb_array_elements_text(b.items) with ordinality i (item, place)) as name,
        -- Null where one of the codes is.
        (
          select string_agg(format('(a.answers #>> %L)', array[item, '0']), ' || ''+'' || ' order by place)
          from jsonb_array_elements_text(b.items) with ordinality i (item, place)
        ) as level
      from (
        select distinct on (items) items, place from jsonb_array_elements(wanted -> 'by') with ordinality b (items, place) order by items, place
      ) b
    ) d
    having count(*) > 0
  ) divided on true
);
comment on function heed.sums_query is
  'The query that adds up the products of a set of items over some responses ($1), of everyone and by group, a column a code. Of the plan it contains the name of the set and of its items, quoted.';

drop function heed.sums_of(uuid[], jsonb);
create function heed.sums_of(counted uuid[], plan jsonb)
returns table (survey text, wave text, set text, segment text, level text, part smallint, sums bigint[])
language plpgsql stable set search_path = '' set work_mem = '64MB' set jit = off
as $$
declare
  wanted jsonb;
begin
  for wanted in select jsonb_array_elements(plan -> 'sets') loop
    return query execute heed.sums_query(wanted) using counted;
  end loop;
end;
$$;
comment on function heed.sums_of is
  'The sums of some responses by a plan, from the responses themselves: whole numbers of any size, exact in whatever order they are added.';

create or replace function public.heed_tally(survey text, batch integer default 20000, plan jsonb default null) returns jsonb
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
  if exists (
    select from jsonb_path_query(heed_tally.plan, '$.sets[*].by[*]') divided
    where jsonb_typeof(divided) <> 'array' or divided = '[]' or exists (
      select from jsonb_array_elements(case jsonb_typeof(divided) when 'array' then divided else '[]' end) item
      where item #>> '{}' !~ '^[a-z][a-z0-9-]*$'
    )
  ) then
    raise exception using
      errcode = 'PT400',
      message = 'heed_tally takes a plan whose sets are divided by lists of item ids.',
      hint = 'Leave "by" out of a set whose sums are kept of everyone alone.';
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

    insert into heed.sums as s (survey, wave, set, segment, level, part, sums)
    select m.survey, m.wave, m.set, m.segment, m.level, m.part, m.sums
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
      select coalesce(jsonb_agg(
        jsonb_build_array(s.wave, s.set, s.segment, s.level, s.part, to_jsonb(s.sums))
        order by s.wave, s.set, s.segment, s.level, s.part
      ), '[]')
      from heed.sums s where s.survey = heed_tally.survey
    )
  );
end
$$;

revoke all on all functions in schema heed from public;
