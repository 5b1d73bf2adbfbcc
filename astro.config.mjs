import { createRequire } from 'node:module';
import netlify from '@astrojs/netlify';
import { cacheNetlify } from '@astrojs/netlify/cache';
import svelte from '@astrojs/svelte';
import { defineConfig, passthroughImageService } from 'astro/config';
import { embedScript } from './src/embed/embed-script.ts';
import { FONT_FILES } from './src/report/picture/fonts.ts';
import { frameRules } from './src/static-pages/frame-rules.ts';
import { staticPages } from './src/static-pages/static-pages.ts';

/**
 * While developing, and only then: every question type with its examples at /gallery/, every block at /gallery/blocks/,
 * every picture of a report at /gallery/pictures/.
 */
const gallery = {
  name: 'heed-gallery',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return;
      injectRoute({ pattern: '/gallery/[...locale]', entrypoint: './src/pages/_gallery.astro' });
      injectRoute({
        pattern: '/gallery/blocks/[...locale]',
        entrypoint: './src/pages/_gallery-blocks.astro',
      });
      injectRoute({
        pattern: '/gallery/pictures/[...locale]',
        entrypoint: './src/pages/_gallery-pictures.astro',
      });
    },
  },
};

/** Scripts that come later need no styles of their own: without Vite's preloading, loading them takes no code. */
const plainImports = () => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    /vite\/preload-helper\.js(\?survey)?$/.test(id) ? 'export const __vitePreload = (load) => load();' : null,
});

/**
 * Gives the survey page a Svelte of its own. What Astro's integration builds for islands, of which there are none, needs twice as much of
 * Svelte as a survey does; and of a module that two scripts share, both carry what either uses.
 */
const svelteOfSurveys = () => ({
  name: 'svelte-of-surveys',
  enforce: 'pre',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  async resolveId(source, importer, options) {
    const own = importer?.endsWith('?survey');
    if (!own && !(/^svelte|preload-helper/.test(source) && importer?.includes('/src/form/'))) return null;
    if (source.includes('preload-helper')) return `${source}?survey`;
    const found = await this.resolve(source, importer.replace(/\?survey$/, ''), {
      ...options,
      skipSelf: true,
    });
    return found?.id.includes('/node_modules/') ? { ...found, id: `${found.id}?survey` } : found;
  },
});

/**
 * What pictures of reports are drawn with, which nothing imports (src/report/picture/): a deployed function has to bring it
 * along. On one machine the packages are there.
 */
const { resolve } = createRequire(import.meta.url);
const PICTURE_FILES = process.env.NETLIFY
  ? ['@resvg/resvg-wasm/index_bg.wasm', ...FONT_FILES].map((file) => resolve(file))
  : [];

export default defineConfig({
  // The production address, where one is known: Netlify sets URL at build time.
  ...(process.env.URL ? { site: process.env.URL } : {}),
  output: 'static',
  trailingSlash: 'always',
  adapter: netlify({ imageCDN: false, devFeatures: false, includeFiles: PICTURE_FILES }),
  cache: { provider: cacheNetlify() },
  integrations: [svelte(), staticPages(), frameRules(), gallery],
  // Surveys open on phones over slow networks: one request brings the page with its styles.
  build: { inlineStylesheets: 'always', format: 'directory' },
  devToolbar: { enabled: false },
  // What the site has no use for: stored sessions, resized pictures, coloured code.
  session: false,
  image: { service: passthroughImageService() },
  markdown: { syntaxHighlight: false },
  vite: {
    // Bundled, so that no part of it stands beside the function in the way of the files that it reads.
    ssr: { noExternal: ['@resvg/resvg-wasm'] },
    plugins: [embedScript(), plainImports(), svelteOfSurveys()],
    environments: {
      client: {
        // One file for what several islands need: a request saved on the survey's page.
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [{ name: 'shared', test: /[\\/]svelte[\\/]|preload-helper/, minShareCount: 2 }],
              },
            },
          },
        },
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "manifest-src 'self'",
      ],
    },
  },
});
