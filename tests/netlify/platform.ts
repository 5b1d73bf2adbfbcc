import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Context } from '@netlify/functions';
import { openSupabase } from '#embedded/supabase/supabase.ts';
import { openStorage, type Storage } from '#storage/storage.ts';

/** What functions find around them, on a database in memory. Functions are called as Netlify calls them. */
export interface Platform {
  readonly storage: Storage;
  /** Cache tags that were purged since the last time this was asked. */
  purged(): string[];
  /** Waits for what functions left behind with `waitUntil`. */
  settled(): Promise<void>;
  context(params: Record<string, string>): Context;
  /** Has the database refuse to answer until it is given back. */
  withoutDatabase<T>(act: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export async function openPlatform(): Promise<Platform> {
  if (!existsSync('dist/404.html'))
    throw new Error('There are no built pages in dist/ to write problems into. Run npm run build first.');
  const supabase = await openSupabase();
  const tags: string[] = [];
  const purgeApi = createServer((request, reply) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      tags.push(...(JSON.parse(body) as { cache_tags: string[] }).cache_tags);
      reply.writeHead(202).end();
    });
  });
  await new Promise<void>((resolve) => purgeApi.listen(0, '127.0.0.1', resolve));
  Object.assign(process.env, {
    SUPABASE_URL: supabase.url,
    SUPABASE_SECRET_KEY: supabase.secretKey,
    NETLIFY_API_URL: `http://127.0.0.1:${(purgeApi.address() as AddressInfo).port}`,
    NETLIFY_PURGE_API_TOKEN: 'test',
    SITE_ID: 'test',
    HEED_PAGES: 'dist',
  });
  const left: Promise<unknown>[] = [];
  return {
    storage: openStorage({ url: supabase.url, secretKey: supabase.secretKey }),
    purged: () => tags.splice(0),
    settled: async () => void (await Promise.all(left.splice(0))),
    context: (params) =>
      ({ params, waitUntil: (promise: Promise<unknown>) => void left.push(promise) }) as unknown as Context,
    async withoutDatabase(act) {
      process.env.SUPABASE_URL = 'http://127.0.0.1:1';
      try {
        return await act();
      } finally {
        process.env.SUPABASE_URL = supabase.url;
      }
    },
    async close() {
      await Promise.all(left);
      await supabase.close();
      await new Promise((resolve) => purgeApi.close(resolve));
    },
  };
}
