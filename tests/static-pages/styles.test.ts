import { expect, test } from 'vitest';
import { ownStyles } from '../../src/static-pages/styles.ts';

const BODY = '<form class="item wide" data-kind="nps"><input type="radio"></form>';

/** The rules that are left for a page with that body. */
function left(css: string, scripts = '', body = BODY): string {
  const html = ownStyles(`<head><style>${css}</style></head><body>${body}</body>`, scripts);
  return /<style>(.*?)<\/style>/s.exec(html)![1]!;
}

test.each([
  '.item{color:red}',
  '.item.wide>input:checked{color:red}',
  '[data-kind=nps] input{color:red}',
  '[type=radio]{color:red}',
  '.item,.other{color:red}',
  ':is(.other,.item){color:red}',
  '.item:has(.other,input){color:red}',
  '.item:not(.other){color:red}',
  '@media print{.item{color:red}}',
])('stays: %s', (css) => {
  expect(left(css)).toBe(css);
});

test.each([
  '.other{color:red}',
  '.item .other{color:red}',
  '.item[data-kind=ces]{color:red}',
  '[data-live] .item{color:red}',
  'input[type=date]{color:red}',
  'textarea{color:red}',
  '.item:has(+.other){color:red}',
  '.item :is(.other,[data-live]){color:red}',
  '@media print{.other{color:red}}',
])('goes: %s', (css) => {
  expect(left(css)).toBe('');
});

test.each([
  ['.error{color:red}', 'p.className = `error`'],
  ['.error{color:red}', 'document.querySelector("p.error > a")'],
  ['[data-live]{color:red}', 'form.setAttribute(`data-live`, ``)'],
  ['[data-far-away]{color:red}', 'form.dataset.farAway = ""'],
  ['[data-kind=ces]{color:red}', 'form.setAttribute("data-kind", e ? "ces" : "nps")'],
  ['ul{color:red}', 'document.createElement("ul")'],
])('stays where a script mentions it: %s', (css, script) => {
  expect(left(css, script)).toBe(css);
  expect(left(css)).toBe('');
});

test('custom properties and animations go with the last that used them', () => {
  const css =
    ':root{--a:1px;--b:var(--a);--c:2px}@keyframes turn{0%{color:red}}.other{width:var(--b);animation:turn 1s}.item{width:var(--c)}';
  expect(left(css)).toBe(':root{--c:2px}.item{width:var(--c)}');
  expect(left(css, 'p.className="other"')).toContain('--a:1px;--b:var(--a)');
  expect(left(css, 'p.className="other"')).toContain('@keyframes turn');
  expect(left(':root{--a:1px;--b:2px}', 'style.getPropertyValue("--b")')).toBe(':root{--b:2px}');
});

test('all styles of a page become one, in their order, and data is not taken for the page', () => {
  const html =
    '<style>.a{color:red}</style><p class="a b"><style>.b{color:red}.c{color:red}</style><script type="application/json">"<p class=\\"c\\">"</script>';
  expect(ownStyles(html, '')).toBe(
    '<style>.a,.b{color:red}</style><p class="a b"><script type="application/json">"<p class=\\"c\\">"</script>',
  );
  expect(ownStyles('<p>', '')).toBe('<p>');
});
