import { describe, expect, it } from 'vitest';
import { allPublished, published } from '#release/published.ts';
import { digestOf } from '#core/report/digest.ts';
import { StorageError, type Release } from '#storage/storage.ts';
import { sampleReport, sampleSurvey } from '../report/sample-report.ts';

const survey = sampleSurvey();
const report = sampleReport();
const release: Release = {
  survey: survey.id,
  sequence: report.release.sequence,
  at: report.release.at,
  previous: report.release.previous,
  digest: digestOf(report),
  version: survey.version,
  responses: 2104,
  report,
};

const commentWords = async () => ({});
const store = {
  commentWords,
  newestRelease: async (id: string) => (id === survey.id ? release : null),
  release: async (id: string, sequence: number) => (id === survey.id && sequence === 3 ? release : null),
};
const empty = { commentWords, newestRelease: async () => null, release: async () => null };
const never = () => {
  throw new Error('The database was asked for something that has no report.');
};

describe('what there is to be read of a report', () => {
  it('is the newest release', async () => {
    expect(await published(survey, () => store)).toEqual({ state: 'released', survey, release });
  });

  it('is one release by its number', async () => {
    expect(await published(survey, () => store, '3')).toMatchObject({
      state: 'released',
      release: { sequence: 3 },
    });
    expect(await published(survey, () => store, '4')).toEqual({ state: 'missing' });
  });

  it.each(['0', '03', '-1', '1.0', 'x', '', '99999999999'])(
    'is nothing under the number %j',
    async (sequence) => {
      expect(await published(survey, never, sequence)).toEqual({ state: 'missing' });
    },
  );

  it('is to come before the first release, and nothing where the survey is unknown or not published', async () => {
    expect(await published(survey, () => empty)).toEqual({ state: 'waiting', survey });
    expect(await published(undefined, never)).toEqual({ state: 'missing' });
    expect(await published({ ...survey, report: { ...survey.report, publish: false } }, never)).toEqual({
      state: 'missing',
    });
  });

  it('says so when the database does not answer or cannot even be opened', async () => {
    const error = new StorageError('unavailable', 'The database could not be reached.');
    const down = {
      commentWords,
      newestRelease: () => Promise.reject(error),
      release: () => Promise.reject(error),
    };
    expect(await published(survey, () => down)).toEqual({ state: 'unavailable', survey, error });
    const unset = new Error('SUPABASE_URL is not set');
    const found = await published(survey, () => {
      throw unset;
    });
    expect(found).toEqual({ state: 'unavailable', survey, error: unset });
  });
});

describe('the list of published reports', () => {
  const listed = {
    survey: survey.id,
    sequence: 3,
    at: release.at,
    responses: 2104,
    synthetic: true,
    locales: ['en'],
    title: survey.title,
  };

  it('has the newest release of each survey that is published', async () => {
    const other = { ...survey, id: 'other' };
    const hidden = { ...survey, id: 'hidden', report: { ...survey.report, publish: false } };
    const all = {
      ...store,
      releases: async () => [listed, { ...listed, survey: 'hidden' }, { ...listed, survey: 'deleted' }],
    };
    expect(await allPublished([other, survey, hidden], all)).toEqual([{ survey, release }]);
  });
});
