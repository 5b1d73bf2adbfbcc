-- Wordings: how the questions of a survey were worded, each time that changed.

create table heed.wordings (
  survey text not null check (survey ~ '^[a-z][a-z0-9-]*$'),
  first_at timestamptz not null default clock_timestamp(),
  wording jsonb not null check (jsonb_typeof(wording) = 'object'),
  primary key (survey, first_at)
);
comment on table heed.wordings is
  'How the questions of a survey were worded from a moment on, a row each time that changed. Wording is no part of a version, so that a typing mistake makes no new survey; it is kept so that a report compares nothing across a question that was asked in other words.';
comment on column heed.wordings.first_at is 'When it was recorded. It holds until the next.';
comment on column heed.wordings.wording is
  'By item its words, its scale and the words of its codes. SQL never looks inside.';

alter table heed.wordings enable row level security;
alter table heed.wordings force row level security;
create policy "The doors may read wordings" on heed.wordings for select to current_user using (true);
create policy "The doors may add a wording" on heed.wordings for insert to current_user with check (true);

create trigger "Wordings are only ever added" before update or delete or truncate on heed.wordings
for each statement execute function heed.refuse_change();

create or replace function public.heed_record_versions(versions jsonb) returns jsonb
language plpgsql volatile security definer set search_path = ''
as $$
declare
  recorded integer;
begin
  if jsonb_typeof(versions) is distinct from 'array' or exists (
    select from jsonb_array_elements(versions) v
    where not heed.is_words(v -> 'survey') or v ->> 'survey' !~ '^[a-z][a-z0-9-]*$' or not heed.is_words(v -> 'version')
      or jsonb_typeof(v -> 'definition') is distinct from 'object'
      or coalesce(jsonb_typeof(v -> 'wording'), 'object') <> 'object'
  ) then
    raise exception using
      errcode = 'PT400',
      message = 'heed_record_versions takes an array of {survey, version, definition, wording}.',
      detail = 'None of them was recorded.',
      hint = 'Send the id of a survey, its version, its definition as an object and, where there is one, its wording as another.';
  end if;
  insert into heed.versions (survey, version, definition)
  select distinct on (v ->> 'survey', v ->> 'version') v ->> 'survey', v ->> 'version', v -> 'definition'
  from jsonb_array_elements(versions) v
  order by v ->> 'survey', v ->> 'version'
  on conflict on constraint versions_pkey do nothing;
  get diagnostics recorded = row_count;
  insert into heed.wordings (survey, wording)
  select distinct on (v ->> 'survey') v ->> 'survey', v -> 'wording'
  from jsonb_array_elements(versions) v
  where v -> 'wording' is not null and v -> 'wording' is distinct from (
    select w.wording from heed.wordings w where w.survey = v ->> 'survey' order by w.first_at desc limit 1
  )
  order by v ->> 'survey';
  return jsonb_build_object('recorded', recorded);
end
$$;
comment on function public.heed_record_versions is
  'Records the definitions that pages show now, and how they are worded where that has changed. A definition that is known stays as it was recorded first. Answers how many were new.';

create function public.heed_wordings(survey text) returns jsonb
language sql stable security definer set search_path = ''
return (
  select coalesce(
    jsonb_agg(jsonb_build_object('firstAt', heed.iso(w.first_at), 'wording', w.wording) order by w.first_at), '[]'
  )
  from heed.wordings w where w.survey = heed_wordings.survey
);
comment on function public.heed_wordings is 'How the questions of a survey were worded, the oldest first.';

revoke all on all functions in schema heed from public;
revoke all on function public.heed_record_versions, public.heed_wordings from public, anon, authenticated, service_role;
grant execute on function public.heed_record_versions, public.heed_wordings to service_role;
