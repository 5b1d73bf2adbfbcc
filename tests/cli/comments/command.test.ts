import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Command } from 'commander';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { commentsCommand } from '#cli/comments.ts';
import { ROOT } from '#cli/root.ts';
import { findSurvey } from '#cli/surveys.ts';
import { claimHome } from '#embedded/home.ts';
import { openSupabase } from '#embedded/supabase/supabase.ts';
import { published } from '#release/published.ts';
import { release } from '#release/release.ts';
import { openStorage, type Storage } from '#storage/storage.ts';
import { response, times } from '../../core/report/fixtures.ts';

/** The survey of the demo that asks whether comments may be published. */
const SURVEY = 'goodbye';
/** What people wrote who agreed to publication, each once. */
const WORDS = [
  'The queue was long',
  'Anna was rude',
  'Call me on 555 010 9999',
  'Far too expensive',
  'It is \u001b[2Jfine\u0007',
];

describe('heed comments', () => {
  let folder: string;
  let storage: Storage;
  let close: () => Promise<void>;
  let said: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'heed-comments-'));
    const claim = await claimHome(join(folder, 'home'));
    const supabase = await openSupabase({ claim });
    storage = openStorage(supabase);
    close = async () => {
      await supabase.close();
      await claim.release();
    };
    const survey = await findSurvey(ROOT, SURVEY);
    const saying = (words: string, publish: string) => {
      const one = response(survey, { publish }, { id: randomUUID(), wave: '2026' });
      return { ...one, answers: { ...one.answers, comment: { state: 'answered' as const, text: words } } };
    };
    await storage.submit(survey, [
      ...WORDS.map((words) => saying(words, 'yes')),
      ...times(20, () => saying('Between us', 'no')),
    ]);
    await release(survey, 'schedule', { storage, purge: async () => {}, now: () => new Date() });
  });
  afterAll(async () => {
    await close();
    await rm(folder, { recursive: true, force: true });
  });

  beforeEach(() => {
    vi.stubEnv('HEED_HOME', join(folder, 'home'));
    vi.stubEnv('SUPABASE_URL', '');
    vi.stubEnv('SUPABASE_SECRET_KEY', '');
    vi.spyOn(console, 'log').mockImplementation((line: string) => void (said += `${line}\n`));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  /** @returns what it said, as it looks */
  async function run(...args: string[]): Promise<string> {
    said = '';
    const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
    commentsCommand(program);
    for (const command of program.commands[0]!.commands) command.exitOverride();
    await program.parseAsync(['comments', ...args], { from: 'user' });
    return stripVTControlCharacters(said);
  }

  /** The key under which a comment is listed. */
  async function keyOf(words: string, state = 'waiting'): Promise<string> {
    const listed = (await run('list', SURVEY, '--state', state)).split('\n');
    const key = listed[listed.findIndex((line) => line.includes(words)) - 1];
    return /^[0-9a-f]{8}(?=  2026 · comment · en$)/.exec(key ?? '')![0];
  }

  /** What the report shows of comments to a reader. */
  async function shown(): Promise<(string | null)[]> {
    const found = await published(await findSurvey(ROOT, SURVEY), () => storage);
    if (found.state !== 'released') throw new Error(found.state);
    return found.release.report.sections.flatMap((one) =>
      one.kind === 'comments' ? one.shown.map(({ words }) => words) : [],
    );
  }

  test('lists what waits, without those who did not agree, and points at what may name somebody', async () => {
    const listed = await run(SURVEY);
    expect(listed).toContain('5 waiting, 0 accepted, 0 refused.');
    for (const words of ['The queue was long', 'Anna was rude', 'Far too expensive'])
      expect(listed).toContain(`\n  ${words}\n`);
    expect(listed).not.toContain('Between us');
    expect(listed.match(/may tell who it is/g)).toHaveLength(1);
    expect(listed).toContain('may tell who it is: "555 010 9999"');
    expect(await run(SURVEY, '--show', '2')).toMatch(/^.*(?:\n\n[0-9a-f]{8} .*(?:\n {2}.*)+){2}\n*$/);
  });

  test('lets no comment write on the terminal of whoever reads it', async () => {
    await run(SURVEY);
    // What is bold or yellow is said by the program itself.
    expect(said.replace(/\u001b\[\d+m/g, '')).not.toMatch(/[^\P{Cc}\n]/u);
    expect(said).toContain('It is �[2Jfine�');
  });

  test('lets comments through as they are and masked, and shows them without any new answer', async () => {
    expect(await run('accept', SURVEY, await keyOf('The queue was long'), '--by', 'Ada')).toBe(
      `1 accepted by Ada. They are shown from the next release on; "npm run heed -- comments publish ${SURVEY}" makes one now.\n`,
    );
    await run(
      'accept',
      SURVEY,
      await keyOf('Anna was rude'),
      '--mask',
      'Anna',
      '--mask',
      'rude',
      '--by',
      'Ada',
    );
    expect(await shown()).toEqual([]);
    expect(await run('publish', SURVEY)).toBe(`Released report 2 of "${SURVEY}": it shows 2 comments.\n`);
    expect((await shown()).sort()).toEqual(['The queue was long', '[…] was […]']);
    expect(await run('publish', SURVEY)).toContain('has all that was decided already');

    const accepted = await run('list', SURVEY, '--state', 'accepted');
    expect(accepted).toContain('3 waiting, 2 accepted, 0 refused.');
    expect(accepted).toContain('  Anna was rude\n  published as: […] was […]\n  decided by Ada, ');
  });

  test('refuses several at once, and takes back what was published', async () => {
    const keys = [await keyOf('Far too expensive'), await keyOf('Anna was rude', 'accepted')];
    expect(await run('refuse', SURVEY, ...keys, '--by', 'Grace')).toBe(
      '2 refused by Grace. Where they had been published, their words are gone from every release.\n',
    );
    expect((await shown()).sort()).toEqual(['The queue was long', null]);
    expect(await run('list', SURVEY, '--state', 'refused')).toContain('2 waiting, 1 accepted, 2 refused.');
  });

  test('keeps none of several decisions where one of them cannot be kept', async () => {
    const key = await keyOf('555');
    await expect(run('accept', SURVEY, key, 'ffffffff')).rejects.toThrow(
      'There is no comment "ffffffff" that may be published. List the comments to see their keys.',
    );
    await expect(run('accept', SURVEY, key, '--mask', '555 010 8888')).rejects.toThrow(
      /does not contain "555 010 8888"/,
    );
    expect(await run(SURVEY)).toContain('2 waiting, 1 accepted, 2 refused.');
  });

  test.each<[string[], RegExp]>([
    [['nowhere'], /There is no survey "nowhere"\. Use one of airport, /],
    [['team'], /No comment of "team" may be published: team\.yaml does not say which question asks/],
    [['publish', 'team'], /No comment of "team" may be published/],
    [[SURVEY, '--state', 'new'], /There is no state "new"\. Use one of waiting, accepted, refused\./],
    [[SURVEY, '--show', 'all'], /"all" is no number of comments\. Use one such as 20\./],
    [[SURVEY, '--show', '0'], /"0" is no number of comments/],
    [['accept', SURVEY, 'a', 'b', '--mask', 'x'], /Words are masked in one comment at a time/],
    [['accept', SURVEY, ''], /"" begins several keys, such as .* and .*\. Write more of it\./],
    [['accept', SURVEY, 'ffffffff', '--by', ' '], /Say who decides: --by Ada\./],
    [['accept', SURVEY], /missing required argument 'keys'/],
    [['refuse', SURVEY, 'ffffffff', '--mask', 'x'], /unknown option '--mask'/],
  ])('%j is refused in words', async (args, words) => {
    await expect(run(...args)).rejects.toThrow(words);
  });
});
