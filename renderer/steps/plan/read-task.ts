import { parseCheck } from '../../../shared/input/choice.ts';
import { parseWeeks, parseWeeksRange } from '../../../shared/input/duration.ts';
import type { Translate } from '../../../shared/language/index.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import type { Task } from '../../../shared/model/task.ts';
import { lineLimit, textLimit, type Weeks } from '../../../shared/model/values.ts';
import { pointNames } from '../../components/point-drafts.ts';
import { accept, type Reading, refuse, within } from '../../components/read-gesture.ts';

export type TaskValues = Partial<Omit<Task, 'id' | 'order' | 'candidateId'>> & { readonly predecessorIds?: readonly IdOf<'task'>[] };

/**
 * What a text typed or pasted into a column of the plan means. A range such as 2〜3 gives all three points, the most likely in the middle.
 * @param ids the tasks in the order of their numbers
 */
export function readTask(columnId: string, text: string, ids: readonly IdOf<'task'>[], t: Translate): Reading<TaskValues> {
  if (pointNames.some((name) => name === columnId)) {
    const range = parseWeeksRange(text);
    if (range !== null) return accept({ optimistic: range[0], mostLikely: ((range[0] + range[1]) / 2) as Weeks, pessimistic: range[1] });
    const weeks = parseWeeks(text.trim() === '' ? '0' : text);
    return weeks === null ? refuse(t('plan.notWeeks', { text })) : accept({ [columnId]: weeks });
  }
  switch (columnId) {
    case 'title':
    case 'owner':
      return within(text, lineLimit, { [columnId]: text.trim() }, t);
    case 'description':
      return within(text, textLimit, { description: text }, t);
    case 'ongoing': {
      const ongoing = parseCheck(text);
      return ongoing === null ? refuse(t('screens.number.notCheck', { text })) : accept({ ongoing });
    }
    case 'predecessors': {
      const numbers = text.normalize('NFKC').split(/[\s,、・;]+/).filter((part) => part !== '');
      const found = numbers.map((part) => (/^\d+$/.test(part) ? ids[Number(part) - 1] : undefined));
      if (found.includes(undefined)) return refuse(t('plan.notNumbers', { text, last: ids.length }));
      return accept({ predecessorIds: found.filter((id) => id !== undefined) });
    }
    default:
      return accept({});
  }
}
