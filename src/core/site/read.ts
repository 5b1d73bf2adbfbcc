import type { SurveyProblem } from '../survey/problem.ts';
import { checkColours } from '../theme/contrast.ts';
import { toTheme } from '../theme/read.ts';
import type { Finding } from '../yaml/finding.ts';
import { findingsOf, type IssueWords } from '../yaml/issue.ts';
import { readYaml } from '../yaml/source.ts';
import { SiteSchema, type SiteConfig } from './schema.ts';
import type { Site } from './site.ts';

export type ReadSite =
  | { readonly ok: true; readonly site: Site }
  | { readonly ok: false; readonly problems: readonly SurveyProblem[] };

/**
 * Turns the text of the site's file into the Site that pages and functions share, or names every mistake in it.
 *
 * @param source the YAML text; an empty one says nothing, which is allowed
 * @param file its name, for the mistakes
 */
export function readSite(source: string, file: string): ReadSite {
  const yaml = readYaml(source);
  if (!yaml.ok)
    return { ok: false, problems: [{ file, line: yaml.line, message: yaml.message, hint: yaml.hint }] };
  const { lineOf, content } = yaml.source;
  const wrong = (findings: readonly Finding[]): ReadSite => ({
    ok: false,
    problems: findings.map(({ path, message, hint }) => ({ file, line: lineOf(path), message, hint })),
  });

  const parsed = SiteSchema.safeParse(content ?? {}, { reportInput: true });
  if (!parsed.success) return wrong(parsed.error.issues.flatMap((issue) => findingsOf(issue, WORDS)));
  const site = toSite(parsed.data);
  const findings = checkColours(site.theme ?? {}).map((finding) => ({
    ...finding,
    path: ['theme', ...finding.path],
  }));
  return findings.length > 0 ? wrong(findings) : { ok: true, site };
}

function toSite({ theme, redirectHosts }: SiteConfig): Site {
  return {
    ...(redirectHosts.length > 0 ? { redirectHosts } : {}),
    ...(theme ? { theme: toTheme(theme, localesIn(theme.logo?.alt), '') } : {}),
  };
}

/** The site has no languages of its own: a text of it has those it is written in. */
function localesIn(text: string | Readonly<Record<string, string>> | undefined): readonly string[] {
  return typeof text === 'object' ? Object.keys(text) : ['en'];
}

/** How mistakes in the site's file are worded. */
const WORDS: IssueWords = {
  whole: 'the site',
  manual: 'docs/themes.md',
  union: (_, field) => ({
    message: `${field} cannot be read`,
    hint: 'Write it as docs/themes.md shows',
  }),
};
