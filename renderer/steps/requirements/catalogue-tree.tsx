import { Badge, Checkbox, Text } from '@mantine/core';
import { type Catalogue, type CatalogueItem, leavesOf } from '../../../shared/catalogue.ts';
import { comparable } from '../../../shared/input/choice.ts';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './requirements.module.css';

interface CatalogueTreeProps {
  readonly catalogue: Catalogue;
  readonly chosen: ReadonlySet<string>;
  /** Items the project has already: they cannot be chosen again. */
  readonly present: ReadonlySet<string>;
  readonly search: string;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** The items of a catalogue with a box each; the box of a heading stands for everything below it. */
export function CatalogueTree({ catalogue, chosen, present, search, onChoose }: CatalogueTreeProps) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const words = comparable(search).split(' ').filter((word) => word !== '');
  const matches = ({ title, criterion, provenance }: CatalogueItem): boolean => {
    const text = comparable(`${title[language]} ${criterion[language]} ${provenance[language]}`);
    return words.every((word) => text.includes(word));
  };
  const shownLeaves = (items: readonly CatalogueItem[]): readonly CatalogueItem[] => leavesOf(items).filter(matches);
  const choose = (leaves: readonly CatalogueItem[], on: boolean): void => {
    const next = new Set(chosen);
    for (const { id } of leaves) {
      if (on && !present.has(id)) next.add(id);
      else next.delete(id);
    }
    onChoose(next);
  };

  const heading = (node: Pick<CatalogueItem, 'id' | 'title'> & { readonly items: readonly CatalogueItem[] }, depth: number) => {
    const leaves = shownLeaves(node.items);
    if (leaves.length === 0) return null;
    const free = leaves.filter(({ id }) => !present.has(id));
    const on = free.filter(({ id }) => chosen.has(id)).length;
    return (
      <li key={node.id}>
        <Checkbox
          size="xs"
          fw={600}
          style={{ paddingInlineStart: depth * 20 }}
          label={t('requirements.heading', { title: node.title[language], count: leaves.length })}
          checked={free.length > 0 && on === free.length}
          indeterminate={on > 0 && on < free.length}
          disabled={free.length === 0}
          onChange={(event) => choose(leaves, event.currentTarget.checked)}
        />
        <ul className={styles['items']}>
          {node.items.map((item) => (item.items === undefined ? leaf(item, depth + 1) : heading({ ...item, items: item.items }, depth + 1)))}
        </ul>
      </li>
    );
  };

  const leaf = (item: CatalogueItem, depth: number) =>
    matches(item) ? (
      <li key={item.id} className={styles['leaf']} style={{ paddingInlineStart: depth * 20 }}>
        <Checkbox
          size="xs"
          label={item.title[language]}
          description={t('requirements.catalogue.description', { criterion: item.criterion[language], provenance: item.provenance[language] })}
          styles={{ description: { color: 'var(--ink-soft)' } }}
          checked={chosen.has(item.id) && !present.has(item.id)}
          disabled={present.has(item.id)}
          onChange={(event) => choose([item], event.currentTarget.checked)}
        />
        <span className={styles['marks']}>
          {present.has(item.id) && (
            <Badge size="sm" variant="outline" color="gray" tt="none">
              {t('requirements.catalogue.present')}
            </Badge>
          )}
          {item.priorityClass !== null && (
            <Badge size="sm" variant="default" tt="none">
              {t(`glossary.priorityClass.${item.priorityClass}`)}
            </Badge>
          )}
        </span>
      </li>
    ) : null;

  const isEmpty = catalogue.groups.every(({ items }) => shownLeaves(items).length === 0);
  if (isEmpty)
    return (
      <Text size="sm" c="var(--ink-soft)">
        {t('requirements.catalogue.noMatch')}
      </Text>
    );
  return <ul className={styles['items']}>{catalogue.groups.map((group) => heading(group, 0))}</ul>;
}
