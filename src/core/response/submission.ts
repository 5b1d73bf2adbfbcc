import type { Problem, Submission } from './response.ts';

type ReadSubmission =
  | { readonly ok: true; readonly submission: Submission }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Whether a text is a UUID (RFC 9562) of any version. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** A form-encoded submission. Names beginning with "_" are about the submission; every other is an item. */
export function submissionFromForm(form: URLSearchParams): Submission {
  const answers: Record<string, string[]> = Object.create(null);
  for (const [name, value] of form) if (!name.startsWith('_')) (answers[name] ??= []).push(value);
  return {
    id: null,
    elapsed: null,
    version: named(form.get('_version')),
    seed: named(form.get('_seed')),
    answers,
  };
}

/**
 * A JSON submission: `{ "id": uuid, "elapsed": milliseconds, "version": text, "seed": text, "answers": { item: value or
 * [value, …] } }`. Numbers are taken as the codes they print as; null is no answer. What is said about the submission
 * apart from id and answers is left out where it cannot be: nobody's answers are lost for it.
 */
export function submissionFromJson(body: unknown): ReadSubmission {
  if (!isRecord(body) || !isRecord(body.answers))
    return { ok: false, problems: [{ code: 'malformed', detail: { field: 'answers' } }] };
  if (typeof body.id !== 'string' || !isUuid(body.id)) return { ok: false, problems: [{ code: 'badId' }] };
  const answers: Record<string, readonly string[]> = Object.create(null);
  const problems: Problem[] = [];
  for (const [item, value] of Object.entries(body.answers)) {
    const codes = codesOf(value);
    if (codes) answers[item] = codes;
    else problems.push({ code: 'malformed', detail: { field: `answers.${item}`.slice(0, 60) } });
  }
  if (problems.length > 0) return { ok: false, problems };
  const elapsed =
    typeof body.elapsed === 'number' && body.elapsed >= 0 && Number.isFinite(body.elapsed)
      ? body.elapsed
      : null;
  const { version, seed } = body;
  return {
    ok: true,
    submission: { id: body.id.toLowerCase(), elapsed, version: named(version), seed: named(seed), answers },
  };
}

/** A version or a seed as the page writes them: letters and digits, few enough to be stored as they are. */
function named(value: unknown): string | null {
  return typeof value === 'string' && /^[0-9a-z]{1,64}$/i.test(value) ? value : null;
}

function codesOf(value: unknown): readonly string[] | undefined {
  if (value === null) return [];
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number'))
    return value.map(String);
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
