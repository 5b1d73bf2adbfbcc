import netlify from '@astrojs/netlify';
import { cacheNetlify } from '@astrojs/netlify/cache';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { pagePolicy } from './src/page-policy.ts';

export default defineConfig({
  // The production address, where one is known: Netlify sets URL at build time.
  ...(process.env.URL ? { site: process.env.URL } : {}),
  output: 'static',
  trailingSlash: 'always',
  adapter: netlify({ imageCDN: false, devFeatures: false }),
  cache: { provider: cacheNetlify() },
  integrations: [svelte(), pagePolicy()],
  // Surveys open on phones over slow networks: one request brings the page with its styles.
  build: { inlineStylesheets: 'always', format: 'directory' },
  devToolbar: { enabled: false },
  vite: {
    environments: {
      client: {
        // One file for what every island needs, whatever islands there are: a request saved on the survey's page.
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [{ name: 'svelte', test: /node_modules[\\/](@astrojs[\\/])?svelte[\\/]/ }],
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
