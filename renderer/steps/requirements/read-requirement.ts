import { type Document, inOrder } from '../../../shared/document.ts';
import { parseCheck, parseChoice } from '../../../shared/input/choice.ts';
import { parseWeight } from '../../../shared/input/weight.ts';
import { parsePriorityClass } from '../../../shared/input/words.ts';
import { glossary } from '../../../shared/language/glossary.ts';
import type { Translate } from '../../../shared/language/index.ts';
import { choicesText } from '../../../shared/language/lists.ts';
import { screens } from '../../../shared/language/screens.ts';
import { priorityClasses, type Requirement } from '../../../shared/model/requirement.ts';
import { lineLimit, textLimit } from '../../../shared/model/values.ts';
import { accept, type Reading, refuse, within } from '../../components/read-gesture.ts';
import { fieldsOf } from '../../components/read-text.ts';

type Values = Partial<Omit<Requirement, 'id' | 'order'>>;

/** What a text typed or pasted into a column of the requirements grid means. */
export function readRequirement(columnId: string, text: string, document: Document, t: Translate): Reading<Values> {
  switch (columnId) {
    case 'code':
      return within(text, lineLimit, { code: text.trim() }, t);
    case 'title':
      return within(text, lineLimit, { title: text.trim() }, t);
    case 'criterion':
      return within(text, textLimit, { criterion: text }, t);
    case 'category': {
      const categories = inOrder(document, 'category');
      const category = parseChoice(text, categories, ({ id, name }) => [id, name]);
      if (category !== null) return accept({ categoryId: category.id });
      return refuse(t('screens.number.notCategory', { text, choices: choicesText(categories.map(({ name }) => name), t) }));
    }
    case 'weight':
      return fieldsOf(parseWeight(text), (weight) => ({ weight }), t);
    case 'mandatory': {
      const mandatory = parseCheck(text);
      return mandatory === null ? refuse(t('screens.number.notCheck', { text })) : accept({ mandatory });
    }
    case 'minimumClass': {
      const minimumClass = readMinimum(text, document);
      const choices = choicesText((['fit', 'partial'] as const).map((value) => t(`screens.requirements.minimum.${value}`)), t);
      return minimumClass === null ? refuse(t('screens.estimates.notChoice', { text, choices })) : accept({ minimumClass });
    }
    case 'priorityClass': {
      const priorityClass = parsePriorityClass(text);
      const choices = choicesText(priorityClasses.map((value) => t(`glossary.priorityClass.${value}`)), t);
      return priorityClass === null ? refuse(t('screens.estimates.notChoice', { text, choices })) : accept({ priorityClass });
    }
    case 'provenance':
      return within(text, lineLimit, { provenance: text.trim() }, t);
    default:
      return accept({});
  }
}

const minimums = ['fit', 'partial'] as const;

/** A minimum by its words in either language, or by a level of the scale that stands for it: 部分一致以上, ○ 以上, Partial or better. */
function readMinimum(text: string, document: Document): (typeof minimums)[number] | null {
  const { minimum } = screens.requirements;
  const named = parseChoice(text, minimums, (value) => [value, minimum[value].ja, minimum[value].en, glossary.levelClass[value].ja, glossary.levelClass[value].en]);
  if (named !== null) return named;
  const level = parseChoice(text.replace(/\s*(?:以上|のみ|or better|only)\s*$/iu, ''), inOrder(document, 'level'), ({ symbol, label }) => [symbol, label]);
  return minimums.find((value) => value === level?.class) ?? null;
}
