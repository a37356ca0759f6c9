import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { applyChange } from '../../shared/change.ts';
import { claimsOf } from '../../shared/claims.ts';
import { countermeasuresOf } from '../../shared/countermeasures.ts';
import { derive } from '../../shared/derive.ts';
import { type Document, documentOf, recordsOf } from '../../shared/document.ts';
import { estimatesOf } from '../../shared/estimates.ts';
import { gapsOf, scoresOf } from '../../shared/evaluation.ts';
import { fitProfilesOf } from '../../shared/fit-profiles.ts';
import { missingCostsOf } from '../../shared/missing-costs.ts';
import { rollUpsOf } from '../../shared/roll-up.ts';
import { totalsOfCandidates } from '../../shared/totals.ts';
import { anyDocument } from '../support/arbitrary-document.ts';
import { projectWith } from '../support/project.ts';

const weighted = (weight: number): Document => projectWith([{ weight, ratings: ['fit', 'partial'] }], 2).document;

describe('a derivation', () => {
  test('sees the tables it names, those of what it is made from, and no others', () => {
    const needs = derive(['need'], (view) => Object.keys(view));
    const more = derive([needs, 'process', 'need'], (view) => Object.keys(view).sort());
    expect(needs(weighted(1))).toEqual(['need']);
    expect(more(weighted(1))).toEqual(['need', 'process']);
    expect(more.tables).toEqual(['need', 'process']);
  });

  test('is computed once for the same tables and the same question', () => {
    const asked: string[] = [];
    const titles = derive(['requirement'], (view, word: string) => {
      asked.push(word);
      return [word, view.requirement.size];
    });
    const document = weighted(1);
    const elsewhere = { ...document, candidate: new Map() };
    expect(titles(document, 'a')).toBe(titles(elsewhere, 'a'));
    expect(titles(document, 'b')).toEqual(['b', 1]);
    expect(asked).toEqual(['a', 'b']);
    titles({ ...document, requirement: new Map() }, 'a');
    expect(asked).toEqual(['a', 'b', 'a']);
  });

  test('keeps what it gave for six documents looked at in turn, as scenarios and baselines side by side are', () => {
    const documents = [1, 2, 3, 4, 5, 6].map(weighted);
    const first = documents.map((document) => [scoresOf(document), gapsOf(document), estimatesOf(document), rollUpsOf(document)]);
    for (const [index, document] of documents.entries())
      for (const [place, again] of [scoresOf(document), gapsOf(document), estimatesOf(document), rollUpsOf(document)].entries())
        expect(again).toBe(first[index]?.[place]);
  });

  test('gives for a document made by changes what it gives for the same records read anew', () => {
    const all = [scoresOf, gapsOf, rollUpsOf, estimatesOf, totalsOfCandidates, missingCostsOf, countermeasuresOf, claimsOf, fitProfilesOf];
    fc.assert(
      fc.property(anyDocument, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 10 })), { maxLength: 6 }), (start, edits) => {
        let document = start;
        for (const [place, weight] of edits) {
          const requirement = [...document.requirement.values()][place % Math.max(1, document.requirement.size)];
          if (requirement === undefined) continue;
          document = applyChange(document, editRecords(document, 'requirement', [{ id: requirement.id, values: { weight } }]));
          for (const derivation of all) derivation(document);
        }
        const anew = documentOf(recordsOf(document));
        for (const derivation of all) expect(derivation(document)).toEqual(derivation(anew));
      }),
      { numRuns: 100 },
    );
  });
});
