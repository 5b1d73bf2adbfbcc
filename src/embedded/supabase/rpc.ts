import type { PGlite, Transaction } from '@electric-sql/pglite';
import { databaseFailure, failure, isDatabaseError, type Reply } from './postgrest-error.ts';

/** A request to call one function. */
export interface Call {
  readonly role: 'anon' | 'service_role';
  /** GET calls what does not write, in a transaction that cannot. */
  readonly method: 'GET' | 'POST';
  readonly name: string;
  /** A JSON object of the arguments, as text. */
  readonly args: string;
}

interface Procedure {
  readonly args: string[];
  readonly types: string[];
  readonly required: number;
  readonly writes: boolean;
  readonly set: boolean;
  readonly nothing: boolean;
}

/**
 * Calls a function of the schema `public` as PostgREST does: found by its name and the names of its arguments, in a
 * transaction of its own, in the role of the request.
 * Source: PostgREST, "Functions as RPC", https://docs.postgrest.org/en/stable/references/api/functions.html
 */
export async function rpc(database: PGlite, call: Call): Promise<Reply> {
  const keys = keysOf(call.args);
  if (keys === null) return failure(400, 'PGRST102', 'Empty or invalid json');
  try {
    return await database.transaction(async (transaction) => {
      const found = (await procedures(transaction, call.name)).filter((candidate) => fits(candidate, keys));
      const [procedure] = found;
      if (!procedure) return notFound(call.name, keys);
      if (found.length > 1) {
        return failure(
          300,
          'PGRST203',
          `Could not choose the best candidate function between: ${found.map((one) => signature(call.name, one)).join(', ')}`,
        );
      }
      if (call.method === 'GET' || !procedure.writes) await transaction.exec('set transaction read only');
      await transaction.query(
        `select set_config('role', $1, true), set_config('request.jwt.claims', $2, true)`,
        [call.role, JSON.stringify({ role: call.role })],
      );
      const { rows } = await transaction.query<{ body: string }>(
        statement(call.name, procedure, keys),
        keys.length > 0 ? [call.args] : [],
      );
      return procedure.nothing ? { status: 204, body: '' } : { status: 200, body: rows[0]?.body ?? 'null' };
    });
  } catch (error) {
    if (isDatabaseError(error)) return databaseFailure(error, call.role);
    throw error;
  }
}

function keysOf(args: string): string[] | null {
  try {
    const value: unknown = JSON.parse(args);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : null;
  } catch {
    return null;
  }
}

async function procedures(transaction: Transaction, name: string): Promise<Procedure[]> {
  const { rows } = await transaction.query<Procedure>(
    `select
       coalesce(p.proargnames[1:p.pronargs], '{}') as args,
       array(select format_type(t.type, null) from unnest(p.proargtypes) with ordinality t (type, place) order by place) as types,
       p.pronargs - p.pronargdefaults as required,
       p.provolatile = 'v' as writes,
       p.proretset as set,
       p.prorettype = 'void'::regtype as nothing
     from pg_catalog.pg_proc p
     where p.pronamespace = 'public'::regnamespace and p.proname = $1 and p.prokind = 'f' and p.prorettype <> 'trigger'::regtype`,
    [name],
  );
  return rows;
}

const fits = ({ args, required }: Procedure, keys: readonly string[]) =>
  keys.every((key) => args.includes(key)) && args.slice(0, required).every((arg) => keys.includes(arg));

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

const signature = (name: string, { args, types }: Procedure) =>
  `public.${name}(${args.map((arg, place) => `${arg} => ${types[place]}`).join(', ')})`;

function statement(name: string, { args, types, set, nothing }: Procedure, keys: readonly string[]): string {
  const columns = keys.map((key) => `${quoted(key)} ${types[args.indexOf(key)]}`);
  const given = keys.map((key) => `${quoted(key)} := given.${quoted(key)}`);
  const source = keys.length > 0 ? `from json_to_record($1::json) as given(${columns.join(', ')})` : '';
  const call = `public.${quoted(name)}(${given.join(', ')})`;
  if (nothing) return `select ${call}::text as body ${source}`;
  if (set)
    return `select coalesce(json_agg(called.value), '[]')::text as body from (select ${call} as value ${source}) called`;
  return `select coalesce(to_json(called.value)::text, 'null') as body from (select ${call} as value ${source}) called`;
}

function notFound(name: string, keys: readonly string[]): Reply {
  const listed = keys.toSorted().join(', ');
  return failure(
    404,
    'PGRST202',
    `Could not find the function public.${name}${keys.length > 0 ? `(${listed})` : ' without parameters'} in the schema cache`,
    `Searched for the function public.${name} ${
      keys.length > 0
        ? `with parameter${keys.length > 1 ? 's' : ''} ${listed} or with a single unnamed json/jsonb parameter`
        : 'without parameters'
    }, but no matches were found in the schema cache.`,
  );
}
