import type { ImageMetadata } from 'astro';

/** Every picture beside a survey or the site's file, by its path below `src/content/`. */
const PICTURES = Object.fromEntries(
  Object.entries(
    import.meta.glob<ImageMetadata>('/src/content/{*,surveys/*}.{svg,png,webp,avif,jpg,jpeg}', {
      eager: true,
      import: 'default',
    }),
  ).map(([path, picture]) => [path.slice('/src/content/'.length), picture]),
);

/**
 * A picture that a theme names, with its address on the site and its size in pixels.
 *
 * @throws Error when the file is not there; the build has looked before (src/surveys/pictures.ts)
 */
export function pictureOf(file: string): ImageMetadata {
  const picture = PICTURES[file];
  if (!picture) throw new Error(`There is no picture src/content/${file}.`);
  return picture;
}
