import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { listSamples, readSample } from '../../main/samples.ts';
import { documentOf, inOrder, projectOf, recordsOf, requirementsByCategory } from '../../shared/document.ts';
import { estimatesOf } from '../../shared/estimates.ts';
import { gapsOf, scoresOf } from '../../shared/evaluation.ts';
import { languages } from '../../shared/language/index.ts';
import { entityNames } from '../../shared/model/entities.ts';
import { problemOf } from '../../shared/problem.ts';
import { parseProjectFile, writeProjectFile } from '../../shared/project-file.ts';
import { idOf } from '../support/context.ts';

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

  test('has 3 current processes and 5 to be, 4 needs, 4 categories, 9 measurable requirements, 3 candidates and 27 levels', () => {
    expect([document.process.size, document.need.size, document.category.size, document.requirement.size, document.candidate.size]).toEqual(
      [8, 4, 4, 9, 3],
    );
    expect(document.process.values().filter(({ phase }) => phase === 'asIs').toArray()).toHaveLength(3);
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

  test('METHOD 7: the cost lines of each candidate add to the guide’s three points and its E, in 万円, to 2 decimals', () => {
    const rows = estimatesOf(document).map(({ candidate, lines, total }) => ({
      id: candidate.id,
      lines: lines.length,
      points: total && Object.values(total.points).map((yen) => yen / 10_000),
      expected: Math.round((total?.spread.expected ?? 0) / 100) / 100,
      fullyCorrelated: Math.round(lines.reduce((sum, line) => sum + (line.total?.classic.deviation ?? 0), 0) / 100) / 100,
    }));
    expect(rows).toEqual([
      // The sixth line says that the chosen change of a process costs nothing.
      { id: 'saas-a', lines: 6, points: [60, 75, 120], expected: 80, fullyCorrelated: 10 },
      { id: 'saas-b', lines: 5, points: [70, 90, 170], expected: 100, fullyCorrelated: 16.67 },
      { id: 'package-c', lines: 5, points: [80, 100, 130], expected: 101.67, fullyCorrelated: 8.33 },
    ]);
    for (const { title, optimisticAssumption, mostLikelyAssumption, pessimisticAssumption } of document.estimate.values())
      expect([title, optimisticAssumption, mostLikelyAssumption, pessimisticAssumption]).not.toContain('');
  });

  test('has quotes whose lines stand for cost lines, some with omissions, and a plan with dates', () => {
    const counts = Map.groupBy(document.quote.values(), ({ candidateId }) => candidateId);
    expect([...counts.values()].map((found) => found.length)).toEqual([4, 1, 2]);
    const mapped = document.quoteLine.values().filter(({ estimateId }) => estimateId !== null).toArray();
    expect([document.quoteLine.size, mapped.length]).toEqual([34, 33]);
    expect(projectOf(document)).toMatchObject({ planStart: '2026-12-01', planDue: '2027-02-19', budget: 1_000_000, correlation: 0.3 });
    expect(document.closure.size).toBe(1);
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
    const ofA = [...document.assessment.values()].filter(({ candidateId, evaluatorId }) => candidateId === 'saas-a' && evaluatorId === null);
    expect(ofA).toHaveLength(9);
    for (const { realization, evidence, note } of ofA) expect([realization, evidence, note].every(Boolean)).toBe(true);
    expect(document.assessment.values().every(({ evidence, evaluatorId }) => evaluatorId !== null || evidence !== '')).toBe(true);
  });

  test('traces every requirement to a need', () => {
    const traced = new Set(document.trace.values().map(({ requirementId }) => requirementId));
    expect(traced).toEqual(new Set(document.requirement.keys()));
    expect(new Set(document.trace.values().map(({ needId }) => needId))).toEqual(new Set(document.need.keys()));
  });

  test('has something in every table, so that every step can be read in it', () => {
    expect(entityNames.filter((entity) => document[entity].size === 0)).toEqual(['severityRule']);
  });

  test('keeps the published facts of the later steps: two ways to close the gap of SaaS A, 4 re-examined needs, 8 tasks of 8 to 12 weeks', () => {
    const ofStock = [...document.countermeasure.values()].filter(({ requirementId, candidateId }) => requirementId === 'stock' && candidateId === 'saas-a');
    expect(ofStock.map(({ kind, chosen }) => [kind, chosen])).toEqual([
      ['processChange', true],
      ['customization', false],
    ]);
    expect(document.customizationRisk.size).toBe(7);
    expect([...document.reexamination.values()].map(({ needId, needed }) => [needId, needed]).toSorted()).toEqual([
      ['reach', false],
      ['safe-payment', false],
      ['secure', false],
      ['unify', true],
    ]);
    const tasks = inOrder(document, 'task');
    const sum = (point: 'optimistic' | 'pessimistic') => tasks.reduce((total, task) => total + (task[point] ?? 0), 0);
    expect([tasks.length, sum('optimistic'), sum('pessimistic')]).toEqual([8, 8, 12]);
    expect(tasks.filter(({ ongoing }) => ongoing).map(({ id }) => id)).toEqual(['operation']);
  });

  test('records a consensus wherever its evaluators differ', () => {
    const cells = Map.groupBy(document.assessment.values(), ({ requirementId, candidateId }) => `${requirementId} ${candidateId}`);
    for (const ratings of cells.values()) {
      const consensus = ratings.find(({ evaluatorId }) => evaluatorId === null);
      const differ = new Set(ratings.filter(({ evaluatorId }) => evaluatorId !== null).map(({ levelId }) => levelId)).size > 1;
      expect(consensus?.consensusReason !== '').toBe(differ);
    }
  });

  test('keeps a baseline from before security was mandatory, when package C was not knocked out', () => {
    const [baseline] = inOrder(document, 'baseline');
    const kept = documentOf(parseProjectFile(gunzipSync(Buffer.from(baseline?.content ?? '', 'base64')).toString('utf8')));
    expect(kept.requirement.get(idOf('requirement', 'security'))?.mandatory).toBe(false);
    expect(scoresOf(kept).candidates.every(({ knockOuts }) => knockOuts.length === 0)).toBe(true);
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
    'volume',
    'condition',
    'alias',
    'stageReason',
    'specification',
    'limits',
    'role',
    'claim',
    'consensusReason',
    'effort',
    'benefit',
    'mitigation',
    'text',
    'analysis',
    'decision',
    'decidedBy',
    'author',
    'reason',
    'content',
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
