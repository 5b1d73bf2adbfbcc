import { globSync, readFileSync } from 'node:fs';
import { gallerySurvey } from '#form/gallery/gallery.ts';

const files = globSync('src/form/items/*/examples.yaml').sort();

/** The examples of every question type, as the gallery shows them. */
export const gallery = gallerySurvey(
  Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')])),
);
