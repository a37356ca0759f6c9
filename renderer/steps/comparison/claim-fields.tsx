import { NativeSelect, Text, Title } from '@mantine/core';
import { assess, type AssessmentDetails, type Cell } from '../../../shared/actions/assess.ts';
import { consensusCells } from '../../../shared/cells.ts';
import { claimState } from '../../../shared/claims.ts';
import { inOrder } from '../../../shared/document.ts';
import { countedLevels } from '../../../shared/evaluation.ts';
import { CommitLines } from '../../components/commit-text.tsx';
import { useDocument, useTranslate, useViewedEvaluator } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './comparison.module.css';

/** What the vendor says of itself, apart from our own check. It is the same for every evaluator. */
export function ClaimFields({ cell }: { readonly cell: Cell }) {
  const t = useTranslate();
  const document = useDocument();
  const dispatch = useStore((state) => state.dispatch);
  const isBlind = useViewedEvaluator() !== undefined;
  const recorded = consensusCells(document.assessment).at(cell.requirementId, cell.candidateId);
  const claimed = recorded?.claimedLevelId == null ? undefined : document.level.get(recorded.claimedLevelId);
  const levels = inOrder(document, 'level');
  const set = (values: AssessmentDetails): void => {
    void dispatch('editAssessment', (latest, context) => assess(latest, [{ ...cell, values }], context));
  };
  return (
    <section className={styles['fields']}>
      <Title order={3} size="h4">
        {t('consensus.claims.title')}
      </Title>
      <Text size="xs" c="var(--ink-soft)">
        {t('consensus.claims.help')}
      </Text>
      <NativeSelect
        label={t('consensus.claims.level')}
        value={recorded?.claimedLevelId ?? ''}
        data={[{ value: '', label: t('frame.unset') }, ...levels.map(({ id, symbol, label }) => ({ value: id, label: `${symbol} ${label}` }))]}
        onChange={({ currentTarget: { value } }) => set({ claimedLevelId: levels.find(({ id }) => id === value)?.id ?? null })}
      />
      {claimed !== undefined && !isBlind && (
        <Text size="sm" role="status">
          {t(`consensus.claims.${claimState(claimed, countedLevels(document)(cell.requirementId, cell.candidateId))}`)}
        </Text>
      )}
      <CommitLines label={t('consensus.claims.claim')} value={recorded?.claim ?? ''} onCommit={(claim) => set({ claim })} />
    </section>
  );
}
