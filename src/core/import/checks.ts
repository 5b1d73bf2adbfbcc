import { isAsked, isCoded, SPECIALS, type Item } from '../survey/item.ts';
import { itemsOf, type Survey } from '../survey/survey.ts';
import { valuesOf } from '../survey/item-values.ts';
import type { Finding, Path } from '../yaml/finding.ts';
import { SKIPPED } from './mapping.ts';
import type { MappingConfig } from './schema.ts';

/** What in a mapping does not fit its survey, or itself. */
export function checkMapping(config: MappingConfig, survey: Survey): readonly Finding[] {
  return [
    ...checkPlace(config, survey),
    ...checkCollector(config, survey),
    ...checkWhen(config),
    ...checkColumns(config, survey),
    ...checkConstants(config, survey),
    ...checkIgnored(config),
  ];
}

function checkPlace(config: MappingConfig, survey: Survey): readonly Finding[] {
  const findings: Finding[] = [];
  const waves = survey.waves.map(({ id }) => id);
  if (!waves.includes(config.wave))
    findings.push({
      path: ['wave'],
      message: `the survey "${survey.id}" has no wave "${config.wave}"`,
      hint: `Use one of ${waves.join(', ')}`,
    });
  const locales =
    typeof config.locale === 'string'
      ? [{ path: ['locale'] as Path, locale: config.locale }]
      : chosen(config.locale ?? [], 'locale').map(({ path, meaning }) => ({ path, locale: meaning }));
  for (const { path, locale } of locales)
    if (!survey.locales.includes(locale))
      findings.push({
        path,
        message: `the survey "${survey.id}" is not in "${locale}"`,
        hint: `Use one of ${survey.locales.join(', ')}`,
      });
  return findings;
}

function checkCollector({ channel, collector }: MappingConfig, survey: Survey): readonly Finding[] {
  if (collector === undefined) return [];
  const ids = survey.collectors.map(({ id }) => id);
  if (ids.length === 0)
    return [
      {
        path: ['collector'],
        message: `the survey "${survey.id}" has no collectors`,
        hint: 'List them under "collectors" in the survey, or leave this out',
      },
    ];
  const named =
    typeof collector === 'string'
      ? [{ path: ['collector'] as Path, meaning: collector }]
      : chosen(collector, 'collector');
  return named.flatMap(({ path, meaning }) => {
    const known = survey.collectors.find(({ id }) => id === meaning);
    if (!known)
      return [
        {
          path,
          message: `the survey "${survey.id}" has no collector "${meaning}"`,
          hint: `Use one of ${ids.join(', ')}`,
        },
      ];
    if (typeof channel !== 'string' || channel === known.channel) return [];
    return [
      {
        path,
        message: `the channel of the collector "${meaning}" is ${known.channel}, not ${channel}`,
        hint: 'Leave out "channel", or name another collector',
      },
    ];
  });
}

/** What the codes of columns that tell something mean, and where that is written. */
function chosen(
  columns: readonly { codes?: Record<string, string> | undefined }[],
  field: string,
): readonly { path: Path; meaning: string }[] {
  return columns.flatMap(({ codes = {} }, index) =>
    Object.entries(codes).map(([code, meaning]) => ({ path: [field, index, 'codes', code], meaning })),
  );
}

function checkWhen({ when }: MappingConfig): readonly Finding[] {
  if ((when.day === undefined) === (when.column === undefined))
    return [
      {
        path: ['when'],
        message: '"when" needs either a column or a day',
        hint: 'Write "column: DATE", or "day: 2026-03-31" for every row',
      },
    ];
  if (when.day !== undefined && when.month !== undefined)
    return [
      {
        path: ['when', 'month'],
        message: 'a day has its month already',
        hint: 'Leave out month, or use column and month',
      },
    ];
  return [];
}

function checkColumns(config: MappingConfig, survey: Survey): readonly Finding[] {
  const items = new Map(askedOf(survey).map((item) => [item.id, item]));
  const answered = new Map<string, string>();
  return Object.entries(config.columns).flatMap(([column, rule]) => {
    const path: Path = ['columns', column];
    const item = items.get(rule.item);
    if (!item) return [noItem([...path, 'item'], rule.item, survey)];
    const findings: Finding[] = [];
    const other = answered.get(item.id);
    if (other !== undefined && !takesSeveral(item))
      findings.push({
        path,
        message: `"${item.id}" is answered by the column ${other} already`,
        hint: 'Map one column to a question, several only to one of several choices',
      });
    answered.set(item.id, column);
    if (rule.split !== undefined && !takesSeveral(item))
      findings.push({
        path: [...path, 'split'],
        message: `"${item.id}" takes one answer, there is nothing to split`,
        hint: 'Leave out split',
      });
    return [...findings, ...checkCodes(config, column, item)];
  });
}

function checkCodes(config: MappingConfig, column: string, item: Item): readonly Finding[] {
  const written = config.columns[column]?.codes ?? {};
  const shared = typeof written === 'string' ? config.codes[written] : undefined;
  if (typeof written === 'string' && !shared)
    return [
      {
        path: ['columns', column, 'codes'],
        message: `there is no list of codes "${written}"`,
        hint: `Write it under "codes", or use one of ${Object.keys(config.codes).join(', ') || 'those you write there'}`,
      },
    ];
  return Object.entries(shared ?? (written as Record<string, string>)).flatMap(([code, meaning]) => {
    const path: Path =
      typeof written === 'string' ? ['columns', column, 'codes'] : ['columns', column, 'codes', code];
    return meansSomething(item, meaning)
      ? []
      : [
          {
            path,
            message: `the code ${code} of ${column} means "${meaning}", which "${item.id}" does not have`,
            hint: `Use one of ${meaningsOf(item).join(', ')}`,
          },
        ];
  });
}

function checkConstants(config: MappingConfig, survey: Survey): readonly Finding[] {
  return Object.entries(config.constants).flatMap(([id, value]) => {
    const path: Path = ['constants', id];
    const item = askedOf(survey).find((one) => one.id === id);
    if (!item) return [noItem(path, id, survey)];
    const column = Object.entries(config.columns).find(([, rule]) => rule.item === id)?.[0];
    if (column !== undefined)
      return [
        {
          path,
          message: `"${id}" is answered by the column ${column} already`,
          hint: 'Leave one of them out',
        },
      ];
    return meansSomething(item, value)
      ? []
      : [
          {
            path,
            message: `"${id}" has no value "${value}"`,
            hint: `Use one of ${meaningsOf(item).join(', ')}`,
          },
        ];
  });
}

function checkIgnored(config: MappingConfig): readonly Finding[] {
  return config.ignore.flatMap((column, index) =>
    column in config.columns
      ? [
          {
            path: ['ignore', index],
            message: `the column ${column} is both mapped and ignored`,
            hint: 'Leave one of them out',
          },
        ]
      : [],
  );
}

function noItem(path: Path, id: string, survey: Survey): Finding {
  return {
    path,
    message: `the survey "${survey.id}" has no question "${id}"`,
    hint: `Use one of ${askedOf(survey)
      .map((item) => item.id)
      .join(', ')}`,
  };
}

/** What a file can have answers to: not what follows from them. */
function askedOf(survey: Survey): readonly Item[] {
  return itemsOf(survey).filter(isAsked);
}

function meansSomething(item: Item, meaning: string): boolean {
  const isSpecial = (SPECIALS as readonly string[]).includes(meaning);
  return (!isCoded(item) && !isSpecial) || meaningsOf(item).includes(meaning);
}

function meaningsOf(item: Item): readonly string[] {
  return [...valuesOf(item), ...item.specials, SKIPPED];
}

function takesSeveral({ type }: Item): boolean {
  return type === 'multiple' || type === 'reasons' || type === 'ranking';
}
