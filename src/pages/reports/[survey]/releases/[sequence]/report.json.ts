import type { APIRoute } from 'astro';
import { canonicalJson } from '#core/canonical.ts';
import { download } from '../../../_download.ts';

export const prerender = false;

/** The report as it is digested, byte for byte: the SHA-256 of this file is the digest of the release. */
export const GET: APIRoute = (context) => download(context, 'application/json', canonicalJson);
