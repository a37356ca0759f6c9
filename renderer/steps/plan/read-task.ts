import { parseCheck } from '../../../shared/input/choice.ts';
import { parsePredecessors, parseWeeks, parseWeeksRange, type PredecessorInput } from '../../../shared/input/duration.ts';
import type { Translate } from '../../../shared/language/index.ts';
import type { DurationUnit } from '../../../shared/model/project.ts';
import type { Task } from '../../../shared/model/task.ts';
import { lineLimit, textLimit, weeks } from '../../../shared/model/values.ts';
import { pointNames } from '../../components/point-drafts.ts';
import { accept, type Reading, refuse, within } from '../../components/read-gesture.ts';
import { fieldsOf } from '../../components/read-text.ts';
import type { GridGesture } from '../../grid/types.ts';

export type TaskValues = Partial<Omit<Task, 'id' | 'order' | 'candidateId'>> & { readonly predecessors?: readonly PredecessorInput[] };

/**
 * What a text typed or pasted into a column of the plan means. A range such as 2〜3 gives all three points, the most likely in the middle.
 * @param unit what lengths without a unit are in
 * @param last the number of the last task
 */
export function readTask(columnId: string, text: string, unit: DurationUnit, last: number, t: Translate): Reading<TaskValues> {
  if (pointNames.some((name) => name === columnId)) {
    const range = parseWeeksRange(text, unit);
    if (range !== null) return accept({ optimistic: range[0], mostLikely: weeks.parse((range[0] + range[1]) / 2), pessimistic: range[1] });
    return fieldsOf(parseWeeks(text, unit), (length) => ({ [columnId]: length }), t);
  }
  switch (columnId) {
    case 'title':
    case 'owner':
      return within(text, lineLimit, { [columnId]: text.trim() }, t);
    case 'description':
      return within(text, textLimit, { description: text }, t);
    case 'ongoing':
    case 'heading': {
      const checked = parseCheck(text);
      return checked === null ? refuse(t('screens.number.notCheck', { text })) : accept({ [columnId]: checked });
    }
    case 'predecessors':
      return fieldsOf(parsePredecessors(text, unit, last), (predecessors) => ({ predecessors }), t);
    default:
      return accept({});
  }
}

/** The number the last task has once a gesture is done: rows pasted past the end count, unless they are headings. */
export const lastNumber = (taskCount: number, { overflow }: GridGesture): number =>
  taskCount + overflow.filter((cells) => !cells.some(({ columnId, text }) => columnId === 'heading' && parseCheck(text) === true)).length;
