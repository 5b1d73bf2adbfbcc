-- How a response ended, what its orders were drawn from, and how many of a kind are wanted.

alter table heed.responses
  add column seed text check (seed <> ''),
  add column outcome text not null default 'complete' check (outcome in ('complete', 'screenedOut', 'overQuota')),
  add column quota text check (quota <> ''),
  alter column segments drop not null,
  add constraint "A quota is named where one was full" check ((outcome = 'overQuota') = (quota is not null));
comment on column heed.responses.seed is
  'What the orders of questions and options were drawn from; null where they were shown as they are written.';
comment on column heed.responses.outcome is
  'complete: counted. screenedOut: of somebody the survey is not about. overQuota: came after enough like it. The last two are kept and in no tally.';
comment on column heed.responses.quota is 'The quota that was full when the response came.';

create table heed.quotas (
  survey text not null,
  wave text not null,
  quota text not null,
  n bigint not null check (n > 0),
  primary key (survey, wave, quota)
);
comment on table heed.quotas is
  'How many complete responses of a wave have fallen into each quota since the survey has it. Exists so that the door can tell in one step, exactly and under any rush, whether there is room for one more.';

alter table heed.quotas enable row level security;
alter table heed.quotas force row level security;
create policy "The doors may read how full quotas are" on heed.quotas for select to current_user using (true);
create policy "The doors may begin a quota" on heed.quotas for insert to current_user with check (true);
create policy "The doors may add to a quota" on heed.quotas for update to current_user using (true);

create function heed.problem_with_end_of(response jsonb) returns text
language sql immutable set search_path = ''
return case
  when coalesce(response -> 'seed', 'null') <> 'null'
    and not heed.is_words(response -> 'seed') then '"seed" is neither null nor words'
  when coalesce(response -> 'outcome', '"complete"') not in ('"complete"', '"screenedOut"')
    then '"outcome" is neither complete nor screenedOut'
  when coalesce(jsonb_typeof(response -> 'quotas'), 'array') <> 'array' then '"quotas" is not an array'
  when exists (
    select from jsonb_array_elements(coalesce(response -> 'quotas', '[]')) quota
    where not heed.is_words(quota -> 'id') or coalesce(quota ->> 'max', '') !~ '^[0-9]{1,9}$'
  ) then '"quotas" has one without an id or a whole number as its max'
end;
comment on function heed.problem_with_end_of is
  'What is wrong with the outcome of a response as it is sent, its quotas and its seed, in words; null if they fit. All may be left out.';

-- Only one at a time of a survey and wave can be in here with responses that fall into quotas (heed_submit sees to
-- that), so what it reads is how it is until the transaction ends.
create function heed.over_quota(survey text, responses jsonb) returns jsonb
language plpgsql stable set search_path = ''
as $$
declare
  full_at jsonb := '{}';
  counts jsonb;
  response jsonb;
  full_one text;
begin
  select coalesce(jsonb_object_agg(q.wave || ' ' || q.quota, q.n), '{}') into counts
  from heed.quotas q where q.survey = over_quota.survey;
  for response in
    select r.response
    from (
      select distinct on (lower(e.response ->> 'id')) e.response, e.position
      from jsonb_array_elements(responses) with ordinality e (response, position)
      order by lower(e.response ->> 'id'), e.position
    ) r
    where coalesce(r.response ->> 'outcome', 'complete') = 'complete'
      and jsonb_array_length(coalesce(r.response -> 'quotas', '[]')) > 0
      and not exists (select from heed.responses known where known.id = (r.response ->> 'id')::uuid)
    order by r.position
  loop
    select quota ->> 'id' into full_one
    from jsonb_array_elements(response -> 'quotas') with ordinality q (quota, place)
    where coalesce((counts ->> ((response ->> 'wave') || ' ' || (quota ->> 'id')))::bigint, 0) >= (quota ->> 'max')::bigint
    order by place limit 1;
    if full_one is not null then
      full_at := full_at || jsonb_build_object(lower(response ->> 'id'), full_one);
    else
      select counts || jsonb_object_agg(counted.key, coalesce((counts ->> counted.key)::bigint, 0) + 1) into counts
      from (
        select distinct (response ->> 'wave') || ' ' || (quota ->> 'id') as key
        from jsonb_array_elements(response -> 'quotas') quota
      ) counted;
    end if;
  end loop;
  return full_at;
end
$$;
comment on function heed.over_quota is
  'Which of some new responses come too late for a quota they fall into: the first full one of each, by the id of the response. Those before in the same call take their places.';

create or replace function public.heed_submit(responses jsonb) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
  survey_id text;
  place bigint;
  problem text;
  added uuid[];
  over jsonb := '{}';
begin
  if jsonb_typeof(responses) is distinct from 'array' or jsonb_array_length(responses) not between 1 and 1000 then
    raise exception using
      errcode = 'PT400',
      message = 'heed_submit takes an array of 1 to 1000 responses.',
      detail = case jsonb_typeof(responses)
        when 'array' then format('The array has %s.', jsonb_array_length(responses))
        else format('It was given %s.', coalesce(jsonb_typeof(responses), 'nothing'))
      end,
      hint = 'Send more in several calls.';
  end if;

  select wrong.position, wrong.problem into place, problem
  from (
    select r.position, coalesce(heed.problem_of(r.response), heed.problem_with_end_of(r.response)) as problem
    from jsonb_array_elements(responses) with ordinality r (response, position)
  ) wrong
  where wrong.problem is not null
  order by wrong.position limit 1;
  if problem is not null then
    raise exception using
      errcode = 'PT400',
      message = format('Response %s cannot be stored: %s.', place, problem),
      detail = 'None of the responses in this call was stored.',
      hint = 'Send responses as the parser made them from the survey.';
  end if;

  survey_id := responses -> 0 ->> 'survey';
  if exists (select from jsonb_array_elements(responses) response where response ->> 'survey' <> survey_id) then
    raise exception using
      errcode = 'PT400',
      message = 'heed_submit takes the responses of one survey a call.',
      detail = 'None of the responses in this call was stored.',
      hint = 'Send the responses of each survey in a call of their own.';
  end if;

  if coalesce(current_setting('heed.embedded', true), '') <> 'on'
    and exists (select from jsonb_array_elements(responses) response where response -> 'synthetic' = 'true')
  then
    raise exception using
      errcode = 'PT403',
      message = 'Synthetic responses are stored in an embedded database only.',
      detail = 'None of the responses in this call was stored.',
      hint = 'Run the generator against the embedded database, which npm start opens.';
  end if;

  -- Whoever falls into a quota waits for those before them to have their place. Surveys without quotas never wait.
  if exists (
    select from jsonb_array_elements(responses) response
    where jsonb_array_length(coalesce(response -> 'quotas', '[]')) > 0
  ) then
    perform pg_advisory_xact_lock(hashtextextended('heed_quotas ' || survey_id, 0));
    over := heed.over_quota(survey_id, responses);
  end if;

  begin
    with sent as (
      -- In the order of their ids, so that two calls with the same responses wait for each other and not in a ring.
      select distinct on (s.id) s.*, over ->> s.id::text as quota
      from (
        select r.position, (r.response ->> 'id')::uuid as id, r.response
        from jsonb_array_elements(responses) with ordinality r (response, position)
      ) s
      order by s.id, s.position
    ),
    stored as (
      insert into heed.responses (
        id, survey, version, wave, locale, channel, collector, started_at, ended_at, answers, synthetic, digest,
        seed, outcome, quota
      )
      select
        s.id, survey_id, s.response ->> 'version', s.response ->> 'wave', s.response ->> 'locale',
        s.response ->> 'channel', s.response ->> 'collector',
        (s.response ->> 'startedAt')::timestamptz, (s.response ->> 'endedAt')::timestamptz,
        s.response -> 'answers',
        (s.response ->> 'synthetic')::boolean,
        heed.digest_of(s.response),
        s.response ->> 'seed',
        case when s.quota is null then coalesce(s.response ->> 'outcome', 'complete') else 'overQuota' end,
        s.quota
      from sent s
      order by s.id
      on conflict (id) do nothing
      returning id, outcome
    ),
    said as (
      insert into heed.texts (response, item, words)
      select stored.id, words.key, words.value
      from stored
      join sent on sent.id = stored.id
      cross join lateral jsonb_each_text(sent.response -> 'texts') words
    ),
    queued as (
      insert into heed.waiting (survey, response)
      select survey_id, stored.id from stored where stored.outcome = 'complete'
    ),
    filled as (
      insert into heed.quotas as q (survey, wave, quota, n)
      select survey_id, sent.response ->> 'wave', quota.id, count(*)
      from stored
      join sent on sent.id = stored.id
      cross join lateral (
        select distinct one ->> 'id' as id from jsonb_array_elements(coalesce(sent.response -> 'quotas', '[]')) one
      ) quota
      where stored.outcome = 'complete'
      group by sent.response ->> 'wave', quota.id
      on conflict on constraint quotas_pkey do update set n = q.n + excluded.n
    )
    select array_agg(stored.id) into added from stored;
  exception when data_exception then
    -- Such as the 31st of February: the right form, but no such value.
    raise exception using
      errcode = 'PT400',
      message = format('The responses cannot be stored: %s.', sqlerrm),
      detail = 'None of the responses in this call was stored.',
      hint = 'Send responses as the parser made them from the survey.';
  end;

  return jsonb_build_object(
    'responses', (
      select jsonb_agg(
        jsonb_build_object('id', s.id) || case
          when not s.alike then '{"status": "conflict", "receivedAt": null, "outcome": null, "quota": null}'
          else jsonb_build_object(
            'status', case when s.nth = 1 and s.id = any (added) then 'stored' else 'duplicate' end,
            'receivedAt', heed.iso(s.received_at),
            'outcome', s.outcome,
            'quota', s.quota
          )
        end
        order by s.position
      )
      from (
        select
          sent.position, stored.id, stored.received_at, stored.outcome, stored.quota,
          stored.digest = heed.digest_of(sent.response) as alike,
          row_number() over (partition by stored.id order by sent.position) as nth
        from jsonb_array_elements(responses) with ordinality sent (response, position)
        join heed.responses stored on stored.id = (sent.response ->> 'id')::uuid
      ) s
    ),
    'pending', heed.pending_of(survey_id),
    'released', heed.released_of(survey_id)
  );
end
$$;
comment on function public.heed_submit is
  'Stores 1 to 1000 responses of one survey in one transaction. Each is answered in order: stored; duplicate, which was stored before and is answered the same; or conflict, where other answers are stored under its id, and it is not. A complete response that falls into a quota that is full is stored with the outcome overQuota, and is not counted. `pending` counts the responses of the survey that are in no release, `released` those in the newest.';

create function public.heed_quotas(survey text, wave text) returns jsonb
language sql stable security definer set search_path = ''
return (
  select coalesce(jsonb_object_agg(q.quota, q.n), '{}')
  from heed.quotas q where q.survey = heed_quotas.survey and q.wave = heed_quotas.wave
);
comment on function public.heed_quotas is 'How many complete responses of a wave have fallen into each quota; quotas that nobody has are left out.';

revoke all on all functions in schema heed from public;
revoke all on function public.heed_submit, public.heed_quotas from public, anon, authenticated, service_role;
grant execute on function public.heed_submit, public.heed_quotas to service_role;
