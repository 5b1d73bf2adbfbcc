import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const FILE = 'embed.js';
const ENTRY = 'virtual:heed-embed';
const SOURCE = fileURLToPath(new URL('./embed.ts', import.meta.url));

/** While developing, the script fetches the file it is made of. */
const IN_DEVELOPMENT = `{const script=document.currentScript;import(new URL('/src/embed/embed.ts',script.src)).then(({embed})=>embed(script))}`;

/**
 * Makes `/embed.js` of the files in this folder: one classic script, because whoever puts it into a page copies one line,
 * and because only those know which element they stand in.
 */
export function embedScript(): Plugin {
  return {
    name: 'embed-script',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      if (this.environment.mode === 'build') this.emitFile({ type: 'chunk', id: ENTRY, fileName: FILE });
    },
    resolveId: (id) => (id === ENTRY ? id : undefined),
    load: (id) =>
      id === ENTRY
        ? `import { embed } from ${JSON.stringify(SOURCE)};\nembed(document.currentScript);`
        : undefined,
    generateBundle(_, bundle) {
      const chunk = bundle[FILE];
      // The page around it has names of its own.
      if (chunk?.type === 'chunk') chunk.code = `(()=>{${chunk.code.trim()}})();\n`;
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${FILE}`, (_, response) => {
        response.setHeader('content-type', 'text/javascript');
        response.end(IN_DEVELOPMENT);
      });
    },
  };
}
