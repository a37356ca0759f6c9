import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { listSamples, readSample } from '../../main/samples.ts';
import { documentOf, projectOf, recordsOf, requirementsByCategory } from '../../shared/document.ts';
import { estimatesOf, gapsOf, scoresOf } from '../../shared/evaluation.ts';
import { languages } from '../../shared/language/index.ts';
import { entityNames } from '../../shared/model/entities.ts';
import { problemOf } from '../../shared/problem.ts';
import { parseProjectFile, writeProjectFile } from '../../shared/project-file.ts';

const resources = 'resources';
const temporary = mkdtempSync(join(tmpdir(), 'awase-samples-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const problemFrom = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return problemOf(error);
  }
  throw new Error('there was no problem');
};

describe('the list of samples', () => {
  test('has company A with its title in both languages', () => {
    expect(listSamples(resources)).toEqual([
      { name: 'company-a', title: { ja: 'ECサイトの構築（A社）', en: 'Online shop for Company A' } },
    ]);
  });

  test.each(['company-b', '../company-a', '', 'company-a/ja.awase'])('does not know %j', (name) => {
    expect(problemFrom(() => readSample(resources, name, 'ja'))).toEqual({ code: 'sampleMissing', values: { name, known: 'company-a' } });
  });

  test('says where it looked when there is nothing', () => {
    expect(problemFrom(() => listSamples(temporary))).toMatchObject({
      code: 'samplesUnreadable',
      values: { path: join(temporary, 'samples') },
    });
  });

  test('says what is wrong with a spoiled sample', () => {
    const spoiled = join(temporary, 'spoiled');
    cpSync(join(resources, 'samples'), join(spoiled, 'samples'), { recursive: true });
    writeFileSync(join(spoiled, 'samples', 'company-a', 'en.awase'), '{}');
    expect(problemFrom(() => listSamples(spoiled))).toEqual({ code: 'fileWrongFormat' });
    expect(projectOf(readSample(spoiled, 'company-a', 'ja')).id).toBe('company-a');
  });
});

describe.each(languages)('company A (%s)', (language) => {
  const document = readSample(resources, 'company-a', language);
  const scores = scoresOf(document);

  test('has 3 current processes, 4 needs, 4 categories, 9 measurable requirements, 3 candidates and 27 levels', () => {
    expect([document.process.size, document.need.size, document.category.size, document.requirement.size, document.candidate.size]).toEqual(
      [3, 4, 4, 9, 3],
    );
    expect([scores.ratedCells, scores.totalCells]).toEqual([27, 27]);
    expect(document.requirement.values().every(({ criterion, weight }) => criterion !== '' && weight === 1)).toBe(true);
    expect(requirementsByCategory(document).every(({ requirements }) => requirements.length > 0)).toBe(true);
  });

  test('METHOD 1: A and B tie at 94.44 %, C has 61.11 %, all covered', () => {
    const of = (id: string) => scores.candidates.find(({ candidate }) => candidate.id === id);
    for (const [id, sum] of [
      ['saas-a', 8.5],
      ['saas-b', 8.5],
      ['package-c', 5.5],
    ] as const) {
      expect(of(id)?.fit).toMatchObject({ fit: sum / 9, coverage: 1, bounds: { lower: sum / 9, upper: sum / 9 } });
    }
    expect(scores.ranking.map(({ candidate, standing }) => [candidate.id, standing.status, standing.place])).toEqual([
      ['saas-a', 'tied', 1],
      ['saas-b', 'tied', 1],
      ['package-c', 'knockedOut', null],
    ]);
  });

  test('METHOD 3: only the security item is mandatory, and it knocks out package C', () => {
    expect([...document.requirement.values()].filter(({ mandatory }) => mandatory).map(({ id }) => id)).toEqual(['security']);
    expect(scores.candidates.map(({ knockOuts }) => knockOuts.map(({ id }) => id))).toEqual([[], [], ['security']]);
  });

  test('METHOD 7: E and σ of the three estimates, in 万円, to 2 decimals', () => {
    const rows = estimatesOf(document).map(({ candidate, lines, total }) => ({
      id: candidate.id,
      lines: lines.length,
      points: total && Object.values(total.points).map((yen) => yen / 10_000),
      expected: Math.round((total?.classic.expected ?? 0) / 100) / 100,
      deviation: Math.round((total?.classic.deviation ?? 0) / 100) / 100,
    }));
    expect(rows).toEqual([
      { id: 'saas-a', lines: 1, points: [60, 75, 120], expected: 80, deviation: 10 },
      { id: 'saas-b', lines: 1, points: [70, 90, 170], expected: 100, deviation: 16.67 },
      { id: 'package-c', lines: 1, points: [80, 100, 130], expected: 101.67, deviation: 8.33 },
    ]);
    for (const { candidateId, title, optimisticAssumption, mostLikelyAssumption, pessimisticAssumption } of document.estimate.values()) {
      expect(title).toContain(document.candidate.get(candidateId)?.name);
      expect([optimisticAssumption, mostLikelyAssumption, pessimisticAssumption]).not.toContain('');
    }
  });

  test('describes the three main gaps with nature and impact', () => {
    const natures = (id: string) => document.gapNature.get(id as never)?.id;
    const main = gapsOf(document).map(({ requirement, candidate, described }) => [
      `${requirement.id} ${candidate.id}`,
      described?.natureId == null ? null : natures(described.natureId),
      described?.impact ?? null,
    ]);
    expect(main).toEqual(
      expect.arrayContaining([
        ['stock saas-a', 'missing-function', 2],
        ['screens saas-b', 'process-difference', 1],
        ['security package-c', 'non-compliance', 3],
      ]),
    );
    expect(main).toHaveLength(8);
  });

  test('says of every item of SaaS A how it is realised and on what evidence', () => {
    const ofA = [...document.assessment.values()].filter(({ candidateId }) => candidateId === 'saas-a');
    expect(ofA).toHaveLength(9);
    for (const { realization, evidence, note } of ofA) expect([realization, evidence, note].every(Boolean)).toBe(true);
    expect(document.assessment.values().every(({ evidence }) => evidence !== '')).toBe(true);
  });

  test('traces every requirement to a need', () => {
    const traced = new Set(document.trace.values().map(({ requirementId }) => requirementId));
    expect(traced).toEqual(new Set(document.requirement.keys()));
    expect(new Set(document.trace.values().map(({ needId }) => needId))).toEqual(new Set(document.need.keys()));
  });

  test('rests in the file as Awase itself would write it', () => {
    const text = readFileSync(join(resources, 'samples', 'company-a', `${language}.awase`), 'utf8');
    expect(writeProjectFile(documentOf(parseProjectFile(text)))).toBe(text);
  });
});

test('both languages differ in their texts only', () => {
  const texts = new Set([
    'name',
    'organization',
    'background',
    'goals',
    'title',
    'description',
    'actor',
    'tools',
    'pains',
    'criterion',
    'label',
    'supplier',
    'edition',
    'summary',
    'evidence',
    'note',
    'owner',
    'optimisticAssumption',
    'mostLikelyAssumption',
    'pessimisticAssumption',
  ]);
  const [ja, en] = languages.map((language) => recordsOf(readSample(resources, 'company-a', language)));
  for (const entity of entityNames) {
    const bare = (rows: readonly object[] = []) =>
      rows.map((row) => Object.entries(row).map(([field, value]) => [field, texts.has(field) ? value === '' : value]));
    expect(bare(en?.[entity])).toEqual(bare(ja?.[entity]));
  }
  expect(JSON.stringify(en)).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}。、「」（）]/u);
});
