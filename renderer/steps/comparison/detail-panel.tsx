import { ActionIcon, ScrollArea, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { cellSubject } from '../../../shared/comments.ts';
import { scoresOf } from '../../../shared/evaluation.ts';
import { CandidateName } from '../../components/candidate-name.tsx';
import { SubjectComments } from '../../components/comments/subject-comments.tsx';
import { useShownDocument, useTranslate, useViewedEvaluator } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { AssessmentFields } from './assessment-fields.tsx';
import { ClaimFields } from './claim-fields.tsx';
import styles from './comparison.module.css';
import { GapFields } from './gap-fields.tsx';
import { PanelRatings } from './panel-ratings.tsx';
import { RateButtons } from './rate-buttons.tsx';

/** Everything about the selected cell: its level, how it is realised, evidence, note, what the vendor claims, and its gap. */
export function DetailPanel() {
  const t = useTranslate();
  const document = useShownDocument();
  const evaluatorId = useViewedEvaluator()?.id ?? null;
  const { focus, toggleDetail } = useStore();
  const requirement = focus === null ? undefined : document.requirement.get(focus.requirementId);
  const candidate = focus === null ? undefined : document.candidate.get(focus.candidateId);
  const reason =
    evaluatorId !== null
      ? undefined
      : scoresOf(document)
          .candidates.find((entry) => entry.candidate.id === candidate?.id)
          ?.outside.mandatory.find((entry) => !entry.explained && entry.requirement.id === requirement?.id);
  return (
    <aside className={styles['panel']} aria-label={t('screens.comparison.detail')}>
      <header className={styles['panelHead']}>
        <Title order={2} size="h3">
          {requirement === undefined ? t('screens.comparison.detail') : requirement.title || t('frame.untitled')}
        </Title>
        <ActionIcon variant="subtle" color="gray" aria-label={t('frame.close')} onClick={toggleDetail}>
          <IconX size={18} />
        </ActionIcon>
      </header>
      <ScrollArea className={styles['panelBody'] ?? ''}>
        {focus === null || requirement === undefined || candidate === undefined ? (
          <Text size="sm" c="var(--ink-soft)">
            {t('screens.comparison.chooseCell')}
          </Text>
        ) : (
          <div className={styles['fields']}>
            <Text size="sm">
              <CandidateName candidate={candidate} />
            </Text>
            {requirement.criterion !== '' && (
              <Text size="sm" c="var(--ink-soft)">
                {requirement.criterion}
              </Text>
            )}
            <RateButtons />
            {reason !== undefined && (
              <Text size="sm" c="var(--danger)" role="status">
                {t('screens.comparison.reasonForOutside')}
              </Text>
            )}
            <AssessmentFields cell={focus} evaluatorId={evaluatorId} />
            {evaluatorId === null && <PanelRatings cell={focus} />}
            <ClaimFields cell={focus} />
            {evaluatorId === null && <GapFields cell={focus} />}
            <SubjectComments subject={cellSubject(focus)} />
          </div>
        )}
      </ScrollArea>
    </aside>
  );
}
