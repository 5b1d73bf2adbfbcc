import { expect, test } from 'vitest';
import { readSite } from '#core/site/read.ts';
import { sayProblem } from '#core/survey/problem.ts';
import { readSurvey } from '#core/survey/read.ts';

const mistakes = (source: string): string[] => {
  const read = readSite(source, 'src/content/site.yaml');
  return read.ok ? [] : read.problems.map(sayProblem);
};

test('a site may say nothing at all', () => {
  expect(readSite('', 'site.yaml')).toEqual({ ok: true, site: {} });
  expect(readSite('# nothing yet\n', 'site.yaml')).toEqual({ ok: true, site: {} });
});

test('a theme is read with its colours spelled alike', () => {
  const read = readSite("theme:\n  accent: '#B13'\n  face: sans\n  radius: 0\n", 'site.yaml');
  expect(read).toEqual({ ok: true, site: { theme: { accent: '#bb1133', face: 'sans', radius: 0 } } });
});

test('mistakes are named with their line and with what to do', () => {
  expect(mistakes("theme:\n  accent: '#ffd200'\n")).toEqual([
    expect.stringMatching(
      /^src\/content\/site\.yaml:2 the colour of links and focus \(accent #ffd200\) on paper #fbf9f4 has a contrast of 1\.37:1, 4\.5:1 is needed\. Use "#[0-9a-f]{6}" or a colour that differs more\.$/,
    ) as string,
  ]);
  expect(mistakes('theme:\n  accent: teal\n')).toEqual([
    'src/content/site.yaml:2 "accent" needs a colour such as "#0f5c5a", in quotation marks. Change it as said.',
  ]);
  expect(mistakes('theme:\n  accent: #0f5c5a\n')).toEqual([
    'src/content/site.yaml:2 "accent" needs a colour such as "#0f5c5a", in quotation marks. Change it as said.',
  ]);
  expect(mistakes('thme: {}\n')).toEqual([
    'src/content/site.yaml:1 there is no field "thme" here. Check its spelling and its indentation.',
  ]);
  expect(mistakes('theme:\n  logo: { file: ../airport.svg, alt: Airport }\n')[0]).toContain(
    'needs the name of a picture beside this file',
  );
});

test('a survey has the theme of the house, or its own, and is told of its own mistakes alone', () => {
  const survey = (theme: string) =>
    readSurvey(
      `title: Small\nthanks: Thanks\nlocales: [en]\nsampling: open-link\n${theme}items:\n  - { id: a, type: nps, text: A? }\n`,
      'small.yaml',
      [],
      { theme: { accent: '#0f5c5a', face: 'serif' } },
    );
  const themeOf = (read: ReturnType<typeof survey>) => (read.ok ? read.survey.theme : read.problems);
  expect(themeOf(survey(''))).toEqual({ accent: '#0f5c5a', face: 'serif' });
  expect(themeOf(survey("theme: { accent: '#8a1538' }\n"))).toEqual({ accent: '#8a1538', face: 'serif' });
  expect(themeOf(survey("theme: { accent: '#ffd200' }\n"))).toMatchObject([{ file: 'small.yaml', line: 5 }]);
});
