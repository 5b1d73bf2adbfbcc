import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/**
 * The settings that functions find in their environment, on Netlify and on one machine alike. The only door to them:
 * nothing else in a function reads an environment variable.
 */
const EnvironmentSchema = z
  .object({
    SUPABASE_URL: z
      .url('is not a URL')
      .describe('Address of the database, such as https://abcdefgh.supabase.co.'),
    SUPABASE_SECRET_KEY: z
      .string()
      .min(1, 'is empty')
      .describe('Secret key of the database, sb_secret_...; opens everything.'),
    URL: z
      .union([z.literal(''), z.url()], 'is not a URL')
      .optional()
      .describe('Address of the site; Netlify sets it.'),
    NETLIFY_API_URL: z
      .url('is not a URL')
      .optional()
      .describe('Where cached pages are purged, if not at Netlify itself.'),
    NETLIFY_BUILD_HOOK: z
      .url('is not a URL')
      .optional()
      .describe('Address that has the site built anew, when a survey has opened or closed.'),
    HEED_PAGES: z
      .string()
      .min(1, 'is empty')
      .default('dist')
      .describe('Where the built pages are: a folder, its file: URL, or the address that serves them.'),
    HEED_COPY: z
      .enum(['yes'], 'is not "yes"')
      .optional()
      .describe('Pages are made for a copy (heed copy), which holds nothing that depends on the day.'),
  })
  .transform((variables) => ({
    /** Of the database. */
    url: variables.SUPABASE_URL,
    secretKey: variables.SUPABASE_SECRET_KEY,
    site: variables.URL || undefined,
    purgeApi: variables.NETLIFY_API_URL,
    buildHook: variables.NETLIFY_BUILD_HOOK,
    isCopy: variables.HEED_COPY !== undefined,
    /** A folder, or an http address. */
    pages: variables.HEED_PAGES.startsWith('file:')
      ? fileURLToPath(variables.HEED_PAGES)
      : variables.HEED_PAGES,
  }));

export type Environment = Readonly<z.output<typeof EnvironmentSchema>>;

/**
 * Reads the settings.
 *
 * @throws Error that names every setting that is missing or does not fit, at once
 */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): Environment {
  const parsed = EnvironmentSchema.safeParse(variables);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, code, message }) => {
    const name = String(path[0]);
    return `${name} ${code === 'invalid_type' && variables[name] === undefined ? 'is not set' : message}`;
  });
  throw new Error(
    `The settings do not fit: ${problems.join('; ')}. Set them at Netlify under "Environment variables", then deploy again; .env.example says what each is. ` +
      'On one machine npm start sets them.',
  );
}
