import { z } from 'zod';
import type { EmailItem, PhoneItem } from '../item.ts';
import { baseFields, toBase } from './base.ts';

/** An e-mail address. It tells who answers: the page then promises no anonymity, and no report ever shows it. */
export const EmailSchema = z.strictObject({ type: z.literal('email'), ...baseFields });

/** A phone number. It tells who answers, as an e-mail address does. */
export const PhoneSchema = z.strictObject({ type: z.literal('phone'), ...baseFields });

export function toEmail(config: z.infer<typeof EmailSchema>, locales: readonly string[]): EmailItem {
  return { ...toBase(config, locales), type: 'email' };
}

export function toPhone(config: z.infer<typeof PhoneSchema>, locales: readonly string[]): PhoneItem {
  return { ...toBase(config, locales), type: 'phone' };
}
