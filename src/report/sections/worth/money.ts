/**
 * Writes amounts of money to three digits: what is computed from assumptions has no more.
 *
 * @param currency ISO 4217
 */
export function moneyWriter(locale: string, currency: string): (amount: number) => string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    maximumSignificantDigits: 3,
    minimumFractionDigits: 0,
  });
  return (amount) => format.format(amount).replace('-', '−');
}
