import { describe, expect, test } from 'vitest';
import { crawl, type Answer } from '../../../src/cli/copy/crawl.ts';
import { withClosedForm } from '../../../src/cli/copy/closed-form.ts';
import { fileOf, linksIn, relinked, withoutOrigin } from '../../../src/cli/copy/links.ts';

const page = (html: string): Answer => ({ body: new TextEncoder().encode(html), isPage: true });
const SITE = new URL('https://example.org/');

describe('links', () => {
  test('lead to the file beside the page, with what follows them', () => {
    const html =
      '<a href="/reports/b/?x=1#nps">b</a><script src="/_astro/a.js"></script><a href="/">home</a>';
    const there = () => true;
    expect(relinked(html, 'reports/a/index.html', there, undefined)).toBe(
      '<a href="../b/index.html?x=1#nps">b</a><script src="../../_astro/a.js"></script><a href="../../index.html">home</a>',
    );
    expect(relinked('<a href="/b.csv">b</a>', 'index.html', there, undefined)).toBe('<a href="b.csv">b</a>');
  });

  test('to what is not copied lead to the site, or nowhere', () => {
    const html = '<a class="x" href="/reports/a/releases/1/">1</a>';
    const none = () => false;
    expect(relinked(html, 'index.html', none, SITE)).toBe(
      '<a class="x" href="https://example.org/reports/a/releases/1/">1</a>',
    );
    expect(relinked(html, 'index.html', none, undefined)).toBe('<a class="x">1</a>');
  });

  test('elsewhere and within the page stay as they are', () => {
    const html = '<a href="https://other.example/x">x</a><a href="#nps">n</a><a href="//cdn.example/">c</a>';
    expect(relinked(html, 'index.html', () => true, SITE)).toBe(html);
    expect(linksIn(html)).toEqual([]);
  });

  test('that name the site are its own', () => {
    const html = '<meta property="og:image" content="https://example.org/p.png">';
    expect(linksIn(withoutOrigin(html, SITE.origin))).toEqual(['/p.png']);
  });

  test('are files by the address that a plain host gives them', () => {
    expect(['/', '/reports/', '/a/b.csv'].map(fileOf)).toEqual([
      'index.html',
      'reports/index.html',
      'a/b.csv',
    ]);
  });
});

test('everything that can be reached is found once, and nothing that is not wanted is asked for', async () => {
  const pages: Record<string, Answer> = {
    '/': page('<a href="/a/">a</a><a href="/gone/">gone</a>'),
    '/a/': page('<a href="/">home</a><a href="/a.csv">a</a><a href="/old/">old</a>'),
    '/a.csv': { body: new Uint8Array(), isPage: false },
    '/old/': page(''),
  };
  const asked: string[] = [];
  const found = await crawl(
    SITE.origin,
    ['/'],
    async (path) => {
      asked.push(path);
      return pages[path];
    },
    (path) => path !== '/old/',
  );
  expect([...found.keys()]).toEqual(['/', '/a/', '/a.csv']);
  expect(asked).toEqual(['/', '/a/', '/gone/', '/a.csv']);
});

describe('the form of a survey', () => {
  const html =
    '<!DOCTYPE html><html lang="es"><body><form method="post"><input name="a"><button>Enviar</button></form><script>1</script></body></html>';

  test('cannot be filled in, and says why in its language, with the way to the survey', () => {
    const closed = withClosedForm(html, new URL('/s/a/es/', SITE));
    expect(closed).not.toMatch(/<script|<button|method="post"/);
    expect(closed).toMatch(/<input [^>]*disabled/);
    expect(closed).toContain('Esto es una copia');
    expect(closed).toContain('href="https://example.org/s/a/es/"');
    expect(withClosedForm(html, undefined)).not.toContain('<a ');
  });

  test('is the only thing that is closed', () => {
    const other = '<html lang="en"><script>1</script><form method="get"></form></html>';
    expect(withClosedForm(other, undefined)).toBe(other);
  });
});
