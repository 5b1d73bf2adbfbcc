import type { Channel, Collector, Survey } from './survey.ts';

/**
 * How an organisation listens to its customers: it goes and asks (active), keeps a door open for those who come of
 * themselves (passive), or hears from third parties (other). The table of the feedback system in the documents.
 */
const LISTENING = {
  active: [
    'return-visit',
    'focus-group',
    'questionnaire',
    'phone-survey',
    'web-survey',
    'market-visit',
    'visit-abroad',
    'invitation',
    'promotion-event',
    'consumer-day',
    'dealer-conference',
  ],
  passive: ['service-phone', 'complaint', 'website', 'email'],
  other: ['commissioned-research', 'consumer-organisation', 'media', 'industry-news', 'authority'],
} as const;
export type ListeningKind = keyof typeof LISTENING;
export type ListeningMethod = (typeof LISTENING)[ListeningKind][number];

export const LISTENING_KINDS = Object.keys(LISTENING) as ListeningKind[];
export const LISTENING_METHODS: readonly ListeningMethod[] = LISTENING_KINDS.flatMap(
  (kind): readonly ListeningMethod[] => LISTENING[kind],
);

/** The method of a channel where its collector does not say. */
const USUAL: Readonly<Record<Channel, ListeningMethod>> = {
  link: 'web-survey',
  qr: 'web-survey',
  email: 'web-survey',
  sms: 'web-survey',
  kiosk: 'questionnaire',
  phone: 'phone-survey',
  paper: 'questionnaire',
  interview: 'questionnaire',
  import: 'questionnaire',
};

/** A method by one channel: what is compared when ways of listening are compared. */
export interface Way {
  readonly method: ListeningMethod;
  readonly channel: Channel;
}

/** The method of a collector: its own, or the usual one of its channel. */
export function methodOf({ method, channel }: Pick<Collector, 'method' | 'channel'>): ListeningMethod {
  return method ?? USUAL[channel];
}

export function kindOf(method: ListeningMethod): ListeningKind {
  return LISTENING_KINDS.find((kind) => (LISTENING[kind] as readonly string[]).includes(method))!;
}

/** A way as it is stored with counts: `web-survey/qr`. */
function wayId({ method, channel }: Way): string {
  return `${method}/${channel}`;
}

/** The parts of a way that `wayId` made. */
export function wayOfId(id: string): Way {
  const [method, channel] = id.split('/') as [ListeningMethod, Channel];
  return { method, channel };
}

/** The way of a collector. */
export function wayOfCollector(collector: Pick<Collector, 'method' | 'channel'>): string {
  return wayId({ method: methodOf(collector), channel: collector.channel });
}

/** The way of those who came by a channel, but by no collector of the survey. */
export function wayOfChannel(channel: Channel): string {
  return wayId({ method: USUAL[channel], channel });
}

/** How many people a survey sent its invitations to by one collector in one wave; undefined where that is not known. */
export function sentBy(survey: Pick<Survey, 'waves'>, { sent }: Collector, wave: string): number | undefined {
  if (typeof sent === 'number')
    return survey.waves.length === 1 && survey.waves[0]?.id === wave ? sent : undefined;
  return sent?.[wave];
}
