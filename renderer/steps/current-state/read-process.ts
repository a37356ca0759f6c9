import type { ProcessValues } from '../../../shared/actions/write-processes.ts';
import { parseNextSteps } from '../../../shared/input/next-steps.ts';
import type { Translate } from '../../../shared/language/index.ts';
import { lineLimit, textLimit } from '../../../shared/model/values.ts';
import { accept, type Reading, refuse, within } from '../../components/read-gesture.ts';

/**
 * What a text typed or pasted into a column of the processes means.
 * @param titles the processes as they will stand once the gesture is done
 */
export function readProcess(columnId: string, text: string, titles: readonly string[], t: Translate): Reading<ProcessValues> {
  switch (columnId) {
    case 'title':
    case 'actor':
    case 'volume':
    case 'tools':
      return within(text, lineLimit, { [columnId]: text.trim() }, t);
    case 'description':
    case 'pains':
      return within(text, textLimit, { [columnId]: text }, t);
    case 'next': {
      const reading = parseNextSteps(text, titles);
      if (!reading.ok) return refuse(t('screens.currentState.notNext', { text: reading.text, count: titles.length }));
      const long = reading.steps.find(({ condition }) => condition.length > lineLimit);
      if (long !== undefined) return refuse(t('screens.currentState.longCondition', { length: long.condition.length, limit: lineLimit }));
      return accept({ next: reading.steps });
    }
    default:
      return accept({});
  }
}
