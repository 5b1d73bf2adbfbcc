import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ownPolicy } from '../../src/static-pages/policy.ts';

const hashOf = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const page = (policy: string, body: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body>`;

test('a page allows its own script and style, and those of no other page', () => {
  const before = `img-src 'self'; script-src 'self' ${hashOf('other()')} ${hashOf('go()')}; style-src 'self' ${hashOf('a{}')};`;
  const body =
    '<style>p{color:red}</style><script type="module">go()</script>' +
    '<script type="application/json">{}</script><script type="module" src="/x.js"></script>';
  expect(ownPolicy(page(before, body))).toBe(
    page(
      `img-src 'self'; script-src 'self' ${hashOf('go()')}; style-src 'self' ${hashOf('p{color:red}')};`,
      body,
    ),
  );
});

test('a page without a policy stays as it is', () => {
  expect(ownPolicy('<body><script>go()</script></body>')).toBe('<body><script>go()</script></body>');
});
