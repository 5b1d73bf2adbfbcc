import { getEntry } from 'astro:content';
import { defineMiddleware } from 'astro:middleware';
import { frameAncestors } from '#core/survey/framing.ts';
import { siteTheme } from '#layouts/site-theme.ts';

/** The header rules of netlify.toml reach static files alone: a page that is made when it is asked for carries them itself. */
const HEADERS = {
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
};

export const onRequest = defineMiddleware(async ({ isPrerendered, locals, params, url }, next) => {
  locals.theme = await siteTheme();
  const response = await next();
  if (isPrerendered) return response;
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  // Beside the page's own policy, which Astro writes: both hold.
  const survey = url.pathname.startsWith('/s/') ? await getEntry('surveys', params.survey ?? '') : undefined;
  const policy = isFigure(url) ? 'frame-ancestors *' : frameAncestors(survey?.data);
  response.headers.append('content-security-policy', policy);
  return response;
});

/** One part of a report or program, which is made to be shown by anyone: there is nothing on it to be tricked into. */
const isFigure = ({ pathname }: URL) =>
  /^\/(reports|programs)\/[^/]+\/(releases\/\d+\/)?embed\//.test(pathname);
