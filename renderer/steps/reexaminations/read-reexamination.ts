import type { ReexaminationValues } from '../../../shared/actions/reexamine.ts';
import { parseChoice } from '../../../shared/input/choice.ts';
import { parseDay } from '../../../shared/input/day.ts';
import { parseNumber } from '../../../shared/input/number.ts';
import { glossary } from '../../../shared/language/glossary.ts';
import type { Translate } from '../../../shared/language/index.ts';
import { reexaminations } from '../../../shared/language/reexaminations.ts';
import { lineLimit, textLimit } from '../../../shared/model/values.ts';
import type { ExaminedSubject } from '../../../shared/reexaminations.ts';
import { accept, type Reading, refuse, within } from '../../components/read-gesture.ts';

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
      if (text !== '' && named === null)
        return refuse(t('screens.estimates.notChoice', { text, choices: neededOptions(t).map(({ label }) => label).join(t('frame.separator')) }));
      return accept({ needed: neededOf[named ?? 'undecided'] });
    }
    case 'after':
      if (text.trim() === '') return accept({ after: null });
      return kind === 'need' ? readPriority(text, t) : readWeight(text, t);
    case 'decidedOn': {
      if (text.trim() === '') return accept({ decidedOn: null });
      const day = parseDay(text);
      return day === null ? refuse(t('reexaminations.notDay', { text })) : accept({ decidedOn: day });
    }
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
  const grade = parseChoice(text, [1, 2, 3] as const, (value) => [String(value), glossary.grade[value].ja, glossary.grade[value].en]);
  return grade === null ? refuse(t('reexaminations.notPriority', { text })) : accept({ after: grade });
}

function readWeight(text: string, t: Translate): Reading<ReexaminationValues> {
  const weight = parseNumber(text);
  return weight !== null && weight >= 0 && weight <= 1e6 ? accept({ after: weight }) : refuse(t('screens.number.notWeight', { text }));
}
