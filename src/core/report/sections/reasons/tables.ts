import { shown, type Row } from '../../rows.ts';
import type { ReasonsSection } from './section.ts';

export function reasonsRows(section: ReasonsSection, locale: string): readonly Row[] {
  return section.reasons.map(({ value, label, own, share }) => ({
    item: section.item,
    question: section.text[locale],
    wave: section.wave,
    measure: 'reason',
    group: own === null ? null : 'cause',
    level: own === null ? null : own ? 'own' : 'other',
    answer: value,
    label: label[locale],
    unit: 'share',
    ...shown(share),
  }));
}
