import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, type Change, changeBetween } from '../../../shared/change.ts';
import type { Committed } from '../../../shared/contract.ts';
import { type Document } from '../../../shared/document.ts';
import { hear, type OpenDocument, send, settle } from '../../../renderer/store/open-document.ts';
import { anyDocument } from '../../support/arbitrary-document.ts';
import { projectWith } from '../../support/project.ts';

const { document } = projectWith([{ title: '在庫' }, { title: '配送' }], 1);
const opened: OpenDocument = { projectId: 'p', sequence: 7, document, history: { undo: null, redo: null }, onItsWay: null };

/** The change that gives the requirement in this place another title. */
function renaming(from: Document, place: number, title: string): Change {
  const row = [...from.requirement.values()][place];
  if (row === undefined) throw new Error(`no requirement ${place}`);
  return { requirement: { added: [], removed: [], updated: [{ from: row, to: { ...row, title } }] } };
}
const committed = (sequence: number, change: Change, projectId = 'p'): Committed => ({
  projectId,
  sequence,
  action: 'editRequirements',
  kind: 'edit',
  change,
  history: { undo: `edit ${sequence}`, redo: null },
});
const titles = (state: OpenDocument | null) => [...(state?.document.requirement.values() ?? [])].map(({ title }) => title);
const own = renaming(document, 0, '在庫管理');
const foreign = renaming(document, 1, '配送管理');
/** As it comes over the wire: the same content in other objects. */
const copy = (change: Change): Change => structuredClone(change);

describe('a change on its way to main', () => {
  it('is shown at once and keeps its document when main has written it', () => {
    const sent = send(opened, 'editRequirements', own);
    expect(titles(sent)).toEqual(['在庫管理', '配送']);
    expect(sent).toMatchObject({ sequence: 7, history: { undo: 'editRequirements', redo: null } });
    const settled = settle(sent, committed(8, copy(own)));
    expect(settled).toMatchObject({ sequence: 8, history: { undo: 'edit 8' }, onItsWay: null });
    expect(settled?.document).toBe(sent.document);
  });

  it('is taken off again when main refuses it', () => {
    expect(settle(send(opened, 'editRequirements', own), null)).toEqual(opened);
  });

  it('stands on what another window committed before it', () => {
    const heard = hear(send(opened, 'editRequirements', own), committed(8, foreign));
    expect(titles(heard)).toEqual(['在庫管理', '配送']);
    const settled = heard && settle(heard, committed(9, copy(own)));
    expect(titles(settled)).toEqual(['在庫管理', '配送管理']);
    expect(settled).toMatchObject({ sequence: 9, history: { undo: 'edit 9' } });
  });

  it('is followed by what another window committed after it, and by its own broadcast only once', () => {
    const first = hear(send(opened, 'editRequirements', own), committed(8, copy(own)));
    const second = first && hear(first, committed(9, renaming(applyChange(document, own), 0, '在庫の管理')));
    expect(titles(second && settle(second, committed(8, copy(own))))).toEqual(['在庫の管理', '配送']);
  });

  it('keeps what another window committed when main refuses it', () => {
    const heard = hear(send(opened, 'editRequirements', own), committed(8, foreign));
    expect(titles(heard && settle(heard, null))).toEqual(['在庫', '配送管理']);
  });

  it('shows what main has written where that differs from what was sent', () => {
    expect(titles(settle(send(opened, 'editRequirements', own), committed(8, renaming(document, 0, '在庫 管理'))))).toEqual(['在庫 管理', '配送']);
  });

  it('comes to nothing known when a commit before it was missed', () => {
    expect(settle(send(opened, 'editRequirements', own), committed(9, copy(own)))).toBeNull();
  });

  it('is a commit like any other when the project was opened anew meanwhile', () => {
    expect(titles(settle(opened, committed(8, copy(own))))).toEqual(['在庫管理', '配送']);
    expect(settle(opened, null)).toBe(opened);
  });
});

describe('a commit', () => {
  it('is applied in its turn, left out when it is known or of another project, and missed when one is skipped', () => {
    expect(titles(hear(opened, committed(8, foreign)))).toEqual(['在庫', '配送管理']);
    expect(hear(opened, committed(7, foreign))).toBe(opened);
    expect(hear(opened, committed(8, foreign, 'q'))).toBe(opened);
    expect(hear(opened, committed(9, foreign))).toBeNull();
  });
});

it('ends where main ends, whatever the order in which the answer and the broadcasts arrive', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, fc.array(anyDocument, { maxLength: 3 }), fc.nat(), (start, sent, later, seed) => {
      const ownChange = changeBetween(start, sent);
      const states = [start, sent, ...later];
      const commits = states.slice(1).map((state, index) => committed(8 + index, copy(changeBetween(states[index] ?? start, state))));
      const [answer] = commits;
      if (answer === undefined) return;
      const shuffled = commits.toSorted((a, b) => ((a.sequence * 7919 + seed) % 5) - ((b.sequence * 7919 + seed) % 5));
      const sending = send({ ...opened, document: start }, 'editRequirements', ownChange);
      const heard = shuffled.reduce<OpenDocument | null>((latest, commit) => latest && hear(latest, commit), sending);
      const settled = heard && settle(heard, answer);
      expect(settled?.document).toEqual(states.at(-1));
      expect(settled?.sequence).toBe(7 + commits.length);
    }),
    { numRuns: 60 },
  );
});
