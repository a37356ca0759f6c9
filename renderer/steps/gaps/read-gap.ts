import type { GapDescription } from '../../../shared/actions/describe-gap.ts';
import { type Document, inOrder } from '../../../shared/document.ts';
import { parseChoice } from '../../../shared/input/choice.ts';
import { isBlank } from '../../../shared/input/plain.ts';
import { parseGrade } from '../../../shared/input/words.ts';
import type { Translate } from '../../../shared/language/index.ts';
import { choicesText } from '../../../shared/language/lists.ts';
import { lineLimit, textLimit, type ThreeGrades } from '../../../shared/model/values.ts';
import { accept, type Reading, refuse, within } from '../../components/read-gesture.ts';

export const grades = [1, 2, 3] as const satisfies readonly ThreeGrades[];

/** What a text typed or pasted into a column of the gaps means. An empty text takes back what was said. */
export function readGap(columnId: string, text: string, document: Document, t: Translate): Reading<GapDescription> {
  const notChoice = (choices: readonly string[]) => refuse(t('screens.estimates.notChoice', { text, choices: choicesText(choices, t) }));
  switch (columnId) {
    case 'nature': {
      const natures = inOrder(document, 'gapNature');
      const nature = isBlank(text) ? null : parseChoice(text, natures, ({ id, label }) => [id, label]);
      return !isBlank(text) && nature === null ? notChoice(natures.map(({ label }) => label)) : accept({ natureId: nature?.id ?? null });
    }
    case 'impact':
    case 'importance': {
      const grade = isBlank(text) ? null : parseGrade(text);
      return !isBlank(text) && grade === null ? notChoice(grades.map((value) => t(`glossary.grade.${value}`))) : accept({ [columnId]: grade });
    }
    case 'description':
      return within(text, textLimit, { description: text }, t);
    case 'owner':
      return within(text, lineLimit, { owner: text.trim() }, t);
    default:
      return accept({});
  }
}
