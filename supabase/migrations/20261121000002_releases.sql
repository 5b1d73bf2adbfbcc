-- Releases: what was published, each chained to the one before, never changed.

create table heed.releases (
  survey text not null,
  sequence integer not null check (sequence > 0),
  at timestamptz not null,
  previous text,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  version text not null,
  responses bigint not null check (responses >= 0),
  report json not null,
  primary key (survey, sequence),
  check ((sequence = 1) = (previous is null))
);
comment on table heed.releases is
  'One published state of a report a row. Exists so that what was once published stays readable under its address, and so that nobody can change it unnoticed: each release names the digest of the one before.';
comment on column heed.releases.responses is 'Responses the release was made of.';
comment on column heed.releases.digest is 'SHA-256 (hex) of the canonical JSON of the report: what the next release names as the one before.';

create function heed.refuse_change() returns trigger
language plpgsql set search_path = ''
as $$
begin
  raise exception using
    errcode = 'PT409',
    message = 'A release is never changed or removed.',
    hint = 'Publish a new release instead.';
end
$$;
comment on function heed.refuse_change is 'Keeps a table append-only.';

create trigger "Releases are only ever added" before update or delete or truncate on heed.releases
for each statement execute function heed.refuse_change();

alter table heed.releases enable row level security;
alter table heed.releases force row level security;
create policy "The doors may read releases" on heed.releases for select to current_user using (true);
create policy "The doors may add a release" on heed.releases for insert to current_user with check (true);

create function heed.released_of(survey text) returns bigint
language sql stable set search_path = ''
return coalesce(
  (select r.responses from heed.releases r where r.survey = released_of.survey order by r.sequence desc limit 1),
  0
);
comment on function heed.released_of is 'Responses in the newest release of a survey; 0 before the first.';

create function heed.pending_of(survey text) returns bigint
language sql stable set search_path = ''
return heed.waiting_of(survey) + heed.counted_of(survey) - heed.released_of(survey);
comment on function heed.pending_of is 'Responses of a survey that are not in its newest release.';

create function heed.release_as_json(release heed.releases) returns json
language sql stable set search_path = ''
return json_build_object(
  'survey', release.survey,
  'sequence', release.sequence,
  'at', heed.iso(release.at),
  'previous', release.previous,
  'digest', release.digest,
  'version', release.version,
  'responses', release.responses,
  'report', release.report
);
comment on function heed.release_as_json is 'A release as the doors answer with it.';

create function public.heed_publish(report json, digest text, responses bigint) returns json
language plpgsql volatile security definer set search_path = ''
as $$
declare
  survey_id constant text := report -> 'survey' ->> 'id';
  version constant text := report -> 'survey' ->> 'version';
  sequence constant text := report -> 'release' ->> 'sequence';
  previous constant text := report -> 'release' ->> 'previous';
  at constant text := report -> 'release' ->> 'at';
  newest heed.releases;
begin
  if survey_id is null or version is null or sequence is null or at is null or responses is null or digest is null
    or digest !~ '^[0-9a-f]{64}$' or sequence !~ '^[1-9][0-9]{0,8}$' or not heed.is_instant(to_jsonb(at))
  then
    raise exception using
      errcode = 'PT400',
      message = 'heed_publish needs a report with survey.id, survey.version, release.sequence and release.at, its digest, and responses.',
      detail = format('survey.id %s, survey.version %s, release.sequence %s, release.at %s, digest %s, responses %s',
        coalesce(survey_id, 'missing'), coalesce(version, 'missing'), coalesce(sequence, 'missing'), coalesce(at, 'missing'), coalesce(digest, 'missing'), coalesce(responses::text, 'missing')),
      hint = 'Send a Report as it was built, its SHA-256 in hex, and the number of responses in its tally.';
  end if;

  perform pg_advisory_xact_lock(hashtextextended('heed_publish ' || survey_id, 0));
  select r.* into newest from heed.releases r where r.survey = survey_id order by r.sequence desc limit 1;

  if sequence::integer <> coalesce(newest.sequence, 0) + 1 or previous is distinct from newest.digest then
    raise exception using
      errcode = 'PT409',
      message = format('Release %s of survey "%s" does not follow the newest release, which is %s.', sequence, survey_id, coalesce(newest.sequence::text, 'none')),
      detail = format('It names %s as the digest of the one before; that is %s.', coalesce(previous, 'none'), coalesce(newest.digest, 'none')),
      hint = 'Somebody else released first. Read the newest release and build the report again.';
  end if;

  insert into heed.releases (survey, sequence, at, previous, digest, version, responses, report)
  values (
    survey_id, sequence::integer, at::timestamptz, previous,
    heed_publish.digest, version, heed_publish.responses, heed_publish.report
  )
  returning * into newest;
  return heed.release_as_json(newest);
end
$$;
comment on function public.heed_publish is
  'Appends a release. The report itself says which one it is and which digest it follows; a wrong predecessor is refused with PT409.';

create function public.heed_newest_release(survey text) returns json
language sql stable security definer set search_path = ''
return (
  select heed.release_as_json(r) from heed.releases r
  where r.survey = heed_newest_release.survey order by r.sequence desc limit 1
);
comment on function public.heed_newest_release is 'The newest release of a survey; null before the first.';

create function public.heed_release(survey text, sequence integer) returns json
language sql stable security definer set search_path = ''
return (
  select heed.release_as_json(r) from heed.releases r
  where r.survey = heed_release.survey and r.sequence = heed_release.sequence
);
comment on function public.heed_release is 'One release of a survey; null if there is none of that number.';

create function public.heed_releases() returns json
language sql stable security definer set search_path = ''
return (
  select coalesce(json_agg(
    json_build_object(
      'survey', r.survey,
      'sequence', r.sequence,
      'at', heed.iso(r.at),
      'responses', r.responses,
      'synthetic', coalesce((r.report ->> 'synthetic')::boolean, false),
      'locales', r.report -> 'survey' -> 'locales',
      'title', r.report -> 'survey' -> 'title'
    )
    order by r.survey
  ), '[]')
  from (select distinct on (newest.survey) newest.* from heed.releases newest order by newest.survey, newest.sequence desc) r
);
comment on function public.heed_releases is 'The newest release of every survey, without the report itself: what a list needs.';

create function public.heed_pending() returns jsonb
language sql stable security definer set search_path = ''
return (
  select coalesce(jsonb_agg(
    jsonb_build_object('survey', s.survey, 'pending', s.pending, 'released', heed.released_of(s.survey)) order by s.survey
  ), '[]')
  from (
    select known.survey, heed.pending_of(known.survey) as pending
    from (select w.survey from heed.waves w union select w.survey from heed.waiting w) known
  ) s
  where s.pending > 0
);
comment on function public.heed_pending is 'The surveys with responses that are not in their newest release, and how many.';

create function public.heed_count(survey text) returns jsonb
language sql stable security definer set search_path = ''
return (
  select jsonb_build_object(
    'survey', heed_count.survey,
    'responses', coalesce(sum(w.responses), 0),
    'pending', heed.pending_of(heed_count.survey),
    'released', heed.released_of(heed_count.survey),
    'waves', coalesce(jsonb_agg(jsonb_build_object('wave', w.wave, 'responses', w.responses) order by w.wave), '[]')
  )
  from (
    select r.wave, count(*) as responses from heed.responses r where r.survey = heed_count.survey group by r.wave
  ) w
);
comment on function public.heed_count is 'How many responses of a survey are stored, wave by wave.';

revoke all on all functions in schema heed from public;
revoke all on function public.heed_publish, public.heed_newest_release, public.heed_release, public.heed_releases,
  public.heed_pending, public.heed_count from public, anon, authenticated, service_role;
grant execute on function public.heed_publish, public.heed_newest_release, public.heed_release, public.heed_releases,
  public.heed_pending, public.heed_count to service_role;
