import type { NeedValues } from '../../../shared/actions/write-needs.ts';
import type { codesReader } from '../../../shared/input/codes.ts';
import { parseGrade } from '../../../shared/input/words.ts';
import type { Translate } from '../../../shared/language/index.ts';
import { choicesText } from '../../../shared/language/lists.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { lineLimit, textLimit, type ThreeGrades } from '../../../shared/model/values.ts';
import { readCodes } from '../../components/read-codes.ts';
import { accept, type Reading, refuse, within } from '../../components/read-gesture.ts';

export const priorities = [1, 2, 3] as const satisfies readonly ThreeGrades[];

/** What a text typed or pasted into a column of the needs means. */
export function readNeed(
  columnId: string,
  text: string,
  requirements: ReturnType<typeof codesReader<IdOf<'requirement'>>>,
  t: Translate,
): Reading<NeedValues> {
  switch (columnId) {
    case 'code':
    case 'title':
      return within(text, lineLimit, { [columnId]: text.trim() }, t);
    case 'description':
      return within(text, textLimit, { description: text }, t);
    case 'priority': {
      const priority = parseGrade(text);
      if (priority !== null) return accept({ priority });
      return refuse(t('screens.estimates.notChoice', { text, choices: choicesText(priorities.map((value) => t(`glossary.grade.${value}`)), t) }));
    }
    case 'requirements':
      return readCodes(requirements(text), 'requirement', (requirementIds) => ({ requirementIds }), t);
    default:
      return accept({});
  }
}
