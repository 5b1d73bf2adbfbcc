/** The language that the last part of a path asks for: the survey's first where there is none, undefined where it has no such. */
export function localeOf(
  survey: { readonly locales: readonly string[] },
  segment: string | undefined,
): string | undefined {
  return segment === undefined ? survey.locales[0] : survey.locales.find((locale) => locale === segment);
}
