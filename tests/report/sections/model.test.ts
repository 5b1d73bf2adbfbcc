import { describe, expect, it } from 'vitest';
import type { ModelSection } from '#core/report/sections/model/section.ts';
import { editionOf } from '#report/edition.ts';
import { sayModel } from '#report/sections/model/finding.ts';
import { sampleReport } from '../sample-report.ts';

type Path = ModelSection['paths'][number];
const path = (from: Path['from'], value: number, half: number): Path => ({
  from,
  to: 'satisfaction',
  coefficient: { value, low: value - half, high: value + half, base: 200 },
  clear: value - half > 0,
});
const say = (...paths: Path[]) =>
  sayModel(editionOf(sampleReport(), 'en'), {
    constructs: [{ id: 'satisfaction', index: { value: 62.5, low: 58, high: 67, base: 200 } }],
    paths,
  } as unknown as ModelSection);

describe('what goes most closely with satisfaction', () => {
  it('is one where no other reaches as high', () => {
    expect(say(path('image', 0.5, 0.1), path('value', 0.2, 0.1))[1]).toContain('Image');
    expect(say(path('image', 0.5, 0.1), path('value', 0.2, 0.1))[1]).not.toContain('Value');
  });

  it('may be any whose interval reaches as high, even one that may be nil', () => {
    const [, among] = say(path('image', 0.29, 0.2), path('quality', 0.16, 0.2), path('value', 0.05, 0.02));
    expect(among).toContain('Image');
    expect(among).toContain('Quality');
    expect(among).not.toContain('Value');
  });

  it('is not told where every one may be nil', () => {
    expect(say(path('image', 0.1, 0.2), path('value', 0.05, 0.2))).toHaveLength(2);
  });
});
