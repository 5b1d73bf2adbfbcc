/** What PostgREST answers: a status, and JSON as text. */
export interface Reply {
  readonly status: number;
  readonly body: string;
}

/** The body of every error of PostgREST. */
export interface ErrorBody {
  readonly code: string;
  readonly details: string | null;
  readonly hint: string | null;
  readonly message: string;
}

export function failure(
  status: number,
  code: string,
  message: string,
  details: string | null = null,
  hint: string | null = null,
): Reply {
  return { status, body: JSON.stringify({ code, details, hint, message } satisfies ErrorBody) };
}

/** An error as PostgreSQL reports it. */
interface DatabaseError {
  readonly code: string;
  readonly message: string;
  readonly detail?: string | undefined;
  readonly hint?: string | undefined;
}

export function isDatabaseError(error: unknown): error is DatabaseError {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^[0-9A-Z]{5}$/.test(error.code)
  );
}

/** An error of PostgreSQL as PostgREST passes it on. */
export function databaseFailure(error: DatabaseError, role: string): Reply {
  return failure(
    statusOf(error.code, role),
    error.code,
    error.message,
    error.detail ?? null,
    error.hint ?? null,
  );
}

/**
 * The HTTP status of a SQLSTATE.
 * Source: PostgREST, "Errors", https://docs.postgrest.org/en/stable/references/errors.html
 */
export function statusOf(code: string, role: string): number {
  const own = /^PT(\d{3})$/.exec(code)?.[1];
  if (own) return Number(own);
  return (
    STATUS_OF_CODE[code] ??
    (code === '42501' ? (role === 'anon' ? 401 : 403) : (STATUS_OF_CLASS[code.slice(0, 2)] ?? 400))
  );
}

const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  '23503': 409,
  '23505': 409,
  '25006': 405,
  '42883': 404,
  '42P01': 404,
  '42P17': 500,
  '53400': 500,
  '57P01': 503,
  P0001: 400,
};

const STATUS_OF_CLASS: Readonly<Record<string, number>> = {
  '08': 503,
  '09': 500,
  '0L': 403,
  '0P': 403,
  '25': 500,
  '28': 403,
  '2D': 500,
  '38': 500,
  '39': 500,
  '3B': 500,
  '40': 500,
  '53': 503,
  '54': 500,
  '55': 500,
  '57': 500,
  '58': 500,
  F0: 500,
  HV: 500,
  P0: 500,
  XX: 500,
};
