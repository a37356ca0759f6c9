import { describe, expect, test } from 'vitest';
import { applyScale, levelUse } from '../../../shared/actions/apply-scale.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { editLevel, removeLevel } from '../../../shared/actions/edit-scale.ts';
import { presetScale, scalePresets } from '../../../shared/actions/scale-presets.ts';
import { applyChange, invertChange } from '../../../shared/change.ts';
import { type Document, inOrder, recordsOf } from '../../../shared/document.ts';
import { scoresOf } from '../../../shared/evaluation.ts';
import { findFlaw } from '../../../shared/model/check.ts';
import { nearestLevel } from '../../../shared/model/scale.ts';
import { fullDocument } from '../../main/store/support.ts';
import { companyA } from '../../support/comparison.ts';
import { countingContext } from '../../support/context.ts';

const fresh = () => {
  const { newId, now } = countingContext();
  return { newId: (<Entity extends Parameters<typeof newId>[0]>(entity: Entity) => `new-${newId(entity)}` as ReturnType<typeof newId<Entity>>), now };
};

const nearestTargets = (document: Document, scale: ReturnType<typeof presetScale>) =>
  new Map(inOrder(document, 'level').map((level) => [level.id, nearestLevel(level, scale) ?? 0]));

const switchTo = (document: Document, preset: (typeof scalePresets)[number]) => {
  const scale = presetScale(preset, 'ja');
  return applyScale(document, scale, nearestTargets(document, scale), fresh());
};

const fits = (document: Document) => scoresOf(document).candidates.map(({ fit }) => ((fit.fit ?? Number.NaN) * 100).toFixed(2));

describe('a ready-made scale', () => {
  test('◎○△× moves company A’s partial fits from a half to a third', () => {
    const after = applyChange(companyA(), switchTo(companyA(), 'marks'));
    expect(inOrder(after, 'level').map(({ symbol }) => symbol)).toEqual(['◎', '○', '△', '×', '－']);
    expect(fits(companyA())).toEqual(['94.44', '94.44', '61.11']);
    expect(fits(after)).toEqual(['92.59', '92.59', '51.85']);
  });

  test.each(scalePresets)('%s keeps every rating, leaves a sound project, and undo restores it exactly', (preset) => {
    const before = companyA();
    const change = switchTo(before, preset);
    const after = applyChange(before, change);
    expect(findFlaw(recordsOf(after))).toBeNull();
    expect(scoresOf(after).ratedCells).toBe(27);
    expect(applyChange(after, invertChange(change))).toEqual(before);
  });

  test('the scale in use already changes nothing', () => {
    expect(switchTo(companyA(), 'guide')).toEqual({});
  });

  test('there and back again leaves the fit as it was', () => {
    const there = applyChange(companyA(), switchTo(companyA(), 'points3'));
    expect(fits(applyChange(there, switchTo(there, 'guide')))).toEqual(fits(companyA()));
  });
});

test('ratings go where they are told, not where they are nearest', () => {
  const document = companyA();
  const scale = presetScale('marks', 'ja');
  const [, partial] = inOrder(document, 'level');
  if (partial === undefined) throw new Error('the guide’s scale has a second level');
  const after = applyChange(document, applyScale(document, scale, nearestTargets(document, scale).set(partial.id, 1), fresh()));
  expect(fits(after)).toEqual(['96.30', '96.30', '70.37']);
});

test('a level in use without a target refuses the whole change', () => {
  const document = companyA();
  expect(() => applyScale(document, presetScale('marks', 'ja'), new Map(), fresh())).toThrow('scaleUnmapped');
});

test('a scale that is not sound is refused', () => {
  const document = companyA();
  const scale = presetScale('marks', 'ja').slice(1);
  expect(() => applyScale(document, scale, nearestTargets(document, scale), fresh())).toThrow('scaleNoFit');
});

test('the use of levels counts ratings', () => {
  const document = companyA();
  const symbols = [...levelUse(document)].map(([id, count]) => `${document.level.get(id)?.symbol} ${count}`);
  expect(symbols.toSorted()).toEqual(['× 1', '△ 7', '◎ 19'].toSorted());
});

test('evaluators’ ratings, claims and levels after countermeasures move along', () => {
  const document = fullDocument();
  const full = inOrder(document, 'level')[0];
  if (full === undefined) throw new Error('a project has levels');
  const [assessment] = document.assessment.values();
  if (assessment === undefined) throw new Error('the project is rated');
  const claimed = applyChange(document, editRecords(document, 'assessment', [{ id: assessment.id, values: { claimedLevelId: full.id } }]));
  const heir = inOrder(document, 'level')[1]?.id;
  const change = removeLevel(applyChange(claimed, editLevel(claimed, heir ?? full.id, { class: 'fit' })), full.id, heir ?? null);
  expect(change.assessment?.updated.every(({ to }) => to.levelId === heir)).toBe(true);
  expect(change.assessment?.updated.map(({ to }) => to.claimedLevelId)).toContain(heir);
  expect(change.countermeasure?.updated.map(({ to }) => to.levelAfterId)).toEqual([heir]);
});
