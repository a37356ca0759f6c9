import { parseChoice } from '../../shared/input/choice.ts';
import { isBlank } from '../../shared/input/plain.ts';
import type { Translate } from '../../shared/language/index.ts';
import { choicesText } from '../../shared/language/lists.ts';
import type { IdOf } from '../../shared/model/entities.ts';
import type { Level } from '../../shared/model/level.ts';
import { accept, type Reading, refuse } from './read-gesture.ts';

/** What lists write where an item does not apply, whatever the project calls its level for that. */
const doesNotApply = ['N/A', 'NA', 'n.a.', 'not applicable', '対象外', '該当なし', '適用外'];

/** The level a text names by id, label or symbol, or as an item that does not apply; none for an empty text. */
export function readLevel(text: string, levels: readonly Level[], t: Translate): Reading<{ readonly levelId: IdOf<'level'> | null }> {
  if (isBlank(text)) return accept({ levelId: null });
  const level = parseChoice(text, levels, ({ id, label, symbol }) => [id, label, symbol]);
  if (level !== null) return accept({ levelId: level.id });
  const [outside, ...others] = levels.filter((candidate) => candidate.class === 'notApplicable');
  if (outside !== undefined && others.length === 0 && parseChoice(text, [outside], () => doesNotApply) !== null) return accept({ levelId: outside.id });
  const choices = choicesText(levels.map(({ symbol, label }) => `${symbol} ${label}`), t);
  return refuse(t('screens.comparison.unknownLevel', { text, choices }));
}
