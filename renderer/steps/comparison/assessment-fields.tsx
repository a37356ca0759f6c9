import { Anchor, NativeSelect, Text } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { useState } from 'react';
import { assess, type AssessmentDetails, type Cell } from '../../../shared/actions/assess.ts';
import { cellsBy } from '../../../shared/cells.ts';
import { realizations } from '../../../shared/model/assessment.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { type FiveGrades, link } from '../../../shared/model/values.ts';
import { CommitLine, CommitLines } from '../../components/commit-text.tsx';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './comparison.module.css';

interface AssessmentFieldsProps {
  readonly cell: Cell;
  /** Whose assessment; null is the consensus. */
  readonly evaluatorId: IdOf<'evaluator'> | null;
}

const grades = [1, 2, 3, 4, 5] as const satisfies readonly FiveGrades[];

/** How a requirement is met, the evidence for it, and how good the way is. */
export function AssessmentFields({ cell, evaluatorId }: AssessmentFieldsProps) {
  const t = useTranslate();
  const document = useDocument();
  const dispatch = useStore((state) => state.dispatch);
  const assessment = cellsBy(document.assessment, evaluatorId).at(cell.requirementId, cell.candidateId);
  const set = (values: AssessmentDetails): void => {
    void dispatch('editAssessment', (latest, context) => assess(latest, [{ ...cell, values }], context, evaluatorId));
  };
  const unset = { value: '', label: t('frame.unset') };
  const gradeOf = (text: string): FiveGrades | null => grades.find((grade) => String(grade) === text) ?? null;
  return (
    <>
      <NativeSelect
        label={t('screens.comparison.realization')}
        value={assessment?.realization ?? ''}
        data={[unset, ...realizations.map((value) => ({ value, label: t(`glossary.realization.${value}`) }))]}
        onChange={(event) => set({ realization: realizations.find((value) => value === event.currentTarget.value) ?? null })}
      />
      <CommitLines
        label={t('screens.comparison.evidence')}
        placeholder={t('screens.comparison.evidenceHint')}
        value={assessment?.evidence ?? ''}
        onCommit={(evidence) => set({ evidence })}
      />
      <EvidenceLink key={`${cell.requirementId} ${cell.candidateId}`} value={assessment?.evidenceLink ?? ''} onCommit={(evidenceLink) => set({ evidenceLink })} />
      <CommitLines label={t('screens.comparison.note')} rows={3} value={assessment?.note ?? ''} onCommit={(note) => set({ note })} />
      <div className={styles['pair']}>
        {(['usability', 'efficiency'] as const).map((field) => (
          <NativeSelect
            key={field}
            label={t(`consensus.detail.${field}`)}
            value={String(assessment?.[field] ?? '')}
            data={[unset, ...grades.map(String)]}
            onChange={(event) => set({ [field]: gradeOf(event.currentTarget.value) })}
          />
        ))}
      </div>
      {evaluatorId === null && document.evaluator.size > 0 && (
        <CommitLines
          label={t('consensus.detail.reason')}
          value={assessment?.consensusReason ?? ''}
          onCommit={(consensusReason) => set({ consensusReason })}
        />
      )}
    </>
  );
}

/** An address on the web with a way to open it; anything else is refused and not kept. */
function EvidenceLink({ value, onCommit }: { readonly value: string; readonly onCommit: (value: string) => void }) {
  const t = useTranslate();
  const [refused, setRefused] = useState(false);
  const commit = (text: string): void => {
    const address = link.safeParse(text.trim());
    setRefused(!address.success);
    if (address.success) onCommit(address.data);
  };
  return (
    <div>
      <CommitLine
        label={t('consensus.detail.link')}
        placeholder="https://"
        inputMode="url"
        maxLength={2000}
        value={value}
        error={refused}
        onCommit={commit}
      />
      {refused && (
        <Text size="sm" fw={600} role="alert">
          {t('consensus.detail.badLink')}
        </Text>
      )}
      {value !== '' && (
        <Anchor size="sm" href={value} target="_blank" rel="noreferrer" title={value}>
          {t('consensus.detail.openLink')} <IconExternalLink size={14} aria-hidden />
        </Anchor>
      )}
    </div>
  );
}
