import type { Distribution } from '#core/report/report.ts';

const POINTS: Readonly<Record<Distribution['type'], boolean>> = {
  nps: true,
  csat: true,
  ces: true,
  rating: true,
  emotion: true,
  importance: true,
  effort: true,
  single: false,
  multiple: false,
  reasons: false,
  ranking: false,
  gap: false,
  share: false,
  consent: false,
  computed: false,
};

/** Whether the answers of a question are points of a scale, in order and with numbers, or choices in words. */
export function hasPoints({ type }: Pick<Distribution, 'type'>): boolean {
  return POINTS[type];
}
