import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../canonical.ts';
import type { Report } from './report.ts';

/**
 * SHA-256 of a report, in hex: what the next release names as the one before. Taken over its canonical JSON, so that
 * storing and reading a report back does not change it.
 */
export function digestOf(report: Report): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(report))));
}
