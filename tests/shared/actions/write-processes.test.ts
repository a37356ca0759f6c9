import { expect, test } from 'vitest';
import { copyProcesses } from '../../../shared/actions/copy-processes.ts';
import { setNextProcesses } from '../../../shared/actions/set-next-processes.ts';
import { writeProcesses } from '../../../shared/actions/write-processes.ts';
import { applyChange, invertChange } from '../../../shared/change.ts';
import type { Document } from '../../../shared/document.ts';
import { flowOf } from '../../../shared/flows.ts';
import type { ProcessPhase } from '../../../shared/model/process.ts';
import { idOf } from '../../support/context.ts';
import { projectWith } from '../../support/project.ts';

const process = (number: number) => idOf('process', `process-${number}`);

const shown = (document: Document, phase: ProcessPhase = 'asIs') =>
  flowOf(document, phase).map(({ process: { title }, next }) => [title, next.map(({ number, condition }) => `${number}${condition}`)]);

function pasted() {
  const { document, context } = projectWith([], 0);
  const rows = [
    { title: '受注', next: [{ number: 2, condition: '' }, { number: 3, condition: '急ぎ' }] },
    { title: '在庫確認', next: [{ number: 3, condition: '' }, { number: 1, condition: '在庫なし' }] },
    { title: '発送' },
  ];
  return { document: applyChange(document, writeProcesses(document, 'asIs', [], rows, context)), context };
}

test('pasted rows may follow each other, before or after', () => {
  expect(shown(pasted().document)).toEqual([['受注', ['2', '3急ぎ']], ['在庫確認', ['1在庫なし', '3']], ['発送', []]]);
});

test('a step that stays keeps its record, and undo brings back what went', () => {
  const { document, context } = pasted();
  const edits = [{ id: process(1), values: { title: '注文', next: [{ number: 2, condition: '在庫あり' }] } }];
  const change = writeProcesses(document, 'asIs', edits, [], context);
  expect([change.process?.updated.length, change.flow?.updated.length, change.flow?.removed.length, change.flow?.added.length]).toEqual([1, 1, 1, 0]);
  expect(applyChange(applyChange(document, change), invertChange(change))).toEqual(document);
});

test('a number past the list is refused', () => {
  const { document, context } = pasted();
  expect(() => writeProcesses(document, 'asIs', [{ id: process(1), values: { next: [{ number: 4, condition: '' }] } }], [], context)).toThrow('notFound');
  expect(() => setNextProcesses(document, [{ processId: process(1), next: [{ nextId: process(9), condition: '' }] }], context)).toThrow('notFound');
});

test('what is to be starts as a copy of today with its flow, and leaves today alone', () => {
  const { document, context } = pasted();
  const copied = applyChange(document, copyProcesses(document, 'asIs', 'toBe', context));
  expect(shown(copied, 'toBe')).toEqual(shown(document));
  expect(shown(copied)).toEqual(shown(document));
  const renamed = applyChange(copied, writeProcesses(copied, 'toBe', [{ id: process(4), values: { title: 'オンライン受注' } }], [], context));
  expect(shown(renamed)).toEqual(shown(document));
  expect(shown(renamed, 'toBe')[0]?.[0]).toBe('オンライン受注');
});

test('nothing to copy is no change', () => {
  const { document, context } = projectWith([], 0);
  expect(copyProcesses(document, 'asIs', 'toBe', context)).toEqual({});
});
