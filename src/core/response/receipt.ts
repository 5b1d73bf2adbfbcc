/** 31 digits that can be read out and typed in without a mistake: no I, L, O, U or Z. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXY';
const LENGTH = 7;

/**
 * The receipt of a response: 34 bits of its id as seven base-31 digits and a check digit, as `7K2M-Q9XD`.
 * Always the same for the same response; the id cannot be found from it.
 *
 * @param id a UUID; its last 48 bits are used, which are random in every version the project makes
 */
export function receiptOf(id: string): string {
  let rest = Number.parseInt(id.replaceAll('-', '').slice(-12), 16);
  let code = '';
  for (let digit = 0; digit < LENGTH; digit++) {
    code = DIGITS[rest % 31]! + code;
    rest = Math.floor(rest / 31);
  }
  return `${code.slice(0, 4)}-${code.slice(4)}${checkDigit(code)}`;
}

/** Whether a text is a receipt that this project could have given. */
export function isReceipt(text: string): boolean {
  const digits = text.replace('-', '');
  if (!/^.{4}-.{4}$/.test(text) || [...digits].some((digit) => !DIGITS.includes(digit))) return false;
  return checkDigit(digits.slice(0, LENGTH)) === digits[LENGTH];
}

/** Sum of digits weighted by place, modulo the prime 31: one wrong digit, or two swapped ones, never pass. */
function checkDigit(code: string): string {
  const sum = [...code].reduce((total, digit, place) => total + (place + 1) * DIGITS.indexOf(digit), 0);
  return DIGITS[sum % 31]!;
}
