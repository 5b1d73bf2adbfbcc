import { hydrate } from 'svelte';
import type { IslandModel } from '../model.ts';
import SurveyIsland from '../SurveyIsland.svelte';

/**
 * Brings the island to life where the page has rendered it. Astro's own island element would do the same with a script
 * and a wrapping of its properties that weigh more than all the answers of a survey; the page has one island, at once.
 */
const target = document.querySelector('[data-island]')!;
const model = JSON.parse(document.querySelector('[data-model]')!.textContent!) as IslandModel;
hydrate(SurveyIsland, { target, props: { model } });
