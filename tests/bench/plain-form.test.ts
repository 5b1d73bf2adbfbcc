import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { plainForm } from './plain-form.ts';

const PAGE = `<!doctype html><html lang="ar" dir="rtl"><head><title>Q &amp; A</title><style>p{color:red}</style></head>
<body><header><a href="/">Home</a></header><div class="survey"><div data-survey-head><h1>Q</h1><p>Why we ask.</p></div>
<form class="f" method="post" novalidate data-survey="q"><section><h2 id="s">Part</h2>
<fieldset data-item="a" role="radiogroup"><legend><span id="a.text">How?</span></legend><div class="points">
<label class="point"><input type="radio" name="a" value="0" id="a.control"><span>0<span class="hidden"> low</span></span></label>
<label><input type="radio" name="a" value="1"><span>1</span></label><span aria-hidden="true">low</span></div></fieldset>
<label for="b.control"><span>Why?</span></label><textarea id="b.control" name="b" rows="4" maxlength="9" dir="auto"></textarea>
</section><astro-island props="{}"><script>run()</script><div class="survey-progress"><progress></progress></div>
<button class="button" type="submit"><!--[-->Send<!--]--></button></astro-island></form></div></body></html>`;

const controlsOf = (html: string) =>
  [...new JSDOM(html).window.document.querySelectorAll<HTMLInputElement>('[name]:not(meta)')].map(
    ({ type, name, value }) => [type, name, value],
  );

test('the plain form has every control of the page, in its order, and the words', () => {
  const plain = plainForm(PAGE, '/s/q/');
  expect(controlsOf(plain)).toEqual(controlsOf(PAGE));
  const { document } = new JSDOM(plain).window;
  expect(document.title).toBe('Q & A');
  expect(document.documentElement.dir).toBe('rtl');
  expect(document.querySelector('form')?.getAttribute('action')).toBe('/s/q/');
  expect(document.body.textContent?.replace(/\s+/g, ' ').trim()).toBe(
    'Q Why we ask. Part How? 0 low 1 Why? Send',
  );
  expect(document.querySelector('label[for]')?.getAttribute('for')).toBe(
    document.querySelector('textarea')?.id,
  );
});

test('it has nothing that styles or runs', () => {
  expect(plainForm(PAGE, '/s/q/')).not.toMatch(
    /<(script|style|div|span|astro-island)|\b(class|style|data-\w+)=/,
  );
});

test('a page without a survey is refused', () => {
  expect(() => plainForm('<!doctype html><p>Hello</p>', '/')).toThrow('no survey form');
});
