import { consent } from '../items/consent.ts';
import { email, phone } from '../items/contact.ts';
import { date } from '../items/date.ts';
import { number } from '../items/number.ts';
import type { Readers } from './reader.ts';

/** The types that some surveys have. A survey page fetches these only if it asks one of them. */
export const FIELD_READERS = {
  number,
  date,
  email,
  phone,
  consent: (given, { required }) => consent(given, required),
} satisfies Readers;
