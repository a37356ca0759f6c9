import { describe, expect, test } from 'vitest';
import { evaluate } from '../../main/evaluate.ts';
import { buildWorkbook } from '../../main/workbook/workbook.ts';
import { assess } from '../../shared/actions/assess.ts';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { applyChange } from '../../shared/change.ts';
import { type Document, inOrder, projectOf } from '../../shared/document.ts';
import { scoresOf } from '../../shared/evaluation.ts';
import { explainRanking } from '../../shared/findings.ts';
import { translator } from '../../shared/language/index.ts';
import { share } from '../../shared/model/values.ts';
import { procedureOf } from '../../shared/procedure.ts';
import { mandatoryRemarks } from '../../shared/standing-text.ts';
import { cellsOf, openWorkbook } from '../main/workbook/read-workbook.ts';
import { moment } from '../support/context.ts';
import { withEvaluators } from '../support/panel.ts';
import { cell, projectWith } from '../support/project.ts';

/** Six items: the first candidate has four of them set 対象外, a mandatory one among them. */
function loophole() {
  return projectWith(
    [
      { ratings: ['fit', 'partial'] },
      { ratings: ['fit', 'fit'] },
      { title: '二要素認証', mandatory: true, ratings: ['notApplicable', 'fit'] },
      { ratings: ['notApplicable', 'fit'] },
      { ratings: ['notApplicable', 'fit'] },
      { ratings: ['notApplicable', 'fit'] },
    ],
    2,
  );
}
const counted = (document: Document): Document =>
  applyChange(document, editRecords(document, 'project', [{ id: projectOf(document).id, values: { notApplicableUnknown: true } }]));
const sentence = (document: Document): string => explainRanking(scoresOf(document), translator('ja'), 'ja');

describe('items set 対象外', () => {
  test('are counted in the ranking and in its sentence, mandatory ones by name', () => {
    const { document } = loophole();
    const [first] = scoresOf(document).candidates;
    expect(first?.outside.count).toBe(4);
    expect(first?.outside.mandatory.map(({ requirement, explained }) => [requirement.title, explained])).toEqual([['二要素認証', false]]);
    expect(sentence(document)).toContain('対象外（候補 1 4 件）は計算に含まない、候補 1 は必須の「二要素認証」が対象外（理由の記載なし）');
    expect(evaluate(document).candidates[0]?.notApplicable).toMatchObject({ count: 4, mandatory: [{ title: '二要素認証', explained: false }] });
  });

  test('need a reason where they are mandatory: evidence, a note or the reason of a consensus', () => {
    const { document, context } = loophole();
    const isMissing = (state: Document): boolean =>
      procedureOf(state).works.some(({ missing }) => missing.some(({ text }) => text === 'procedure.missing.outsideMandatory'));
    expect(isMissing(document)).toBe(true);
    expect(mandatoryRemarks(scoresOf(document).candidates[0] ?? { knockOuts: [], openKnockOuts: [], outside: { count: 0, mandatory: [] } }, translator('ja')).map(({ text }) => text)).toEqual([
      '必須「二要素認証」を対象外とした理由がない',
    ]);
    for (const values of [{ note: '社内だけで使う' }, { evidence: '規程 3 条' }, { consensusReason: '全員一致' }]) {
      const explained = applyChange(document, assess(document, [{ ...cell(3, 1), values }], context));
      expect(isMissing(explained)).toBe(false);
      expect(sentence(explained)).not.toContain('理由の記載なし');
    }
  });

  test('are named in the workbook where they are mandatory, explained or not, agreed on or by the evaluators alone', async () => {
    const { document, context } = loophole();
    const said = async (state: Document) => {
      const cells = cellsOf(await openWorkbook(await buildWorkbook(state, 'ja', moment))).get('評価の根拠');
      return [...(cells?.values() ?? [])].flatMap(({ value }) => (typeof value === 'string' && value.includes('二要素認証」を対象外') ? [value] : []));
    };
    expect(await said(document)).toEqual(['必須「二要素認証」を対象外とした理由がない']);
    const explained = applyChange(document, assess(document, [{ ...cell(3, 1), values: { note: '社内だけで使う' } }], context));
    expect(await said(explained)).toEqual(['必須「二要素認証」を対象外とした']);
    const { document: bare, context: other } = projectWith([{ title: '二要素認証', mandatory: true, ratings: [null, 'fit'] }], 2);
    expect(await said(withEvaluators(bare, [{ weight: 1, ratings: ['－'] }], other))).toEqual(['必須「二要素認証」を対象外とした理由がない']);
  });

  test('count as unknown where the project says so: less coverage, wider bounds, an open place, a knock-out still possible', () => {
    const { document } = loophole();
    expect(scoresOf(document).candidates[0]?.fit).toMatchObject({ fit: 1, coverage: 1, bounds: { lower: 1, upper: 1 } });
    expect(scoresOf(document).ranking[0]?.standing.status).toBe('settled');
    const scores = scoresOf(counted(document));
    const [first] = scores.candidates;
    expect(first?.fit).toMatchObject({ fit: 1, coverage: 2 / 6, bounds: { lower: 2 / 6, upper: 1 }, unratedCount: 4 });
    expect(first?.standing).toMatchObject({ status: 'open', best: 1, worst: 2, mayFall: true });
    expect(first?.openKnockOuts.map(({ because }) => because)).toEqual(['notApplicable']);
    expect(scores.ranking[0]?.candidate.id).toBe('candidate-2');
    expect(scores.decisive.map(({ requirement, knockOut }) => [requirement.id, knockOut])).toEqual([
      ['requirement-3', 'notApplicable'],
      ['requirement-4', null],
      ['requirement-5', null],
      ['requirement-6', null],
    ]);
    expect(sentence(counted(document))).toContain('対象外（候補 1 4 件）は不明として扱う');
    expect(evaluate(counted(document)).project.notApplicableUnknown).toBe(true);
  });
});

test('who is knocked out already is not said to be possibly so by another item, nor asked for it', () => {
  const { document } = projectWith(
    [
      { title: '監査ログ', mandatory: true, ratings: ['gap', 'fit'] },
      { title: '暗号化', mandatory: true, ratings: [null, null] },
    ],
    2,
  );
  const [out, running] = scoresOf(document).candidates.map((entry) => mandatoryRemarks(entry, translator('ja')).map(({ text, isDanger }) => [text, isDanger]));
  expect(out).toEqual([['必須「監査ログ」が求める水準に届かない', true], ['必須「暗号化」が未評価', false]]);
  expect(running).toEqual([['必須「暗号化」が未評価（足切りの可能性あり）', true]]);
  const asked = procedureOf(document).works.flatMap(({ missing }) => missing.filter(({ text }) => text === 'procedure.missing.unratedMandatory'));
  expect(asked).toMatchObject([{ values: { count: 1 } }]);
});

test('bounds reach from the lowest to the highest score of the scale', () => {
  const { document } = projectWith([{ weight: 3, ratings: ['fit'] }, { weight: 1, ratings: [null] }], 1);
  const scores: Readonly<Record<string, number | null>> = { fit: 0.8, partial: 0.5, gap: 0.2, notApplicable: null };
  const edits = inOrder(document, 'level').flatMap(({ id, class: kind }) => {
    const score = scores[kind];
    return score == null ? [] : [{ id, values: { score: share.parse(score) } }];
  });
  const { bounds } = scoresOf(applyChange(document, editRecords(document, 'level', edits))).candidates[0]?.fit ?? {};
  expect(bounds?.lower).toBeCloseTo((3 * 0.8 + 0.2) / 4, 12);
  expect(bounds?.upper).toBeCloseTo(0.8, 12);
});
