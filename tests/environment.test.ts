import { expect, test } from 'vitest';
import { readEnvironment } from '#environment.ts';

const needed = { SUPABASE_URL: 'https://example.supabase.co', SUPABASE_SECRET_KEY: 'sb_secret_x' };

test('what is needed is enough', () => {
  expect(readEnvironment(needed)).toEqual({
    url: 'https://example.supabase.co',
    secretKey: 'sb_secret_x',
    site: undefined,
    purgeApi: undefined,
    pages: 'dist',
    isCopy: false,
  });
});

test('pages may be a folder, its file: URL, or an address', () => {
  const pages = (HEED_PAGES: string) => readEnvironment({ ...needed, HEED_PAGES }).pages;
  expect(pages('built')).toBe('built');
  expect(pages('file:///srv/built%20pages/')).toBe('/srv/built pages/');
  expect(pages('http://localhost:8888')).toBe('http://localhost:8888');
});

test('every setting that is missing or wrong is named at once, and what to do', () => {
  expect(() => readEnvironment({ SUPABASE_SECRET_KEY: '', NETLIFY_API_URL: 'nowhere' })).toThrow(
    /^The settings do not fit: SUPABASE_URL is not set; SUPABASE_SECRET_KEY is empty; NETLIFY_API_URL is not a URL\. Set them at Netlify/,
  );
});
