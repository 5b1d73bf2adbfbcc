import { createHash } from 'node:crypto';

/**
 * A page whose Content-Security-Policy has the hashes of the scripts and styles that stand in it, and no others. Astro
 * writes those of the whole site into every page, before its styles are narrowed; they do not compress, and a policy
 * should allow what is used.
 */
export function ownPolicy(html: string): string {
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (policy) =>
    policy
      .replace(/ 'sha256-[^']*'/g, '')
      .replace(/(script|style)-src(-elem)?( [^;"]*)?/g, (directive, kind: string, part = '') =>
        part ? directive : [directive, ...hashesOf(html, kind)].join(' '),
      ),
  );
}

/** Of what stands between the tags; a script that is fetched is allowed by its address, and data is never run. */
function hashesOf(html: string, element: string): readonly string[] {
  const written = [...html.matchAll(new RegExp(`<${element}\\b([^>]*)>([\\s\\S]*?)</${element}>`, 'g'))]
    .filter(([, attributes]) => !/\ssrc=|type="application\/json"/.test(attributes!))
    .map(([, , content]) => `'sha256-${createHash('sha256').update(content!).digest('base64')}'`);
  return [...new Set(written)];
}
