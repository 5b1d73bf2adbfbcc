import { shown, type Row } from '../../rows.ts';
import type { ReasonsSection } from './section.ts';

export function reasonsRows(section: ReasonsSection, locale: string): readonly Row[] {
  return section.reasons.flatMap(({ value, label, own, share, upTo }) => {
    const about = {
      item: section.item,
      question: section.text[locale],
      wave: section.wave,
      group: own === null ? null : 'cause',
      level: own === null ? null : own ? 'own' : 'other',
      answer: value,
      label: label[locale],
      unit: 'share',
    };
    return [
      { ...about, measure: 'reason', ...shown(share) },
      ...(upTo ? [{ ...about, measure: 'reasonUpTo', ...shown(upTo) }] : []),
    ];
  });
}
