/** The direction a language is written in. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return ['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb'].includes(
    new Intl.Locale(locale).language,
  )
    ? 'rtl'
    : 'ltr';
}
