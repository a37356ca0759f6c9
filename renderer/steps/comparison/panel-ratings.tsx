import { Text, Title } from '@mantine/core';
import type { Cell } from '../../../shared/actions/assess.ts';
import { evaluatorCells } from '../../../shared/cells.ts';
import { inOrder, projectOf } from '../../../shared/document.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import styles from './comparison.module.css';

/** What each evaluator found in the cell, once the ratings are revealed. */
export function PanelRatings({ cell }: { readonly cell: Cell }) {
  const t = useTranslate();
  const document = useDocument();
  if (document.evaluator.size === 0 || !projectOf(document).ratingsRevealed) return null;
  const byEvaluator = evaluatorCells(document.assessment);
  return (
    <section>
      <Title order={3} size="h4">
        {t('consensus.detail.ratings')}
      </Title>
      <ul className={styles['panelRatings']}>
        {inOrder(document, 'evaluator').map(({ id, name }) => {
          const own = byEvaluator.get(id)?.at(cell.requirementId, cell.candidateId);
          const level = own?.levelId == null ? undefined : document.level.get(own.levelId);
          return (
            <li key={id}>
              <Text size="sm">
                {name}: {level === undefined ? t('glossary.unrated') : `${level.symbol} ${level.label}`}
              </Text>
              {own?.note && (
                <Text size="xs" c="var(--ink-soft)">
                  {own.note}
                </Text>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
