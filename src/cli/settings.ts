import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { Refusal } from './say.ts';

/** The folder that holds everything the embedded Heed keeps: `HEED_HOME`, else `.heed` in the project. */
export const homeOf = (root: string): string => resolve(root, process.env.HEED_HOME || '.heed');

/** The port that was asked for: `PORT`, else 8888. 0 takes any free one. */
export function wantedPort(): number {
  const value = process.env.PORT || '8888';
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Refusal(`PORT is "${value}". Give it a number from 0 to 65535, such as PORT=8890.`);
  }
  return port;
}

/**
 * What the embedded platform calls this site, and what a purge has to show: made of the secret key of its database, so
 * that whoever may write there may also renew the pages.
 */
export const purgeAccess = (secretKey: string) => ({
  siteId: 'embedded',
  purgeToken: createHash('sha256').update(`purge ${secretKey}`).digest('base64url'),
});

/** The settings that functions find in their environment, named as on Netlify. */
export type FunctionSettings = {
  readonly url: string;
  readonly database: { readonly url: string; readonly secretKey: string };
  readonly siteId: string;
  readonly purgeToken: string;
  /** Where the submit function reads built pages: a `file:` URL of the folder, or the origin that serves them. */
  readonly pages: string;
};

/** Puts the settings where every function looks for them. The same names hold in production. */
export function setFunctionEnvironment({ url, database, siteId, purgeToken, pages }: FunctionSettings): void {
  Object.assign(process.env, {
    URL: url,
    SUPABASE_URL: database.url,
    SUPABASE_SECRET_KEY: database.secretKey,
    SITE_ID: siteId,
    NETLIFY_PURGE_API_TOKEN: purgeToken,
    NETLIFY_API_URL: url,
    HEED_PAGES: pages,
  });
}
