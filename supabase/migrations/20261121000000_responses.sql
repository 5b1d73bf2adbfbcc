-- Responses: what respondents said, kept once and never changed.
--
-- Everything lives in the schema `heed`, which PostgREST does not expose. The functions public.heed_* are the only
-- doors; they run as their owner and are open to service_role alone. SQL knows answers keyed by item, and never
-- learns what a question means.

create schema heed;
comment on schema heed is 'What Heed keeps. Nobody but the owner has any right here: the doors are the functions public.heed_*.';

create table heed.responses (
  id uuid primary key,
  survey text not null check (survey ~ '^[a-z][a-z0-9-]*$'),
  version text not null check (version <> ''),
  wave text not null check (wave <> ''),
  locale text not null check (locale <> ''),
  channel text not null check (channel <> ''),
  collector text check (collector <> ''),
  started_at timestamptz,
  ended_at timestamptz not null,
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  segments text[] not null,
  synthetic boolean not null,
  digest text not null,
  received_at timestamptz not null default now()
);
create index responses_survey_wave on heed.responses (survey, wave);

comment on table heed.responses is
  'One submission a row, as it came. Exists so that every published number can be counted again from what people said.';
comment on column heed.responses.id is 'Made by the sender, so that a submission that is sent twice is stored once.';
comment on column heed.responses.answers is
  'Keyed by item. An array of codes: answered with these. A string: skipped, doesNotApply, dontKnow, refused or notShown. [] for answered free text, whose words are in heed.texts.';
comment on column heed.responses.segments is 'The items that divide the respondents of this survey into groups.';
comment on column heed.responses.synthetic is 'Made by a generator, not by a person. Never true outside an embedded database.';
comment on column heed.responses.digest is
  'SHA-256 of what the respondent answered: survey, locale, collector, answers and words. Tells the same submission sent again from another one under the same id.';

create table heed.texts (
  response uuid not null references heed.responses (id) on delete cascade,
  item text not null,
  words text not null check (words <> ''),
  primary key (response, item)
);
comment on table heed.texts is
  'What respondents wrote in their own words. Apart from the codes because words can name a person: they can be erased without touching a number.';

create table heed.waiting (
  survey text not null,
  response uuid not null references heed.responses (id) on delete cascade,
  primary key (survey, response)
);
comment on table heed.waiting is
  'Responses that are not in the tallies yet. A response enters in the transaction that stores it and leaves in the one that counts it: so none is lost or counted twice, and counting costs as much as is new.';

alter table heed.responses enable row level security;
alter table heed.responses force row level security;
alter table heed.texts enable row level security;
alter table heed.texts force row level security;
alter table heed.waiting enable row level security;
alter table heed.waiting force row level security;

-- The owner, as whom the doors run, is bound by these too; nobody else has a policy. No policy lets a stored
-- response be changed.
create policy "The doors may read responses" on heed.responses for select to current_user using (true);
create policy "The doors may add responses" on heed.responses for insert to current_user with check (true);
create policy "The doors may read words" on heed.texts for select to current_user using (true);
create policy "The doors may add words" on heed.texts for insert to current_user with check (true);
create policy "The doors may see what waits to be counted" on heed.waiting for select to current_user using (true);
create policy "The doors may queue a response for counting" on heed.waiting for insert to current_user with check (true);
create policy "The doors may take what they count off the queue" on heed.waiting for delete to current_user using (true);

create function heed.iso(instant timestamptz) returns text
language sql immutable set search_path = ''
return to_char(instant at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
comment on function heed.iso is 'An instant as ISO 8601 in UTC with milliseconds.';

create function heed.is_words(value jsonb) returns boolean
language sql immutable set search_path = ''
return coalesce(jsonb_typeof(value) = 'string' and value #>> '{}' <> '', false);
comment on function heed.is_words is 'Whether a JSON value is a string that is not empty.';

create function heed.is_instant(value jsonb) returns boolean
language sql immutable set search_path = ''
return coalesce(
  jsonb_typeof(value) = 'string'
    and value #>> '{}' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?Z$',
  false
);
comment on function heed.is_instant is 'Whether a JSON value looks like an ISO 8601 instant in UTC.';

create function heed.is_answer(value jsonb) returns boolean
language sql immutable set search_path = ''
return case jsonb_typeof(value)
  when 'string' then value #>> '{}' in ('skipped', 'doesNotApply', 'dontKnow', 'refused', 'notShown')
  when 'array' then not exists (select from jsonb_array_elements(value) code where not heed.is_words(code))
  else false
end;
comment on function heed.is_answer is 'Whether a JSON value is an array of codes, or the name of a state without a value.';

create function heed.problem_of(response jsonb) returns text
language sql immutable set search_path = ''
return case
  when jsonb_typeof(response) is distinct from 'object' then 'is not an object'
  when response ->> 'id' is null
    or response ->> 'id' !~* '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then '"id" is not a UUID'
  when not heed.is_words(response -> 'survey')
    or response ->> 'survey' !~ '^[a-z][a-z0-9-]*$' then '"survey" is not a survey id'
  when not heed.is_words(response -> 'version') then '"version" is missing'
  when not heed.is_words(response -> 'wave') then '"wave" is missing'
  when not heed.is_words(response -> 'locale') then '"locale" is missing'
  when not heed.is_words(response -> 'channel') then '"channel" is missing'
  when coalesce(response -> 'collector', 'null') <> 'null'
    and not heed.is_words(response -> 'collector') then '"collector" is neither null nor a collector id'
  when coalesce(response -> 'startedAt', 'null') <> 'null'
    and not heed.is_instant(response -> 'startedAt') then '"startedAt" is neither null nor an ISO 8601 instant in UTC'
  when not heed.is_instant(response -> 'endedAt') then '"endedAt" is not an ISO 8601 instant in UTC'
  when jsonb_typeof(response -> 'synthetic') is distinct from 'boolean' then '"synthetic" is neither true nor false'
  when jsonb_typeof(response -> 'answers') is distinct from 'object' then '"answers" is not an object'
  when exists (select from jsonb_each(response -> 'answers') answer where answer.key !~ '^[a-z][a-z0-9-]*$')
    then '"answers" has a key that is not an item id'
  when exists (select from jsonb_each(response -> 'answers') answer where not heed.is_answer(answer.value))
    then '"answers" has a value that is neither an array of codes nor a state'
  when jsonb_typeof(response -> 'texts') is distinct from 'object' then '"texts" is not an object'
  when exists (
    select from jsonb_each(response -> 'texts') words
    where not heed.is_words(words.value) or response -> 'answers' -> words.key is distinct from '[]'
  ) then '"texts" has words for an item that is not answered with []'
  when jsonb_typeof(response -> 'segments') is distinct from 'array' then '"segments" is not an array'
  when exists (
    select from jsonb_array_elements(response -> 'segments') segment
    where jsonb_typeof(segment) <> 'string' or segment #>> '{}' !~ '^[a-z][a-z0-9-]*$'
  ) then '"segments" names something that is not an item id'
end;
comment on function heed.problem_of is 'What is wrong with a response as it is sent, in words; null if it fits.';

create function heed.digest_of(response jsonb) returns text
language sql immutable set search_path = ''
return encode(
  sha256(convert_to(
    jsonb_build_object(
      'survey', response -> 'survey',
      'locale', response -> 'locale',
      'collector', coalesce(response -> 'collector', 'null'),
      'answers', response -> 'answers',
      'texts', response -> 'texts'
    )::text,
    'UTF8'
  )),
  'hex'
);
comment on function heed.digest_of is
  'SHA-256 (hex) of what the respondent answered. Leaves out what differs when a sender tries again: the times, and the version and wave of the day.';

-- Functions are born executable by everyone.
revoke all on all functions in schema heed from public;
