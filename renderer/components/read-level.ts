import { parseChoice } from '../../shared/input/choice.ts';
import { isBlank } from '../../shared/input/plain.ts';
import type { Translate } from '../../shared/language/index.ts';
import type { IdOf } from '../../shared/model/entities.ts';
import type { Level } from '../../shared/model/level.ts';
import { accept, type Reading, refuse } from './read-gesture.ts';

/** The level a text names by id, label or symbol; none for an empty text. */
export function readLevel(text: string, levels: readonly Level[], t: Translate): Reading<{ readonly levelId: IdOf<'level'> | null }> {
  if (isBlank(text)) return accept({ levelId: null });
  const level = parseChoice(text, levels, ({ id, label, symbol }) => [id, label, symbol]);
  if (level !== null) return accept({ levelId: level.id });
  const choices = levels.map(({ symbol, label }) => `${symbol} ${label}`).join(t('frame.separator'));
  return refuse(t('screens.comparison.unknownLevel', { text, choices }));
}
