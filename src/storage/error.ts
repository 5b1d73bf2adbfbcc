/**
 * `unavailable`: the database could not be reached or is too busy; the same call may work later.
 * `refused`: it will not take this, now or later.
 * `conflict`: somebody else was first.
 * `broken`: it does not speak as this version of the program expects.
 */
export type StorageErrorKind = 'unavailable' | 'refused' | 'conflict' | 'broken';

/** The database did not do what it was asked to. The message says what happened and what to do. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly kind: StorageErrorKind;

  constructor(kind: StorageErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** An answer of supabase-js that is an error. */
export interface Failure {
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** Empty where it does not come from PostgreSQL or PostgREST. */
  readonly code: string;
  readonly message: string;
  readonly details: string | null;
  readonly hint: string | null;
}

/** What a failed call means. */
export function storageErrorOf(door: string, failure: Failure): StorageError {
  const { status, code, message } = failure;
  const said = [message.replace(/\.?$/, '.'), failure.details, failure.hint].filter(Boolean).join(' ');
  const options = { cause: failure };
  if (status === 0) {
    // The details are a stack; where it says what caused it, that is what went wrong.
    const why = /^Caused by: (.+)$/m.exec(failure.details ?? '')?.[1] ?? message;
    return new StorageError(
      'unavailable',
      `The database could not be reached for ${door}: ${why}. Check SUPABASE_URL, and that the database runs; then try again.`,
      options,
    );
  }
  if (status >= 500 || status === 408 || status === 429) {
    return new StorageError(
      'unavailable',
      `The database could not do ${door} now (${status}): ${said} Try again later.`,
      options,
    );
  }
  if (status === 409) return new StorageError('conflict', said, options);
  if (code === 'PGRST202' || code === '42883') {
    return new StorageError(
      'broken',
      `The database does not know ${door}: ${said} Apply the migrations in supabase/migrations to it (npx supabase db push).`,
      options,
    );
  }
  if (code === '42501' || (status === 401 && !code.startsWith('PT'))) {
    return new StorageError(
      'refused',
      `The database does not let this key do ${door} (${status}): ${said} Check SUPABASE_SECRET_KEY: it takes the secret key of this very project.`,
      options,
    );
  }
  return new StorageError('refused', `The database refused ${door} (${status}): ${said}`, options);
}
