import { vitePreprocess } from '@astrojs/svelte';

// Which Svelte it is would be a request of its own on every page.
export default { preprocess: vitePreprocess(), compilerOptions: { discloseVersion: false } };
