import { createClient } from '@supabase/supabase-js';
import type { z } from 'zod';
import { StorageError, storageErrorOf, type Failure } from './error.ts';

/** A database and the key that opens it: a hosted Supabase project or the embedded one. */
export interface Connection {
  readonly url: string;
  readonly secretKey: string;
}

/** Calls one of the database's functions and checks what it answers. */
export type CallDoor = <T>(
  name: string,
  args: Record<string, unknown>,
  answer: z.ZodType<T>,
  options?: { timeoutMs?: number },
) => Promise<T>;

const TIMEOUT_MS = 60_000;

/** Makes the calls; knows nothing of what they mean. */
export function openDoors({ url, secretKey }: Connection): CallDoor {
  const client = createClient(url, secretKey, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
  });
  return async (name, args, answer, { timeoutMs = TIMEOUT_MS } = {}) => {
    const { data, error, status } = await client.rpc(name, args).abortSignal(AbortSignal.timeout(timeoutMs));
    if (error) throw storageErrorOf(name, failureOf(status, error));
    const parsed = answer.safeParse(data);
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    throw new StorageError(
      'broken',
      `The database answered ${name} in a form that this version does not know: at ${issue?.path.join('.') || 'the top'}, ${issue?.message}. Apply the migrations in supabase/migrations to it (npx supabase db push).`,
      { cause: parsed.error },
    );
  };
}

/** What stands before PostgREST answers with less than its types promise. */
function failureOf(status: number, error: Partial<Omit<Failure, 'status'>>): Failure {
  return {
    status,
    code: error.code || '',
    message: error.message || 'no reason given',
    details: error.details || null,
    hint: error.hint || null,
  };
}
