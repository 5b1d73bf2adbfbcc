import { axisOver } from '#charts/axis.ts';
import type { Axis } from '#charts/chart.ts';
import type { Scatter } from '#charts/picture/scatter/scatter.ts';
import type { Estimate } from '#core/report/report.ts';
import type { ImportanceSection, Measured } from '#core/report/sections/importance/section.ts';
import type { Edition } from '../../edition.ts';
import type { Write } from '../../figure/words.ts';
import { importanceName } from './names.ts';

/** The map: how well across, how much it matters upwards, so that what to look at first is up at the reader's side. */
export function importancePicture(edition: Edition, section: ImportanceSection): Scatter | null {
  const { words } = edition;
  const shown = section.attributes.flatMap(({ text, performance, importance }) =>
    performance.shown && importance.shown
      ? [{ text, performance: performance.estimate, importance: importance.estimate }]
      : [],
  );
  if (!section.cross) return null;
  const [across, upwards] = [writeOf(edition, section.performance), writeOf(edition, section.importance)];
  const spot = ({ value, low, high }: Estimate, write: Write) => ({ value, low, high, text: write(value) });
  return {
    direction: edition.direction,
    label: words.importance.map,
    x: {
      name: words.importance.performance,
      ...axisOf(
        edition,
        section.performance,
        shown.map((one) => one.performance),
      ),
    },
    y: {
      name: importanceName(edition, section),
      ...axisOf(
        edition,
        section.importance,
        shown.map((one) => one.importance),
      ),
    },
    points: shown.map(({ text, performance, importance }) => ({
      label: edition.text(text),
      x: spot(performance, across),
      y: spot(importance, upwards),
    })),
    cross: { x: section.cross.performance, y: section.cross.importance, text: words.importance.cross },
    corners: {
      highLow: words.importance.concentrate,
      highHigh: words.importance.keepUp,
      lowLow: words.importance.lowPriority,
      lowHigh: words.importance.overkill,
    },
  };
}

/** How figures in a unit are written. */
export function writeOf({ write }: Edition, { unit }: Measured): Write {
  return unit === 'share' ? write.share : unit === 'scale' ? write.mean : write.size;
}

function axisOf(edition: Edition, measured: Measured, estimates: readonly Estimate[]): Axis {
  const limits =
    measured.unit === 'scale'
      ? { min: measured.min, max: measured.max }
      : { min: 0, max: measured.unit === 'share' ? 1 : 100 };
  return axisOver(
    estimates.flatMap(({ low, high }) => [low, high]),
    limits,
    measured.unit === 'share' ? edition.write.wholeShare : edition.write.size,
  );
}
