-- Counting in one pass. Answers become rows once, and from then on only numbers are compared: which answer it is, and
-- who gave it. What comes out is the same to the last digit, so what was counted before is not counted again.

create function heed.ways_of(plan jsonb, named text) returns jsonb
language sql immutable set search_path = ''
-- Of two entries for the same the first counts; an object keeps the last.
return (
  select coalesce(jsonb_object_agg(w.entry ->> named, w.entry ->> 'way' order by w.place desc), '{}')
  from jsonb_array_elements(plan -> 'ways') with ordinality w (entry, place)
  where w.entry ? named
);
comment on function heed.ways_of is
  'The ways by which respondents were asked as the plan has them: by collector, or by channel.';

drop function heed.cells_of(uuid[], jsonb);
drop function heed.answers_counted(jsonb, timestamptz, timestamptz, jsonb);
drop function heed.listening_counted(jsonb, jsonb);
drop function heed.way_of(text, text, jsonb);
create function heed.cells_of(counted uuid[], plan jsonb)
returns table (survey text, wave text, segment text, level text, item text, state text, value text, n bigint)
language plpgsql stable set search_path = ''
-- Room for ten thousand responses without a file on the way, and one plan for any number of them: planning takes longer
-- than counting a few. Responses are looked up by their ids, however few there were when the plan was made.
set work_mem = '64MB' set plan_cache_mode = force_generic_plan set enable_seqscan = off set jit = off
as $$
#variable_conflict use_column
declare
  of_collector constant jsonb := heed.ways_of(plan, 'collector');
  of_channel constant jsonb := heed.ways_of(plan, 'channel');
  dividing constant text[] := array(
    select jsonb_array_elements_text(plan -> 'segments')
    union
    select jsonb_array_elements_text(joint) from jsonb_array_elements(plan -> 'joints') joint
  );
  asked constant text[] := array(select jsonb_array_elements_text(plan -> 'asked'));
  pairs constant jsonb := (select jsonb_agg(distinct pair) from jsonb_array_elements(plan -> 'pairs') pair);
  -- Of two under one name the last counts.
  comments constant jsonb := (
    select jsonb_object_agg(c.entry ->> 'item', c.entry order by c.place)
    from jsonb_array_elements(plan -> 'comments') with ordinality c (entry, place)
  );
  batteries constant jsonb := (
    select jsonb_object_agg(b.entry ->> 'id', b.entry -> 'items' order by b.place)
    from jsonb_array_elements(plan -> 'batteries') with ordinality b (entry, place)
  );
begin
  return query
  with
  response as materialized (
    select
      r.survey, r.wave, r.channel, r.collector, r.locale, r.started_at, r.ended_at,
      coalesce(of_collector ->> r.collector, of_channel ->> r.channel, r.channel) as way,
      -- Unpacked once, if it was stored packed.
      r.answers || '{}' as answers
    from heed.responses r
    where r.id = any (counted)
  ),
  -- Those who belong to the same groups throughout.
  crowd as materialized (
    select
      row_number() over () as crowd, r.survey, r.wave, r.way, count(*) as n, array_agg(r.answers) as answers
    from response r
    group by r.survey, r.wave, r.way, array(select r.answers -> divider from unnest(dividing) divider)
  ),
  belongs as materialized (
    select c.crowd, dense_rank() over (order by c.survey, c.wave, g.segment, g.level) as party, c.survey, c.wave, g.segment, g.level, c.n
    from crowd c
    cross join lateral (
      select '' as segment, '' as level
      union all
      select s.key, coalesce(code.level, '')
      from jsonb_each(heed.levels_of(c.answers[1], c.way, plan)) s
      left join lateral jsonb_array_elements_text(s.value) code (level) on true
    ) g
  ),
  party as (select distinct b.party, b.survey, b.wave, b.segment, b.level from belongs b),
  given as materialized (
    select row_number() over () as given, one.item, one.answer, array_agg(one.crowd) as crowds
    from (
      select c.crowd, a.key as item, a.value as answer
      from (select crowd.crowd, unnest(crowd.answers) as answers from crowd) c
      cross join lateral jsonb_each(c.answers) a
    ) one
    group by one.item, one.answer
  ),
  alike as (
    select g.given, c.crowd, count(*) as n
    from given g cross join lateral unnest(g.crowds) c (crowd)
    group by g.given, c.crowd
  ),
  tallied as (
    select a.given, b.party, sum(a.n) as n
    from alike a join belongs b on b.crowd = a.crowd
    group by a.given, b.party
  ),
  -- How it was answered: counted of everyone, and by way.
  beside as materialized (
    select r.survey, r.wave, r.way, it.item, it.answer, count(*) as n
    from response r
    cross join lateral (
      select
        '@minutes' as item,
        case
          when r.started_at is null then '"skipped"'::jsonb
          else jsonb_build_array(least(60, greatest(0, floor(extract(epoch from r.ended_at - r.started_at) / 60)))::integer::text)
        end as answer
      union all
      select '@blank', jsonb_build_array((select count(*)::text from unnest(asked) item where r.answers -> item = '"skipped"'))
      where cardinality(asked) > 0
      union all
      select
        '@comment:' || c.key,
        case
          when jsonb_typeof(r.answers -> c.key) is distinct from 'array' then '"skipped"'::jsonb
          when r.answers #>> array[c.value ->> 'consent', '0'] = 'yes' then '["consented"]'::jsonb
          else '["kept"]'::jsonb
        end
      from jsonb_each(comments) c
      union all
      select '@alike:' || b.key, (
        select case
          when count(*) > count(given.code) then '"skipped"'::jsonb
          when min(given.code) = max(given.code) then '["yes"]'::jsonb
          else '["no"]'::jsonb
        end
        from (
          select r.answers #>> array[member, '0'] collate "C" as code from jsonb_array_elements_text(b.value) member
        ) given
      )
      from jsonb_each(batteries) b
    ) it
    group by r.survey, r.wave, r.way, it.item, it.answer
  ),
  pair as (
    select
      r.survey, r.wave, (p.pair ->> 0) || '*' || (p.pair ->> 1) as item,
      r.answers #>> array[p.pair ->> 0, '0'] || '*' || (r.answers #>> array[p.pair ->> 1, '0']) as codes, count(*) as n
    from response r cross join jsonb_array_elements(pairs) p (pair)
    group by r.survey, r.wave, 3, 4
  ),
  answer as (
    select p.survey, p.wave, p.segment, p.level, g.item, g.answer, t.n
    from tallied t join party p on p.party = t.party join given g on g.given = t.given
    union all
    select b.survey, b.wave, way.segment, way.level, b.item, b.answer, b.n
    from beside b cross join lateral (values ('', ''), ('@way', b.way)) way (segment, level)
    union all
    select p.survey, p.wave, '', '', p.item, case when p.codes is null then '"skipped"'::jsonb else jsonb_build_array(p.codes) end, p.n
    from pair p
  ),
  cell as (
    select a.survey, a.wave, a.segment, a.level, a.item, found.state, found.value, a.n
    from answer a
    cross join lateral (
      select case jsonb_typeof(a.answer) when 'array' then 'answered' else a.answer #>> '{}' end as state, null as value
      union all
      select 'answered', code.value
      from jsonb_array_elements_text(case jsonb_typeof(a.answer) when 'array' then a.answer else '[]' end) code (value)
    ) found
    union all
    select b.survey, b.wave, b.segment, b.level, '', '', null, b.n from belongs b
    union all
    select r.survey, r.wave, '@channel', r.channel, '', '', null, count(*) from response r group by r.survey, r.wave, r.channel
    union all
    select r.survey, r.wave, '@collector', coalesce(r.collector, ''), '', '', null, count(*) from response r group by r.survey, r.wave, r.collector
    union all
    select r.survey, r.wave, '@locale', r.locale, '', '', null, count(*) from response r group by r.survey, r.wave, r.locale
  )
  select c.survey, c.wave, c.segment, c.level, c.item, c.state, c.value, sum(c.n)::bigint
  from cell c
  group by c.survey, c.wave, c.segment, c.level, c.item, c.state, c.value;
end;
$$;
comment on function heed.cells_of is 'The counts of some responses by a plan, from the responses themselves.';

create function heed.sums_query(wanted jsonb) returns text
language sql immutable set search_path = ''
return (
  select format(
    $query$
      select r.survey, r.wave, %L, (('x' || substr(md5(r.id::text), 1, 6))::bit(24)::integer %% 100)::smallint, array[%s]::bigint[]
      from (
        select a.id, a.survey, a.wave, 1::bigint as c0%s
        -- Unpacked once, if it was stored packed; offset 0 keeps PostgreSQL from working it out for each code again.
        from (select r.id, r.survey, r.wave, r.answers || '{}' as answers from heed.responses r where r.id = any ($1) offset 0) a
        offset 0
      ) r
      where num_nulls(variadic array[c0%s]) = 0
      group by 2, 1, 4
    $query$,
    wanted ->> 'id',
    string_agg(p.products, ', ' order by p.place),
    coalesce(string_agg(format(', substring(a.answers #>> %L from ''^-?[0-9]{1,6}$'')::bigint as c%s', array[p.item, '0'], p.place), '' order by p.place) filter (where p.place > 0), ''),
    coalesce(string_agg(format(', c%s', p.place), '' order by p.place) filter (where p.place > 0), '')
  )
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
);
comment on function heed.sums_query is
  'The query that adds up the products of a set of items over some responses ($1), a column a code. Of the plan it contains the name of the set and of its items, quoted.';

drop function heed.sums_of(uuid[], jsonb);
create function heed.sums_of(counted uuid[], plan jsonb)
returns table (survey text, wave text, set text, part smallint, sums bigint[])
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

-- Counts are changed in place by nearly every release: with room on its page a row is changed without its index.
alter table heed.tallies set (fillfactor = 50);
alter table heed.sums set (fillfactor = 50);

revoke all on all functions in schema heed from public;
