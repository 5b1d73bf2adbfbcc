import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { fontsFor } from './fonts.ts';

/** Files of packages, wherever a build or a deploy has put them (`includeFiles` in astro.config.mjs). */
const { resolve } = createRequire(import.meta.url);
const load = async (file: string): Promise<Uint8Array> => readFile(resolve(file));

const loaded = new Map<string, Promise<Uint8Array>>();
let ready: Promise<void> | undefined;

/** Draws an SVG as PNG: networks that show a picture of a link take no SVG. */
export async function png(svg: string, locale: string): Promise<Uint8Array> {
  ready ??= load('@resvg/resvg-wasm/index_bg.wasm').then((wasm) => initWasm(wasm));
  const fonts = fontsFor(svg, locale).map((file) => {
    const font = loaded.get(file) ?? load(file);
    loaded.set(file, font);
    return font;
  });
  const [fontBuffers] = await Promise.all([Promise.all(fonts), ready]);
  const drawing = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Noto Sans' } });
  const image = drawing.render();
  try {
    return image.asPng();
  } finally {
    image.free();
    drawing.free();
  }
}
