import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../src/core/metrics');
/** What only says what an estimate is, which figures there are, and which claims are quoted with the source that each has. */
const NO_MATHEMATICS = ['benchmark-metrics.ts', 'economics.ts', 'estimate.ts', 'weighted/answers.ts'];
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !NO_MATHEMATICS.includes(file),
);

describe('a metric', () => {
  it.each(files)('names its source beside what it computes: %s', (file) => {
    const comments = readFileSync(join(FOLDER, file), 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? [];
    expect(comments.join('\n')).toMatch(/\((?:19|20)\d\d\)/);
  });
});
