import type { CodesReading } from '../../shared/input/codes.ts';
import type { Translate } from '../../shared/language/index.ts';
import { accept, type Reading, refuse } from './read-gesture.ts';

/** A list of codes of requirements or needs as a field, or why it cannot be taken. */
export function readCodes<Id, Values>(
  reading: CodesReading<Id>,
  of: 'requirement' | 'need',
  values: (ids: readonly Id[]) => Values,
  t: Translate,
): Reading<Values> {
  if (reading.ok) return accept(values(reading.ids));
  const example = of === 'requirement' ? 'R-001, R-003' : 'N-001, N-003';
  return refuse(t(`needs.codes.${reading.reason}`, { text: reading.text, what: t(`glossary.${of}`), example }));
}
