-- What each role of a Supabase project can and cannot do.
begin;
create extension if not exists pgtap with schema extensions;
set local search_path = public, extensions;
select plan(22);

select is_empty(
  $$ select c.relname from pg_class c
     where c.relnamespace = 'heed'::regnamespace and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity) $$,
  'Row level security is on and forced on every table'
);
select is_empty(
  $$ select c.relname from pg_class c
     where c.relnamespace = 'heed'::regnamespace and c.relkind in ('r', 'p') and obj_description(c.oid) is null $$,
  'Every table says why it exists'
);
select is_empty(
  $$ select p.polname from pg_policy p join pg_class c on c.oid = p.polrelid
     where c.relnamespace = 'heed'::regnamespace
       and p.polroles <> array[(select nspowner from pg_namespace where nspname = 'heed')] $$,
  'Every policy is for the owner, as whom the doors run, and for nobody else'
);
select is_empty(
  $$ select r.rolname, c.relname, a.privilege
     from pg_class c
     cross join (values ('anon'::name), ('authenticated'), ('service_role')) r (rolname)
     cross join (values ('select'), ('insert'), ('update'), ('delete'), ('truncate'), ('references'), ('trigger')) a (privilege)
     where c.relnamespace = 'heed'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
       and has_table_privilege(r.rolname, c.oid, a.privilege) $$,
  'No role of a request has any right on any table'
);
select is_empty(
  $$ select r.rolname from (values ('anon'::name), ('authenticated'), ('service_role')) r (rolname)
     where has_schema_privilege(r.rolname, 'heed', 'usage') or has_schema_privilege(r.rolname, 'heed', 'create') $$,
  'No role of a request can look into the schema heed'
);
select is_empty(
  $$ select r.rolname, p.proname from pg_proc p
     cross join (values ('anon'::name), ('authenticated'), ('service_role')) r (rolname)
     where p.pronamespace = 'heed'::regnamespace and has_function_privilege(r.rolname, p.oid, 'execute') $$,
  'No role of a request can run what is behind the doors'
);
select is_empty(
  $$ select p.proname from pg_proc p
     where p.pronamespace in ('heed'::regnamespace, 'public'::regnamespace) and p.proname !~ '^_'
       and (p.pronamespace = 'heed'::regnamespace or p.proname ~ '^heed_')
       and p.prosqlbody is null and p.prolang = (select oid from pg_language where lanname = 'plpgsql')
       and not coalesce(p.proconfig, '{}') @> array['search_path=""'] $$,
  'No function looks names up where a caller could put others'
);
select set_eq(
  $$ select p.proname::text from pg_proc p where p.pronamespace = 'public'::regnamespace and p.proname ~ '^heed_' $$,
  array['heed_submit', 'heed_quotas', 'heed_record_versions', 'heed_version', 'heed_versions', 'heed_wordings', 'heed_tally', 'heed_turned_away', 'heed_publish', 'heed_published', 'heed_newest_release', 'heed_release', 'heed_releases', 'heed_pending', 'heed_count', 'heed_comments', 'heed_review', 'heed_accepted', 'heed_comment_words', 'heed_unread', 'heed_read'],
  'These are all the doors there are'
);
select is_empty(
  $$ select p.proname from pg_proc p
     where p.pronamespace = 'public'::regnamespace and p.proname ~ '^heed_'
       and not (p.prosecdef and coalesce(p.proconfig, '{}') @> array['search_path=""']) $$,
  'Every door runs as its owner, with an empty search path'
);
select is_empty(
  $$ select p.proname from pg_proc p
     where p.pronamespace = 'public'::regnamespace and p.proname ~ '^heed_' and (p.proretset or p.prorettype not in ('json'::regtype, 'jsonb'::regtype)) $$,
  'Every door answers with one JSON value, so that a limit on rows cuts nothing'
);
select is_empty(
  $$ select p.proname from pg_proc p
     where p.pronamespace = 'public'::regnamespace and p.proname ~ '^heed_' and not has_function_privilege('service_role', p.oid, 'execute') $$,
  'A request with the secret key can go through every door'
);
select is_empty(
  $$ select r.rolname, p.proname from pg_proc p
     cross join (values ('public'::name), ('anon'), ('authenticated')) r (rolname)
     where p.pronamespace = 'public'::regnamespace and p.proname ~ '^heed_' and has_function_privilege(r.rolname, p.oid, 'execute') $$,
  'Nobody else can go through any door'
);

set local role anon;
select throws_ok('select public.heed_releases()', '42501', 'permission denied for function heed_releases', 'A visitor cannot list the releases');
select throws_ok($$ select public.heed_submit('[]') $$, '42501', 'permission denied for function heed_submit', 'A visitor cannot submit past the site');
select throws_ok('select * from heed.responses', '42501', 'permission denied for schema heed', 'A visitor cannot read responses');
select throws_ok('select * from heed.texts', '42501', 'permission denied for schema heed', 'A visitor cannot read what people wrote');

set local role authenticated;
select throws_ok($$ select public.heed_tally('airport') $$, '42501', 'permission denied for function heed_tally', 'Somebody signed in cannot count');
select throws_ok('select * from heed.tallies', '42501', 'permission denied for schema heed', 'Somebody signed in cannot read counts');

set local role service_role;
select lives_ok('select public.heed_pending()', 'The secret key opens a door');
select throws_ok('select * from heed.responses', '42501', 'permission denied for schema heed', 'The secret key does not open the tables');
select throws_ok($$ insert into heed.releases (survey) values ('x') $$, '42501', 'permission denied for schema heed', 'The secret key cannot write past the doors');
select throws_ok($$ select heed.cells_of('{}') $$, '42501', 'permission denied for schema heed', 'The secret key does not reach behind the doors');

select * from finish();
rollback;
