-- What a hosted Supabase project has before the first migration, for the databases that do not come from Supabase:
-- the embedded one and the one the tests make. Run by a superuser, before the migrations, as often as you like.
do $$
begin
  -- On Supabase the migrations are run by `postgres`, who owns what they make and is no superuser.
  if not exists (select from pg_catalog.pg_roles where rolname = 'postgres') then
    create role postgres login nosuperuser createdb createrole bypassrls;
  end if;
  -- The role of a request with the publishable key.
  if not exists (select from pg_catalog.pg_roles where rolname = 'anon') then
    create role anon nologin noinherit;
  end if;
  -- The role of a request on behalf of a person who has signed in.
  if not exists (select from pg_catalog.pg_roles where rolname = 'authenticated') then
    create role authenticated nologin noinherit;
  end if;
  -- The role of a request with the secret key.
  if not exists (select from pg_catalog.pg_roles where rolname = 'service_role') then
    create role service_role nologin noinherit bypassrls;
  end if;
  -- The role PostgREST connects as; it can become one of the three above, and nothing else.
  if not exists (select from pg_catalog.pg_roles where rolname = 'authenticator') then
    create role authenticator nologin noinherit;
  end if;
end
$$;

grant anon, authenticated, service_role to authenticator, postgres;

create schema if not exists extensions authorization postgres;
grant usage on schema extensions to anon, authenticated, service_role;

-- Supabase gives its three roles everything that appears in `public` unless a migration takes it back.
-- The same here, so that a migration that forgets to do so fails its tests.
grant usage on schema public to anon, authenticated, service_role;
grant usage, create on schema public to postgres;
alter default privileges for role postgres in schema public grant all on tables to anon, authenticated, service_role;
alter default privileges for role postgres in schema public grant all on functions to anon, authenticated, service_role;
alter default privileges for role postgres in schema public grant all on sequences to anon, authenticated, service_role;
