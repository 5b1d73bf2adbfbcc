/**
 * A number or code in the digits of a language, as conditions and lengths on the same sheet have them: `4b`, and `٤b` where
 * it writes so. What is typed in may be in either.
 */
export function inDigits(code: string, locale: string): string {
  const digit = new Intl.NumberFormat(locale);
  return code.replace(/\d/g, (one) => digit.format(Number(one)));
}
