import { z } from 'zod';
import { comparable } from './input/choice.ts';
import type { Document } from './document.ts';
import { type Language, languages } from './language/index.ts';
import { priorityClasses } from './model/requirement.ts';
import { lineLimit } from './model/values.ts';

const name = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/);
const inBoth = <Text extends z.ZodString>(text: Text) => z.strictObject({ ja: text, en: text });
const line = inBoth(z.string().trim().min(1).max(lineLimit));

const itemFields = {
  /** Unique in its catalogue. */
  id: name,
  title: line,
  /** Empty for headings. */
  criterion: inBoth(z.string()),
  priorityClass: z.enum(priorityClasses).nullable(),
  /** The source and the item's number in it. */
  provenance: line,
};

export interface CatalogueItem extends z.infer<z.ZodObject<typeof itemFields>> {
  /** The items below; then this one is a heading. */
  readonly items?: readonly CatalogueItem[] | undefined;
}

const catalogueItem: z.ZodType<CatalogueItem> = z.strictObject({ ...itemFields, items: z.lazy(() => z.array(catalogueItem).min(1)).optional() });

/** A list of requirements to start from, in both languages; which of them is used is chosen when items are added. */
export const catalogueSchema = z.strictObject({
  name,
  title: line,
  /** Where the items come from, and whose words they are in. */
  source: line,
  groups: z.array(z.strictObject({ id: name, title: line, items: z.array(catalogueItem).min(1) })).min(1),
});
export type Catalogue = z.infer<typeof catalogueSchema>;

export interface CatalogueSummary {
  readonly name: string;
  readonly title: Readonly<Record<Language, string>>;
  /** Items that can be rated, headings left out. */
  readonly count: number;
}

/** The items without items below them, in order. */
export const leavesOf = (items: readonly CatalogueItem[]): readonly CatalogueItem[] =>
  items.flatMap((item) => (item.items === undefined ? [item] : leavesOf(item.items)));

export const catalogueLeaves = ({ groups }: Catalogue): readonly CatalogueItem[] => groups.flatMap(({ items }) => leavesOf(items));

/** The ids of the catalogue's items a project has already, in either language: by their provenance or by the same text. */
export function presentItems(document: Document, catalogue: Catalogue): ReadonlySet<string> {
  const titles = new Set<string>();
  const provenances = new Set<string>();
  for (const { title, provenance } of document.requirement.values()) {
    if (title.trim() !== '') titles.add(comparable(title));
    if (provenance.trim() !== '') provenances.add(comparable(provenance));
  }
  const isPresent = ({ title, provenance }: CatalogueItem): boolean =>
    languages.some((language) => titles.has(comparable(title[language])) || provenances.has(comparable(provenance[language])));
  return new Set(catalogueLeaves(catalogue).filter(isPresent).map(({ id }) => id));
}
