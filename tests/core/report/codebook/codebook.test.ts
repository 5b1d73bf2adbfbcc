import { describe, expect, it } from 'vitest';
import { codebookTable } from '#core/report/codebook/codebook-table.ts';
import { codebookOf } from '#core/report/codebook/codebook.ts';
import { isQuestion } from '#core/survey/item.ts';
import { itemsOf } from '#core/survey/survey.ts';
import { valuesOf } from '#core/survey/item-values.ts';
import { shop, surveyOf } from '../fixtures.ts';

const rules = surveyOf(`
title: { en: Rules, es: Reglas }
thanks: { en: Thank you, es: Gracias }
locales: [en, es]
sampling: open-link
timezone: Europe/Madrid
items:
  - { id: recommend, type: nps, required: true, text: { en: Recommend us?, es: ¿Nos recomendaría? } }
  - { id: why, type: longtext, text: { en: Why?, es: ¿Por qué? }, visibleIf: recommend <= 6 }
  - id: area
    type: single
    segment: true
    specials: [refused]
    requiredIf: recommend > 8 and not answered(why)
    text: { en: Area, es: Zona }
    options:
      - { value: g, label: { en: Gate G, es: Puerta G } }
      - { value: h, label: { en: Gate H, es: Puerta H } }
  - { id: thanks, type: statement, text: { en: Nearly done, es: Ya casi } }
  - { id: guests, type: number, min: 1, max: 9, unit: { en: people, es: personas }, text: { en: Guests, es: Huéspedes } }
`);
const entry = (id: string) => codebookOf(rules).entries.find(({ item }) => item === id)!;

describe('codebook', () => {
  it('has every item that can be answered, with every code it can have', () => {
    const { entries } = codebookOf(shop);
    expect(entries.map(({ item }) => item)).toEqual(
      itemsOf(shop)
        .filter(isQuestion)
        .map(({ id }) => id),
    );
    for (const item of itemsOf(shop))
      expect(entries.find((one) => one.item === item.id)?.codes.map(({ code }) => code)).toEqual(
        valuesOf(item),
      );
    expect(codebookOf(rules).entries.map(({ item }) => item)).not.toContain('thanks');
  });

  it('says when an item is asked and must be answered, as the survey file does', () => {
    expect(entry('why')).toMatchObject({ shownIf: 'recommend <= 6', required: 'never', max: 2000 });
    expect(entry('area').required).toEqual({ if: 'recommend > 8 and (not answered(why))' });
    expect(entry('recommend').required).toBe('always');
  });

  it('keeps every way of having no value apart', () => {
    expect(entry('recommend').missing).toEqual([]);
    expect(entry('why').missing).toEqual(['skipped', 'notShown']);
    expect(entry('area').missing).toEqual(['skipped', 'refused']);
  });

  it('is a table with the wording of each language in a column', () => {
    const { header, rows } = codebookTable(codebookOf(rules));
    const read = rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at]])));
    expect(header.slice(-2)).toEqual(['text:en', 'text:es']);
    expect(read.find(({ item, code }) => item === 'area' && code === 'h')).toMatchObject({
      survey: 'shop',
      version: rules.version,
      part: 'code',
      'text:en': 'Gate H',
      'text:es': 'Puerta H',
    });
    expect(read.find(({ item, part }) => item === 'guests' && part === 'unit')?.['text:es']).toBe('personas');
    expect(read.find(({ item, part }) => item === 'area' && part === 'question')).toMatchObject({
      type: 'single',
      segment: 'yes',
      required: 'recommend > 8 and (not answered(why))',
    });
    expect(read.filter(({ part }) => part === 'missing').map(({ item, code }) => `${item} ${code}`)).toEqual([
      'why skipped',
      'why notShown',
      'area skipped',
      'area refused',
      'guests skipped',
    ]);
  });
});
