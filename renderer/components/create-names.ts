import type { MessageKey, Translate } from '../../shared/language/index.ts';
import { someQuoted } from '../../shared/language/lists.ts';
import type { GridAnswer, Remedy } from '../grid/types.ts';
import { type MissingNames, missingNames } from './missing-names.ts';
import type { BadCell } from './read-gesture.ts';

/** Names shown in the button. */
const namesShown = 3;

interface Creation {
  readonly refused: readonly BadCell[];
  readonly columnId: string;
  /** What is to be made already. */
  readonly made: MissingNames;
  /** Says what is made, by `names` and `count`. */
  readonly label: MessageKey;
  readonly t: Translate;
  /** Reads the gesture once more with the names taken for made. */
  again(made: MissingNames): GridAnswer;
}

/** Offers to make what the refused cells of a column name. */
export function createNames({ refused, columnId, made, label, t, again }: Creation): Remedy[] {
  const missing = missingNames(refused, columnId, made);
  const names = [...missing.values()].slice(made.size);
  return names.length === 0 ? [] : [{ label: t(label, { count: names.length, names: someQuoted(names, namesShown, t) }), run: () => again(missing) }];
}
