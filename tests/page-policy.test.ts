import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { narrowPolicy } from '../src/page-policy.ts';

const hashOf = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const page = (policy: string, body: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body>`;

test('a page allows its own script and style, and those of no other page', () => {
  const mine = [hashOf('go()'), hashOf('p{color:red}')];
  const before = `img-src 'self'; script-src 'self' ${hashOf('other()')} ${mine[0]}; style-src 'self' ${mine[1]} ${hashOf('a{}')};`;
  const body = '<style>p{color:red}</style><script type="module">go()</script>';
  expect(narrowPolicy(page(before, body))).toBe(
    page(`img-src 'self'; script-src 'self' ${mine[0]}; style-src 'self' ${mine[1]};`, body),
  );
});

test('a page without a policy stays as it is', () => {
  expect(narrowPolicy('<body><script>go()</script></body>')).toBe('<body><script>go()</script></body>');
});
