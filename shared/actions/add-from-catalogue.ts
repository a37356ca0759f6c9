import { type Catalogue, type CatalogueItem, leavesOf, presentItems } from '../catalogue.ts';
import type { Change } from '../change.ts';
import { type Document, inOrder } from '../document.ts';
import { comparable } from '../input/choice.ts';
import { type Language, languages } from '../language/index.ts';
import type { IdOf } from '../model/entities.ts';
import { ProblemError } from '../problem.ts';
import { addRecords } from './add-records.ts';
import { addRequirements, type NewRequirement } from './add-requirements.ts';
import { compose } from './compose.ts';
import type { ActionContext } from './context.ts';

type RequirementId = IdOf<'requirement'>;

export interface CatalogueChoice {
  readonly catalogue: Catalogue;
  /** Ids of the chosen items, headings left out: these come along with what is below them. */
  readonly chosen: ReadonlySet<string>;
  /** One category for all, under a heading for each group; null for a category of each group's name. */
  readonly categoryId: IdOf<'category'> | null;
  /** Whether items of the class 必須 also become mandatory, so that failing them knocks out. */
  readonly requiredIsMandatory: boolean;
  readonly language: Language;
}

type Texts = Readonly<Record<Language, string>>;
type Node = Pick<CatalogueItem, 'title' | 'priorityClass' | 'criterion' | 'items'> & { readonly id: string; readonly provenance: Texts | null };

/**
 * Adds chosen items of a catalogue with the headings above them, in the catalogue's order. Items the project has already are left out;
 * a heading added before takes the new items below it.
 * @throws ProblemError `notFound` for an unknown category
 */
export function addFromCatalogue(document: Document, choice: CatalogueChoice, context: ActionContext): Change {
  const { catalogue, categoryId, language } = choice;
  if (categoryId !== null && !document.category.has(categoryId)) throw new ProblemError('notFound', { entity: 'category', id: categoryId });
  const present = presentItems(document, catalogue);
  const wanted = new Set([...choice.chosen].filter((id) => !present.has(id)));
  const groups = catalogue.groups.filter(({ items }) => leavesOf(items).some(({ id }) => wanted.has(id)));
  if (categoryId !== null) {
    const nodes = groups.map(({ id, title, items }): Node => ({ id, title, items, criterion: { ja: '', en: '' }, priorityClass: null, provenance: null }));
    return addRequirements(document, rowsOf(document, nodes, categoryId, { ...choice, chosen: wanted }, context), context);
  }
  const missing = groups.map(({ title }) => title).filter((title) => categoryNamed(document, title) === undefined);
  return compose(
    document,
    (current) => addRecords(current, 'category', missing.map((title) => ({ name: title[language], description: '' })), context),
    (current) =>
      addRequirements(
        current,
        groups.flatMap(({ title, items }) => {
          const category = categoryNamed(current, title);
          return category === undefined ? [] : rowsOf(current, items, category.id, { ...choice, chosen: wanted }, context);
        }),
        context,
      ),
  );
}

const isNamed = (text: string, texts: Texts): boolean => languages.some((language) => comparable(texts[language]) === comparable(text));

const categoryNamed = (document: Document, title: Texts) => inOrder(document, 'category').find(({ name }) => isNamed(name, title));

/** The rows for the chosen items, each heading before what stands below it. */
function rowsOf(
  document: Document,
  nodes: readonly Node[],
  categoryId: IdOf<'category'>,
  { chosen, requiredIsMandatory, language }: CatalogueChoice,
  context: ActionContext,
): NewRequirement[] {
  const headings = new Set([...document.requirement.values()].flatMap(({ parentId }) => parentId ?? []));
  const known = [...document.requirement.values()].filter((row) => row.categoryId === categoryId && headings.has(row.id));
  const rows: NewRequirement[] = [];
  const walk = (siblings: readonly Node[], parentId: RequirementId | null): void => {
    for (const { id, title, criterion, priorityClass, provenance, items } of siblings) {
      const isChosen = items === undefined ? chosen.has(id) : leavesOf(items).some((leaf) => chosen.has(leaf.id));
      if (!isChosen) continue;
      const present = items === undefined ? undefined : known.find((row) => row.parentId === parentId && isNamed(row.title, title));
      const ownId = present?.id ?? context.newId('requirement');
      if (present === undefined)
        rows.push({
          id: ownId,
          categoryId,
          parentId,
          title: title[language],
          criterion: criterion[language],
          priorityClass,
          provenance: provenance?.[language] ?? '',
          mandatory: requiredIsMandatory && priorityClass === 'required',
        });
      if (items !== undefined) walk(items, ownId);
    }
  };
  walk(nodes, null);
  return rows;
}
