import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { markdownToProse, markdownToWords } from '#form/prose/markdown.ts';

/** The element with what is in it. */
const rendered = (source: string): string => {
  const { element, html } = markdownToProse(source);
  return element === 'p' ? `<p>${html}</p>` : html;
};

describe('Markdown in a survey', () => {
  test.each([
    ['Thank you.', '<p>Thank you.</p>'],
    ['One.\n\nTwo.', '<p>One.</p><p>Two.</p>'],
    ['*Very* **important**', '<p><em>Very</em> <strong>important</strong></p>'],
    ['- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
    ['3. three\n4. four', '<ol start="3"><li>three</li><li>four</li></ol>'],
    ['- one\n  - inside', '<ul><li>one<ul><li>inside</li></ul></li></ul>'],
    [
      '[Privacy](https://heed.example/privacy?a=1&b=2)',
      '<p><a href="https://heed.example/privacy?a=1&amp;b=2" target="_blank" rel="noopener">Privacy</a></p>',
    ],
    ['[Write](mailto:hello@heed.example)', '<p><a href="mailto:hello@heed.example">Write</a></p>'],
    ['[Call](tel:+4930123456)', '<p><a href="tel:+4930123456">Call</a></p>'],
    ['first  \nsecond', '<p>first<br>second</p>'],
  ])('%j', (source, expected) => {
    expect(rendered(source)).toBe(expected);
  });

  test.each([
    ['a heading', '# Not a heading', '<p># Not a heading</p>'],
    ['an underlined heading', 'Not a heading\n===', '<p>Not a heading\n===</p>'],
    ['HTML', '<b onclick="x()">bold</b>', '<p>&lt;b onclick=&quot;x()&quot;&gt;bold&lt;/b&gt;</p>'],
    ['a picture', '![cat](https://heed.example/cat.png)', '!'],
    ['code', '`code`', '<p>`code`</p>'],
    ['a quotation', '> 60 kg', '<p>&gt; 60 kg</p>'],
    ['a rule', '***', '<p>***</p>'],
  ])('leaves %s as it was written', (_, source, expected) => {
    expect(rendered(source)).toContain(expected);
    expect(rendered(source)).not.toMatch(/<(h\d|img|b|code|blockquote|hr)\b/);
  });

  test.each([
    'javascript:alert(1)',
    'http://heed.example',
    'data:text/html,x',
    '/inside',
    ' jAvAscript:x',
    'vbscript:x',
  ])('keeps the words of a link to %j, not the link', (url) => {
    expect(rendered(`[go](<${url}>)`)).toBe('<p>go</p>');
  });

  test('as plain words has no signs of its own', () => {
    expect(markdownToWords('**Read** [this](https://heed.example):\n\n- one\n- two\n\nThanks.')).toBe(
      'Read this: one two Thanks.',
    );
  });

  test('leaves plain sentences as they are', () => {
    const sentence = fc
      .array(fc.stringMatching(/^[\p{L}]{1,12}$/u), { minLength: 1, maxLength: 12 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(sentence, (text) => {
        expect(markdownToWords(text)).toBe(text);
        expect(rendered(text)).toBe(`<p>${text}</p>`);
      }),
    );
  });
});

describe('nothing that runs comes out of it', () => {
  const ALLOWED: Readonly<Record<string, readonly string[]>> = {
    P: [],
    EM: [],
    STRONG: [],
    BR: [],
    UL: [],
    OL: ['start'],
    LI: [],
    A: ['href', 'target', 'rel'],
  };
  const nasty = fc.constantFrom(
    ...[
      '<script>',
      '</script>',
      '<img src=x onerror=alert(1)>',
      '<svg/onload=x>',
      '<!--',
      '-->',
      '<![CDATA[',
      '<?',
      '<a href=javascript:x>',
    ],
    ...[
      '[a](javascript:alert(1))',
      '[a](<java\nscript:x>)',
      '[a](java&#x73;cript:x)',
      '<javascript:x>',
      '<https://a.b/"onmouseover="x>',
      '<a@b.c>',
    ],
    ...[
      '[a](https://a.b "x" onclick="y")',
      "[a](https://a.b' onclick='y)",
      '[a]: javascript:x\n',
      '[a]',
      '![',
      '](',
      '<',
      '>',
      '"',
      "'",
      '&',
      '&lt;',
      '&#0;',
      '\\',
    ],
    ...['*', '_', '`', '~', '#', '- ', '1. ', '\n', '\n\n', '    ', '\t', '\u0000', '\u2028', 'words'],
  );
  const source = fc
    .array(fc.oneof({ weight: 4, arbitrary: nasty }, fc.string({ unit: 'binary', maxLength: 6 })), {
      maxLength: 14,
    })
    .map((all) => all.join(''));
  const { document } = new JSDOM('').window;

  test('whatever the text', () => {
    fc.assert(
      fc.property(source, (text) => {
        const root = document.createElement('div');
        root.innerHTML = rendered(text);
        for (const element of root.querySelectorAll('*')) {
          expect(Object.keys(ALLOWED)).toContain(element.tagName);
          for (const { name } of element.attributes) expect(ALLOWED[element.tagName]).toContain(name);
          if (element.tagName === 'A')
            expect(['https:', 'mailto:', 'tel:']).toContain((element as HTMLAnchorElement).protocol);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
