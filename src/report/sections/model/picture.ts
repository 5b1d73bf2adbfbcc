import type { Paths } from '#charts/picture/paths/paths.ts';
import type { ModelSection } from '#core/report/sections/model/section.ts';
import type { Edition } from '../../edition.ts';
import { arrowOf, DIAGRAM_HEIGHT, PLACES } from './layout.ts';

/** The path diagram: boxes with their index, arrows with their coefficient. */
export function modelPicture(edition: Edition, { constructs, paths }: ModelSection): Paths {
  const { words, write } = edition;
  return {
    direction: edition.direction,
    label: words.model.diagram,
    height: DIAGRAM_HEIGHT,
    boxes: constructs.map(({ id, index }) => ({
      id,
      name: words.model[id],
      text: index ? write.size(index.value) : '–',
      x: PLACES[id][0],
      y: PLACES[id][1],
    })),
    arrows: paths.map(({ from, to, coefficient, clear }) => ({
      ...arrowOf({ from, to }),
      strength: Math.abs(coefficient.value),
      clear,
      text: write.mean(coefficient.value),
    })),
  };
}
