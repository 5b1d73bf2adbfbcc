import { shown, type Row } from '../../rows.ts';
import type { ExpectationsSection } from './section.ts';

export function expectationsRows({ wave, attributes }: ExpectationsSection, locale: string): readonly Row[] {
  return attributes.flatMap(({ item, text, below, equal, above, net, pair, p }): Row[] => {
    const about = { wave, item, question: text[locale] };
    const share = { ...about, unit: 'share' };
    const points = { ...about, unit: 'scale' };
    return [
      { ...share, measure: 'belowExpectation', ...shown(below) },
      { ...share, measure: 'asExpected', ...shown(equal) },
      { ...share, measure: 'aboveExpectation', ...shown(above) },
      { ...share, measure: 'netExpectation', ...(pair ? {} : { pHolm: p }), ...shown(net) },
      ...(pair
        ? [
            { ...points, measure: 'expected', ...shown(pair.expected) },
            { ...points, measure: 'perceived', ...shown(pair.perceived) },
            { ...points, measure: 'expectationGap', pHolm: p, ...shown(pair.gap) },
          ]
        : []),
    ];
  });
}
