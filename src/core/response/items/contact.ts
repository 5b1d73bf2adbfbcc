import { oneLine, type Written } from './text.ts';

/** What a browser takes for an e-mail address (HTML, "valid e-mail address"), with a dot in its domain. */
const EMAIL =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)+$/i;
/** The longest address that mail can be sent to (RFC 5321, 4.5.3.1.3, less the angle brackets). */
const LONGEST_EMAIL = 254;

/** An e-mail address. Whether it receives mail can only be found out by sending some. */
export function email(raw: readonly string[]): Written {
  const read = oneLine(raw, LONGEST_EMAIL);
  return 'text' in read && !EMAIL.test(read.text) ? { problem: { code: 'notAnEmail' } } : read;
}

/** A phone number of 5 to 15 digits (E.164 has at most 15), with the signs that people put between them. */
export function phone(raw: readonly string[]): Written {
  const read = oneLine(raw, 40);
  if ('problem' in read) return read;
  const text = read.text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  const digits = text.replace(/[\s().\-/]/gu, '').replace(/^\+/, '');
  return /^\p{Nd}{5,15}$/u.test(digits) ? { text } : { problem: { code: 'notAPhone' } };
}
