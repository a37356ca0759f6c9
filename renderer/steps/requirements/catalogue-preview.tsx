import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { addFromCatalogue, type CatalogueChoice } from '../../../shared/actions/add-from-catalogue.ts';
import { applyChange } from '../../../shared/change.ts';
import { type Document, requirementsByCategory } from '../../../shared/document.ts';
import type { EntityName, IdOf } from '../../../shared/model/entities.ts';
import { TreeTitle } from '../../components/tree-title.tsx';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import styles from './requirements.module.css';

interface CataloguePreviewProps {
  readonly choice: CatalogueChoice;
}

/** What adding would make of the project: the action itself is run, so nothing else can come of it. */
export function CataloguePreview({ choice }: CataloguePreviewProps) {
  const t = useTranslate();
  const document = useDocument();
  const groups = useMemo(() => previewOf(document, choice), [document, choice]);
  return (
    <>
      {groups.map(({ category, nodes }) => (
        <div key={category.id}>
          <Text size="sm" fw={600} className={styles['category'] ?? ''}>
            {category.name}
          </Text>
          <ul className={styles['items']}>
            {nodes.map(({ requirement: { id, code, title, priorityClass, mandatory }, depth, isHeading }) => (
              <li key={id} className={styles['row']}>
                <span className={styles['code']}>{code}</span>
                <TreeTitle depth={depth} heading={isHeading ? t('requirements.headingNote') : null} title={title} />
                <span className={styles['marks']}>
                  {priorityClass === null ? '' : t(`glossary.priorityClass.${priorityClass}`)}
                  {mandatory ? t('requirements.catalogue.knocksOut') : ''}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** The items that would be added, in their places. */
function previewOf(document: Document, choice: CatalogueChoice) {
  let count = 0;
  const newId = <Entity extends EntityName>(_entity: Entity) => {
    count += 1;
    return `preview-${count}` as IdOf<Entity>;
  };
  const change = addFromCatalogue(document, choice, { newId, now: () => '' });
  const added = new Set(change.requirement?.added.map(({ id }) => id));
  return requirementsByCategory(applyChange(document, change))
    .map(({ category, tree }) => ({ category, nodes: tree.filter(({ requirement }) => added.has(requirement.id)) }))
    .filter(({ nodes }) => nodes.length > 0);
}
