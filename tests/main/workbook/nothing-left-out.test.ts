import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { buildWorkbook } from '../../../main/workbook/workbook.ts';
import { resourcesFolder } from '../../../main/resources-folder.ts';
import { readSample } from '../../../main/samples.ts';
import { type Document, projectOf } from '../../../shared/document.ts';
import { languages } from '../../../shared/language/index.ts';
import { entities, type EntityName, entityNames } from '../../../shared/model/entities.ts';
import { anyDocument } from '../../support/arbitrary-document.ts';
import { moment } from '../../support/context.ts';
import { cellsOf, openWorkbook } from './read-workbook.ts';

type Row = Readonly<Record<string, unknown>>;
type Rows = ReadonlyMap<string, Row>;

/** Held by any text schema, though it is the id of a record; and what a symbol has no room for. */
const otherFields: ReadonlySet<string> = new Set(['comment.subjectId', 'level.symbol']);

const takes = (entity: EntityName, field: string, value: string): boolean =>
  !otherFields.has(`${entity}.${field}`) && Object.entries<z.ZodType>(entities[entity].shape).some(([name, schema]) => name === field && schema.safeParse(value).success);

const rowsOf = (document: Document, entity: EntityName): Rows => document[entity] as unknown as Rows;

/** The same project with a text or link of its own in every field that takes one, and those texts. */
function withTexts(document: Document): { readonly document: Document; readonly texts: readonly (readonly [field: string, text: string])[] } {
  const texts: [string, string][] = [];
  const tables = entityNames.map((entity) => [
    entity,
    new Map(
      [...rowsOf(document, entity)].map(([id, row], index) => {
        const said = Object.keys(row).flatMap((field) => {
          const candidates = [`${entity} の ${field} ${index} 番`, `https://example.com/${entity}/${field}/${index}`];
          const text = candidates.find((candidate) => takes(entity, field, candidate));
          if (text === undefined) return [];
          texts.push([`${entity}.${field}`, text]);
          return [[field, text] as const];
        });
        return [id, { ...row, ...Object.fromEntries(said) }];
      }),
    ),
  ]);
  return { document: Object.fromEntries(tables) as unknown as Document, texts };
}

/** With the evaluators' ratings open, and no more trials and days than it takes. */
const revealed = (document: Document): Document => {
  const project = projectOf(document);
  return { ...document, project: new Map([[project.id, { ...project, ratingsRevealed: true, simulationTrials: 10_000, planStart: null }]]) };
};

async function textOf(document: Document, language: 'ja' | 'en' = 'ja'): Promise<string> {
  const cells = cellsOf(await openWorkbook(await buildWorkbook(document, language, moment)));
  return [...cells.values()].flatMap((sheet) => [...sheet.values()].map(({ value }) => String(value))).join('\n');
}

const sampled = fc.sample(anyDocument, { numRuns: 60, seed: 8 }).toSorted((a, b) => size(b) - size(a)).slice(0, 5);
function size(document: Document): number {
  return entityNames.filter((entity) => document[entity].size > 0).length;
}

describe('nothing of a project is left out of its workbook', () => {
  it('has a record of every table, to be tried with', () => {
    const tried = [...sampled, readSample(resourcesFolder(), 'company-a', 'ja')];
    expect(entityNames.filter((entity) => tried.every((document) => document[entity].size === 0))).toEqual([]);
  });

  it.each(sampled.map((_, index) => index))('every text of every record stands in a cell (document %i)', async (index) => {
    const { document, texts } = withTexts(revealed(sampled[index] ?? readSample(resourcesFolder(), 'company-a', 'ja')));
    const whole = await textOf(document);
    expect(texts.filter(([, text]) => !whole.includes(text))).toEqual([]);
    expect(texts.length).toBeGreaterThan(40);
  });

  it.each(languages)('nor of company A in %s, which is shown by the sheets of its subjects alone', async (language) => {
    const sample = readSample(resourcesFolder(), 'company-a', language);
    const { document, texts } = withTexts(sample);
    const whole = await textOf(document, language);
    expect(texts.filter(([, text]) => !whole.includes(text))).toEqual([]);
    const cells = cellsOf(await openWorkbook(await buildWorkbook(sample, language, moment)));
    const others = [...(cells.get(language === 'ja' ? 'ほかの記録' : 'Other records')?.values() ?? [])].filter(({ address }) => address.startsWith('C'));
    expect(others.map(({ value }) => value)).toEqual([]);
  });

  it('keeps the words of evaluators back until their ratings are revealed', async () => {
    const sample = readSample(resourcesFolder(), 'company-a', 'ja');
    const project = projectOf(sample);
    const { document, texts } = withTexts({ ...sample, project: new Map([[project.id, { ...project, ratingsRevealed: false }]]) });
    const whole = await textOf(document);
    const own = [...document.assessment.values()].filter(({ evaluatorId }) => evaluatorId !== null).map(({ evidence }) => evidence);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((text) => whole.includes(text))).toEqual([]);
    expect(texts.filter(([field, text]) => !field.startsWith('assessment.') && !whole.includes(text))).toEqual([]);
  });
});
