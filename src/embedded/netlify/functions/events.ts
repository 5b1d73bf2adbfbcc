import type { Deploy, DeploySucceededEvent } from '@netlify/functions';
import type { SiteFacts } from './context.ts';
import type { LoadedFunction, Runtime } from './functions.ts';

/**
 * Tells the functions that want to know that the site is deployed, as Netlify does once a deploy is live. One that fails
 * is logged and keeps nothing from being served.
 */
export async function tellDeployed(
  functions: readonly LoadedFunction[],
  { site, log, before }: Runtime,
): Promise<void> {
  const told = functions.filter(({ deploySucceeded }) => deploySucceeded);
  if (told.length === 0) return;
  await before;
  const event = eventOf(site);
  await Promise.all(
    told.map(async ({ name, deploySucceeded }) => {
      try {
        await deploySucceeded?.(event);
      } catch (error) {
        log(`Function "${name}" failed when the site was deployed.`, error);
      }
    }),
  );
}

function eventOf({ siteId, url, deployContext }: SiteFacts): DeploySucceededEvent {
  const now = new Date().toISOString();
  const deploy: Deploy = {
    id: 'embedded',
    siteId,
    buildId: null,
    state: 'ready',
    errorMessage: null,
    url,
    sslUrl: url,
    permalinkUrl: url,
    adminUrl: url,
    context: deployContext,
    branch: null,
    commitRef: null,
    commitUrl: null,
    commitMessage: null,
    committer: null,
    title: null,
    createdAt: now,
    publishedAt: now,
    time: null,
    manual: true,
    framework: 'astro',
  };
  return { deploy, site: { id: siteId, name: 'heed', url, adminUrl: url } };
}
