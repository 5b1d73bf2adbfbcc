-- Versions: every definition of a survey that respondents have had before them.

create table heed.versions (
  survey text not null check (survey ~ '^[a-z][a-z0-9-]*$'),
  version text not null check (version <> ''),
  definition jsonb not null check (jsonb_typeof(definition) = 'object'),
  first_at timestamptz not null default clock_timestamp(),
  primary key (survey, version)
);
comment on table heed.versions is
  'One definition of a survey a row, as it was when pages first showed it. Exists so that whoever opened a page before the survey changed is judged by what they saw, and so that a change that would mix up the answers is noticed before it is published.';
comment on column heed.versions.definition is
  'The sections of the survey with their items, as the program uses them. SQL never looks inside.';
comment on column heed.versions.first_at is 'When it was recorded.';

alter table heed.versions enable row level security;
alter table heed.versions force row level security;
create policy "The doors may read versions" on heed.versions for select to current_user using (true);
create policy "The doors may add a version" on heed.versions for insert to current_user with check (true);

create trigger "Versions are only ever added" before update or delete or truncate on heed.versions
for each statement execute function heed.refuse_change();

-- What is refused is not always a release.
create or replace function heed.refuse_change() returns trigger
language plpgsql set search_path = ''
as $$
begin
  raise exception using
    errcode = 'PT409',
    message = case tg_table_name
      when 'releases' then 'A release is never changed or removed.'
      else format('What is in heed.%s is never changed or removed.', tg_table_name)
    end,
    hint = case tg_table_name when 'releases' then 'Publish a new release instead.' else 'Add to it instead.' end;
end
$$;

create index responses_survey_version on heed.responses (survey, version) where not synthetic;

create function public.heed_record_versions(versions jsonb) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
  recorded integer;
begin
  if jsonb_typeof(versions) is distinct from 'array' or exists (
    select from jsonb_array_elements(versions) v
    where not heed.is_words(v -> 'survey') or v ->> 'survey' !~ '^[a-z][a-z0-9-]*$' or not heed.is_words(v -> 'version')
      or jsonb_typeof(v -> 'definition') is distinct from 'object'
  ) then
    raise exception using
      errcode = 'PT400',
      message = 'heed_record_versions takes an array of {survey, version, definition}.',
      detail = 'None of them was recorded.',
      hint = 'Send the id of a survey, its version, and its definition as an object.';
  end if;
  insert into heed.versions (survey, version, definition)
  select distinct on (v ->> 'survey', v ->> 'version') v ->> 'survey', v ->> 'version', v -> 'definition'
  from jsonb_array_elements(versions) v
  order by v ->> 'survey', v ->> 'version'
  on conflict on constraint versions_pkey do nothing;
  get diagnostics recorded = row_count;
  return jsonb_build_object('recorded', recorded);
end
$$;
comment on function public.heed_record_versions is
  'Records the definitions that pages show now. One that is known stays as it was recorded first. Answers how many were new.';

create function public.heed_version(survey text, version text) returns jsonb
language sql stable security definer set search_path = ''
return (
  select v.definition from heed.versions v where v.survey = heed_version.survey and v.version = heed_version.version
);
comment on function public.heed_version is 'The definition of one version of a survey; null where it was never recorded.';

create function public.heed_versions(survey text) returns jsonb
language sql stable security definer set search_path = ''
return (
  select coalesce(jsonb_agg(
    jsonb_build_object(
      'version', v.version,
      'firstAt', heed.iso(v.first_at),
      'responses', (
        select count(*) from heed.responses r
        where r.survey = v.survey and r.version = v.version and not r.synthetic
      ),
      'definition', v.definition
    )
    order by v.first_at, v.version
  ), '[]')
  from heed.versions v where v.survey = heed_versions.survey
);
comment on function public.heed_versions is
  'Every version of a survey that was recorded, the oldest first, and how many people answered each. Made-up responses are not people.';

revoke all on all functions in schema heed from public;
revoke all on function public.heed_record_versions, public.heed_version, public.heed_versions
  from public, anon, authenticated, service_role;
grant execute on function public.heed_record_versions, public.heed_version, public.heed_versions to service_role;
