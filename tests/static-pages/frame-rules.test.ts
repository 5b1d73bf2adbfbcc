import { expect, test } from 'vitest';
import { rulesFor } from '../../src/static-pages/frame-rules.ts';

test('every built page has one rule: those of a survey by the survey, the others by their address', () => {
  const pages = [
    'index.html',
    '404.html',
    's/shop/index.html',
    's/shop/es/index.html',
    's/shop-two/index.html',
  ];
  const rules = rulesFor(pages, [{ id: 'shop', embed: ['https://shop.example'] }, { id: 'shop-two' }]);
  expect(rules).toBe(`/s/shop/*
  Content-Security-Policy: frame-ancestors 'self' https://shop.example

/s/shop-two/*
  Content-Security-Policy: frame-ancestors 'self'

/
  Content-Security-Policy: frame-ancestors 'self'

/404
  Content-Security-Policy: frame-ancestors 'self'
`);
});
