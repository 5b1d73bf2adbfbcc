import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { importCommand } from '#cli/import.ts';
import { ROOT } from '#cli/root.ts';
import { findSurvey } from '#cli/surveys.ts';
import { paperColumns } from '#core/paper/columns.ts';
import { numberedForm } from '#core/paper/numbered-form.ts';
import { claimHome } from '#embedded/home.ts';
import { openSupabase } from '#embedded/supabase/supabase.ts';

const MAPPING = `survey: airport-sfo
wave: '2018'
row: ID
when: { day: 2018-05-15 }
channel: phone
columns: { NPS: { item: recommend, codes: { 99: skipped } }, AREA: { item: area } }
`;
const FILE = 'ID,NPS,AREA\n1,9,a\n2,99,b\n3,11,c\n4,10,g\n';

describe('heed import', () => {
  let folder: string;
  let said: string;
  const released: string[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'heed-import-'));
    vi.stubEnv('HEED_HOME', join(folder, 'home'));
    vi.stubEnv('SUPABASE_URL', '');
    vi.stubEnv('SUPABASE_SECRET_KEY', '');
    vi.stubEnv('INIT_CWD', folder);
    said = '';
    vi.spyOn(console, 'log').mockImplementation((line: string) => void (said += `${line}\n`));
    vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
    released.length = 0;
    await writeFile(join(folder, 'calls.csv'), FILE);
    await writeFile(join(folder, 'calls.yaml'), MAPPING);
  });
  afterEach(async () => {
    process.exitCode = undefined;
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true, force: true });
  });

  async function run(...args: string[]): Promise<typeof process.exitCode> {
    said = '';
    const program = new Command().exitOverride();
    importCommand(program, async (survey) => void released.push(survey));
    await program.parseAsync(['import', ...args], { from: 'user' });
    return process.exitCode;
  }

  test('changes nothing unless told to', async () => {
    expect(await run('airport-sfo', 'calls.csv', '--map', 'calls.yaml')).toBe(2);
    expect(said).toContain('4  rows read\n  3  fit the survey\n  1  does not fit and would be left out');
    expect(said).toContain('calls.csv:4 column NPS, "11": "recommend" has no value "11".');
    expect(said).toContain('Nothing was written: this was a dry run.');
    await expect(readFile(join(folder, 'home'))).rejects.toThrow('ENOENT');
  });

  test('writes what fits, lists the rest in a file, and adds nothing the second time', async () => {
    const call = ['airport-sfo', 'calls.csv', '--map', 'calls.yaml', '--commit', '--problems', 'rest.txt'];
    expect(await run(...call)).toBe(2);
    expect(said).toContain('3  stored\n  0  already there');
    expect(said).toContain('Publish them: npm run heed -- release airport-sfo');
    expect(await readFile(join(folder, 'rest.txt'), 'utf8')).toMatch(/^calls\.csv:4 column NPS, "11": .*\n$/);

    // What it opened for itself is there for whoever opens it next, as npm start does.
    const claim = await claimHome(join(folder, 'home'));
    const supabase = await openSupabase({ claim });
    try {
      await writeFile(join(folder, 'calls.csv'), FILE.replace('3,11', '3,8'));
      expect(await run(...call, '--release')).toBe(0);
      expect(said).toContain('1  stored\n  3  already there');
      expect(released).toEqual(['airport-sfo']);

      expect(await run(...call, '--release')).toBe(0);
      expect(said).toContain('0  stored\n  4  already there');
      expect(released).toEqual(['airport-sfo']);
    } finally {
      await supabase.close();
      await claim.release();
    }
  }, 60_000);

  test('takes printed forms by their numbers, whatever the spreadsheet puts between the columns', async () => {
    const survey = await findSurvey(ROOT, 'airport-sfo');
    const wave = survey.waves.at(-1)!;
    const form = numberedForm(survey);
    const columns = paperColumns(survey, form);
    const line = (cells: Record<string, string>) => columns.map((column) => cells[column] ?? '').join(';');
    const { number } = form.questions.find(({ item }) => item.id === 'recommend')!;
    const rows = [
      line({ entry: '1', form: form.code, day: wave.closes!, [number]: '9' }),
      line({ entry: '2', [number]: '12' }),
      line({ entry: '3', [number]: '7' }),
    ];
    await writeFile(join(folder, 'forms.csv'), [columns.join(';'), ...rows].join('\n'));
    expect(await run('airport-sfo', 'forms.csv', '--paper', '--day', wave.opens!)).toBe(2);
    expect(said).toContain('3  rows read\n  2  fit the survey');
    expect(said).toContain(
      `forms.csv:3 column ${number}, "12": question ${number} has no box "12". Use 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10`,
    );
  });

  test.each([
    [['airport-sfo', 'calls.csv', '--paper'], /calls\.csv:1 column entry, .*: not in the file/],
    [['airport-sfo', 'calls.csv', '--paper', '--map', 'calls.yaml'], /Use one of the two/],
    [['airport-sfo', 'calls.csv', '--paper', '--day', '5 May'], /--day takes a day as 2026-03-31/],
    [['airport-sfo', 'calls.csv', '--map', 'calls.yaml', '--day', '2018-05-05'], /--day goes with --paper/],
    [['airport-sfo', 'calls.csv'], /Say which mapping the file has: --map airport-sfo-2017/],
    [
      ['airport-sfo', 'calls.csv', '--map', 'calls'],
      /There is no mapping "calls"\. Use one of airport-sfo-2017/,
    ],
    [
      ['nowhere', 'calls.csv', '--map', 'calls.yaml'],
      /There is no survey "nowhere"\. Use one of airport, airport-sfo/,
    ],
    [['airport-sfo', 'none.csv', '--map', 'calls.yaml'], /There is no file .*none\.csv/],
    [
      ['airport', 'calls.csv', '--map', 'calls.yaml'],
      /calls\.yaml:1 this mapping is for the survey "airport-sfo"/,
    ],
    [
      ['airport-sfo', 'calls.csv', '--map', 'airport-sfo-2018'],
      /calls\.csv:1 column RESPNUM, .*: not in the file/,
    ],
    [['airport-sfo', 'calls.csv', '--map', 'calls.yaml', '--release'], /Use both, or neither/],
    [
      ['airport-sfo', 'calls.csv', '--map', 'calls.yaml', '--show', 'all'],
      /--show takes a whole number, not "all"/,
    ],
  ])('%j is refused in words', async (args, words) => {
    await expect(run(...args)).rejects.toThrow(words);
  });
});
