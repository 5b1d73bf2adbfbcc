-- Who was screened out, and who sent answers when their quota was full: their number by how they came, so that a report can
-- tell whom each way of asking reaches. They are in no tally; nothing else of them is counted.

create table heed.turned_away (
  survey text not null,
  wave text not null,
  outcome text not null check (outcome in ('screenedOut', 'overQuota')),
  channel text not null,
  collector text,
  n bigint not null check (n > 0),
  constraint turned_away_once unique nulls not distinct (survey, wave, outcome, channel, collector)
);
comment on table heed.turned_away is
  'How many responses of a wave are kept and not counted, by why and by how they came. Exists so that a report can tell their number without reading the responses; can be counted again from heed.responses at any time.';

alter table heed.turned_away enable row level security;
alter table heed.turned_away force row level security;
create policy "The doors may read how many were turned away" on heed.turned_away for select to current_user using (true);
create policy "The doors may begin to count who was turned away" on heed.turned_away for insert to current_user with check (true);
create policy "The doors may count on who was turned away" on heed.turned_away for update to current_user using (true);

create function heed.count_turned_away() returns trigger
language plpgsql set search_path = ''
as $$
begin
  insert into heed.turned_away as t (survey, wave, outcome, channel, collector, n)
  select s.survey, s.wave, s.outcome, s.channel, s.collector, count(*)
  from stored s
  where s.outcome <> 'complete'
  group by s.survey, s.wave, s.outcome, s.channel, s.collector
  -- So that two calls at once wait for each other and not in a ring.
  order by s.survey, s.wave, s.outcome, s.channel, s.collector
  on conflict on constraint turned_away_once do update set n = t.n + excluded.n;
  return null;
end
$$;
comment on function heed.count_turned_away is
  'Adds the responses of one statement that are not to be counted to heed.turned_away, in the transaction that stores them: so none is lost or counted twice.';

create trigger "Who is turned away is counted as they come" after insert on heed.responses
  referencing new table as stored
  for each statement execute function heed.count_turned_away();

-- Those who came before.
insert into heed.turned_away (survey, wave, outcome, channel, collector, n)
select r.survey, r.wave, r.outcome, r.channel, r.collector, count(*)
from heed.responses r
where r.outcome <> 'complete'
group by r.survey, r.wave, r.outcome, r.channel, r.collector;

create function public.heed_turned_away(survey text, plan jsonb default '{}') returns jsonb
language sql stable security definer set search_path = ''
return (
  with ways as (
    select heed.ways_of(plan, 'collector') as of_collector, heed.ways_of(plan, 'channel') as of_channel
  ),
  came as (
    select
      t.wave, t.outcome, t.n,
      coalesce(ways.of_collector ->> t.collector, ways.of_channel ->> t.channel, t.channel) as way
    from heed.turned_away t cross join ways
    where t.survey = heed_turned_away.survey
  ),
  cell as (
    select
      c.wave, c.outcome, c.way, sum(c.n)::bigint as n
    from came c
    group by grouping sets ((c.wave, c.outcome), (c.wave, c.outcome, c.way))
  )
  select coalesce(jsonb_agg(
    jsonb_build_array(
      c.wave, case when c.way is null then '' else '@way' end, coalesce(c.way, ''), '@' || c.outcome, 'answered', null, c.n
    )
    order by c.wave, c.outcome, c.way nulls first
  ), '[]')
  from cell c
);
comment on function public.heed_turned_away is
  'How many responses of each wave were screened out or came over quota: of everyone, and by the ways of a plan. In the form of the cells of heed_tally, with the item @screenedOut or @overQuota.';

revoke all on all functions in schema heed from public;
revoke all on function public.heed_turned_away from public, anon, authenticated, service_role;
grant execute on function public.heed_turned_away to service_role;
