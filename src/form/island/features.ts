import type { SurveyState } from './survey.svelte.ts';

/** Begins a feature on a page that has been taken over already. Runs inside an effect: it may watch with `$effect`. */
export type Start = (survey: SurveyState) => void;

type Loading = Promise<{ readonly start: Start }>;

/**
 * What only some surveys need, each a script of its own. The page fetches those that its model names
 * (`form/features.ts` says which surveys have which), and those with a second condition only where that holds. Each file
 * is named after its feature: so the build knows what a page runs, and leaves out styles that nothing of it uses.
 */
export const FEATURES = {
  fields: () => import('./fields/fields.ts'),
  needs: () => import('./needs/needs.svelte.ts'),
  framed: () => (self !== top ? import('./framed/framed.svelte.ts') : undefined),
  fielding: () => import('./fielding/fielding.svelte.ts'),
  endings: () => import('./endings/endings.svelte.ts'),
  quotas: () => import('./endings/quotas.svelte.ts'),
  piping: () => import('./piping/piping.svelte.ts'),
  ranking: () => import('./ranking/ranking.svelte.ts'),
  elsewhere: () => import('./elsewhere/elsewhere.svelte.ts'),
  pages: () => import('./pages/pages.svelte.ts'),
  kiosk: (survey) => (survey.isKiosk ? import('./kiosk/kiosk.svelte.ts') : undefined),
} satisfies Record<string, (survey: SurveyState) => Loading | undefined>;

export type Feature = keyof typeof FEATURES;
