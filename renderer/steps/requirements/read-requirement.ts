import { type Document, inOrder } from '../../../shared/document.ts';
import { parseCheck, parseChoice } from '../../../shared/input/choice.ts';
import { parseNumber } from '../../../shared/input/number.ts';
import type { Translate } from '../../../shared/language/index.ts';
import { priorityClasses, type Requirement } from '../../../shared/model/requirement.ts';
import { lineLimit, textLimit } from '../../../shared/model/values.ts';
import { accept, type Reading, refuse, within } from '../../components/read-gesture.ts';

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
      return refuse(t('screens.number.notCategory', { text, choices: categories.map(({ name }) => name).join(t('frame.separator')) }));
    }
    case 'weight': {
      const weight = parseNumber(text);
      return weight !== null && weight >= 0 && weight <= 1e6 ? accept({ weight }) : refuse(t('screens.number.notWeight', { text }));
    }
    case 'mandatory': {
      const mandatory = parseCheck(text);
      return mandatory === null ? refuse(t('screens.number.notCheck', { text })) : accept({ mandatory });
    }
    case 'minimumClass': {
      const minimumClass = parseChoice(text, ['fit', 'partial'] as const, (value) => [value, t(`screens.requirements.minimum.${value}`), t(`glossary.levelClass.${value}`)]);
      const choices = (['fit', 'partial'] as const).map((value) => t(`screens.requirements.minimum.${value}`)).join(t('frame.separator'));
      return minimumClass === null ? refuse(t('screens.estimates.notChoice', { text, choices })) : accept({ minimumClass });
    }
    case 'priorityClass': {
      if (text.trim() === '') return accept({ priorityClass: null });
      const priorityClass = parseChoice(text, priorityClasses, (value) => [value, t(`glossary.priorityClass.${value}`)]);
      const choices = priorityClasses.map((value) => t(`glossary.priorityClass.${value}`)).join(t('frame.separator'));
      return priorityClass === null ? refuse(t('screens.estimates.notChoice', { text, choices })) : accept({ priorityClass });
    }
    case 'provenance':
      return within(text, lineLimit, { provenance: text.trim() }, t);
    default:
      return accept({});
  }
}
