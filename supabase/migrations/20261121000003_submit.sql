-- The door by which responses come in.

create function public.heed_submit(responses jsonb) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
  survey_id text;
  place bigint;
  problem text;
  added uuid[];
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

  select r.position, heed.problem_of(r.response) into place, problem
  from jsonb_array_elements(responses) with ordinality r (response, position)
  where heed.problem_of(r.response) is not null
  order by r.position limit 1;
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

  begin
    with sent as (
      -- In the order of their ids, so that two calls with the same responses wait for each other and not in a ring.
      select distinct on (s.id) s.*
      from (
        select r.position, (r.response ->> 'id')::uuid as id, r.response
        from jsonb_array_elements(responses) with ordinality r (response, position)
      ) s
      order by s.id, s.position
    ),
    stored as (
      insert into heed.responses (
        id, survey, version, wave, locale, channel, collector, started_at, ended_at, answers, segments, synthetic, digest
      )
      select
        s.id, survey_id, s.response ->> 'version', s.response ->> 'wave', s.response ->> 'locale',
        s.response ->> 'channel', s.response ->> 'collector',
        (s.response ->> 'startedAt')::timestamptz, (s.response ->> 'endedAt')::timestamptz,
        s.response -> 'answers',
        array(select distinct segment from jsonb_array_elements_text(s.response -> 'segments') segment order by segment),
        (s.response ->> 'synthetic')::boolean,
        heed.digest_of(s.response)
      from sent s
      order by s.id
      on conflict (id) do nothing
      returning id
    ),
    said as (
      insert into heed.texts (response, item, words)
      select stored.id, words.key, words.value
      from stored
      join sent on sent.id = stored.id
      cross join lateral jsonb_each_text(sent.response -> 'texts') words
    ),
    queued as (
      insert into heed.waiting (survey, response) select survey_id, stored.id from stored
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
        case
          when not s.alike then jsonb_build_object('id', s.id, 'status', 'conflict', 'receivedAt', null)
          when s.nth = 1 and s.id = any (added) then jsonb_build_object('id', s.id, 'status', 'stored', 'receivedAt', heed.iso(s.received_at))
          else jsonb_build_object('id', s.id, 'status', 'duplicate', 'receivedAt', heed.iso(s.received_at))
        end
        order by s.position
      )
      from (
        select
          sent.position, stored.id, stored.received_at,
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
  'Stores 1 to 1000 responses of one survey in one transaction. Each is answered in order: stored; duplicate, which was stored before and is answered the same; or conflict, where other answers are stored under its id, and it is not. `pending` counts the responses of the survey that are in no release, `released` those in the newest.';

revoke all on function public.heed_submit from public, anon, authenticated, service_role;
grant execute on function public.heed_submit to service_role;
