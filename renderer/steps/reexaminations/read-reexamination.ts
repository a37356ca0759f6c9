import type { ReexaminationValues } from '../../../shared/actions/reexamine.ts';
import { parseChoice } from '../../../shared/input/choice.ts';
import { parseDay } from '../../../shared/input/day.ts';
import { isBlank } from '../../../shared/input/plain.ts';
import { parseWeight } from '../../../shared/input/weight.ts';
import { parseGrade } from '../../../shared/input/words.ts';
import type { Translate } from '../../../shared/language/index.ts';
import { choicesText } from '../../../shared/language/lists.ts';
import { reexaminations } from '../../../shared/language/reexaminations.ts';
import { lineLimit, textLimit } from '../../../shared/model/values.ts';
import type { ExaminedSubject } from '../../../shared/reexaminations.ts';
import { today } from '../../components/moment.ts';
import { accept, type Reading, refuse, within } from '../../components/read-gesture.ts';
import { fieldsOf } from '../../components/read-text.ts';

const neededChoices = ['yes', 'no', 'undecided'] as const;
const neededOf = { yes: true, no: false, undecided: null } as const;
export const neededKey = (needed: boolean | null | undefined): (typeof neededChoices)[number] => (needed == null ? 'undecided' : needed ? 'yes' : 'no');

export const neededOptions = (t: Translate): { value: string; label: string }[] =>
  neededChoices.map((value) => ({ value, label: t(`reexaminations.neededValue.${value}`) }));

/** What a text typed or pasted into a column means. An empty text takes back what was said. */
export function readReexamination(columnId: string, text: string, kind: ExaminedSubject['kind'], t: Translate): Reading<ReexaminationValues> {
  switch (columnId) {
    case 'needed': {
      const named = parseChoice(text, neededChoices, (value) => [value, reexaminations.neededValue[value].ja, reexaminations.neededValue[value].en]);
      if (!isBlank(text) && named === null)
        return refuse(t('screens.estimates.notChoice', { text, choices: choicesText(neededOptions(t).map(({ label }) => label), t) }));
      return accept({ needed: neededOf[named ?? 'undecided'] });
    }
    case 'after':
      if (isBlank(text)) return accept({ after: null });
      return kind === 'need' ? readPriority(text, t) : fieldsOf(parseWeight(text), (after) => ({ after }), t);
    case 'decidedOn':
      return isBlank(text) ? accept({ decidedOn: null }) : fieldsOf(parseDay(text, today()), (decidedOn) => ({ decidedOn }), t);
    case 'analysis':
    case 'decision':
      return within(text, textLimit, { [columnId]: text }, t);
    case 'decidedBy':
      return within(text, lineLimit, { decidedBy: text.trim() }, t);
    default:
      return accept({});
  }
}

function readPriority(text: string, t: Translate): Reading<ReexaminationValues> {
  const grade = parseGrade(text);
  return grade === null ? refuse(t('reexaminations.notPriority', { text })) : accept({ after: grade });
}
