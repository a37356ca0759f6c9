import type { Refusal, TextReading } from '../../shared/input/reading.ts';
import type { Translate } from '../../shared/language/index.ts';
import { accept, type Reading, refuse } from './read-gesture.ts';

/** Why a text cannot be taken, in the reader's words. */
export const refusalText = ({ reason, values, kind }: Refusal, t: Translate): string =>
  t(`input.${reason}`, kind === undefined ? values : { ...values, kind: t(`inputKind.${kind}`) });

/** What a text means as fields of a record. */
export const fieldsOf = <Value, Values>(reading: TextReading<Value>, values: (value: Value) => Values, t: Translate): Reading<Values> =>
  reading.ok ? { ...accept(values(reading.value)), ...(reading.note !== undefined && { note: refusalText(reading.note, t) }) } : refuse(refusalText(reading.refusal, t));
