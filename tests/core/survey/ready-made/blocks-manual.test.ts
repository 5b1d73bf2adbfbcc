import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSurvey } from '#core/survey/read.ts';
import { BLOCK_NAMES, BLOCKS } from '#core/survey/ready-made/blocks/blocks.ts';
import { lengthOf } from '#form/length.ts';

const chapters = new Map(
  readFileSync('docs/ready-made-blocks.md', 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((chapter) => [/^`([a-z]+)`/.exec(chapter)?.[1] ?? '', chapter]),
);

test('the manual explains every block, in the order in which a mistake lists them', () => {
  expect([...chapters.keys()]).toEqual(BLOCK_NAMES);
});

describe.each(BLOCK_NAMES)('what the manual says of "%s"', (name) => {
  const chapter = chapters.get(name) ?? '';

  test('is how long it takes', () => {
    const read = readSurvey(
      `title: Block\nthanks: Thanks\nlocales: [en]\nsampling: census\nitems:\n  - block: ${name}\n`,
      'block.yaml',
    );
    if (!read.ok) throw new Error('the block does not read');
    const { questions, minutes } = lengthOf(read.survey, 'en');
    expect(chapter).toContain(
      `${questions} questions, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
    );
  });

  test('is the name of each of its texts', () => {
    const named = Object.keys(BLOCKS[name].words.en ?? {}).filter((key) => !chapter.includes(`\`${key}\``));
    expect(named).toEqual([]);
  });
});
