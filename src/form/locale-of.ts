import { fallbacksOf } from '#locales.ts';

/** The language that the last part of a path asks for: the survey's first where there is none, undefined where it has no such. */
export function localeOf(
  survey: { readonly locales: readonly string[] },
  segment: string | undefined,
): string | undefined {
  return segment === undefined ? survey.locales[0] : survey.locales.find((locale) => locale === segment);
}

/** The language of a survey that comes nearest to one that somebody reads, as a browser or a page spells it. */
export function localeFor(survey: { readonly locales: readonly string[] }, read: string): string | undefined {
  const wanted = tagsFor(read);
  return (
    wanted.flatMap((tag) => survey.locales.find((locale) => locale === tag) ?? [])[0] ??
    survey.locales.find((locale) => wanted.includes(new Intl.Locale(locale).language)) ??
    survey.locales[0]
  );
}

function tagsFor(read: string): readonly string[] {
  try {
    return fallbacksOf(read);
  } catch {
    return [];
  }
}
