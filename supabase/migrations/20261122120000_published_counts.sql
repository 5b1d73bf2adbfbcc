-- What the newest release of a survey was made of: so that the next one can leave out what a few people have changed.

create table heed.published (
  survey text primary key,
  counts json not null
);
comment on table heed.published is
  'The counts that the newest release of each survey was made of, hidden ones included. Exists so that no cell of the next release differs from this one by a few people, whose answers the difference would tell. No page ever shows it.';

alter table heed.published enable row level security;
alter table heed.published force row level security;
create policy "The doors may read published counts" on heed.published for select to current_user using (true);
create policy "The doors may keep the first counts" on heed.published for insert to current_user with check (true);
create policy "The doors may forget counts" on heed.published for delete to current_user using (true);
create policy "The doors may keep newer counts" on heed.published for update to current_user using (true);

drop function public.heed_publish(json, text, bigint);
create function public.heed_publish(report json, digest text, responses bigint, counts json default null) returns json
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

  if counts is null then
    delete from heed.published p where p.survey = survey_id;
  else
    insert into heed.published as p (survey, counts) values (survey_id, heed_publish.counts)
    on conflict on constraint published_pkey do update set counts = excluded.counts;
  end if;
  return heed.release_as_json(newest);
end
$$;
comment on function public.heed_publish is
  'Appends a release and keeps the counts it was made of. The report itself says which one it is and which digest it follows; a wrong predecessor is refused with PT409.';
create function public.heed_published(survey text) returns json
language sql stable security definer set search_path = ''
return (select p.counts from heed.published p where p.survey = heed_published.survey);
comment on function public.heed_published is
  'The counts that the newest release of a survey was made of, in the form of heed_tally; null where they were not kept.';

revoke all on all functions in schema heed from public;
revoke all on function public.heed_publish, public.heed_published from public, anon, authenticated, service_role;
grant execute on function public.heed_publish, public.heed_published to service_role;
