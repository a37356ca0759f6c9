import { ActionIcon, Text, Title } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import type { DocumentedCandidate, DocumentedSection, DraftedText } from '../../../shared/documentation.ts';
import type { CandidateEvaluation } from '../../../shared/evaluation.ts';
import { formatPercent } from '../../../shared/language/format.ts';
import type { FindingSection } from '../../../shared/model/finding.ts';
import { CandidateName } from '../../components/candidate-name.tsx';
import { CommitLines } from '../../components/commit-text.tsx';
import { DraftNotice } from '../../components/draft-notice.tsx';
import { standingPhrase } from '../../../shared/standing-text.ts';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { copyFindings } from './copy-findings.ts';
import styles from './findings.module.css';

interface CandidateFindingsProps {
  readonly documented: DocumentedCandidate;
  readonly evaluated: CandidateEvaluation | undefined;
  readonly isEditing: boolean;
  onEdit(section: FindingSection, text: string): void;
  onRedraft(section: FindingSection, draft: string): void;
  onAccept(section: FindingSection): void;
  onCompare(section: FindingSection, name: string, state: DraftedText): void;
}

/** The page of one candidate. */
export function CandidateFindings({ documented, evaluated, ...editing }: CandidateFindingsProps) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const { candidate, sections } = documented;
  const copyName = t('documentation.copyOne', { name: candidate.name });
  return (
    <article className={styles['page']}>
      <header className={styles['head']}>
        <Title order={2} size="h2">
          <CandidateName candidate={candidate} />
        </Title>
        {evaluated !== undefined && (
          <Text size="sm" c="var(--ink-soft)">
            {evaluated.fit.fit === null
              ? standingPhrase(evaluated.standing, t)
              : t('documentation.standing', { fit: formatPercent(evaluated.fit.fit, language), standing: standingPhrase(evaluated.standing, t) })}
          </Text>
        )}
        <ActionIcon className={styles['copy'] ?? ''} variant="subtle" color="gray" aria-label={copyName} title={copyName} onClick={() => void copyFindings([documented], t)}>
          <IconCopy size={16} />
        </ActionIcon>
      </header>
      {sections.map((entry) => (
        <Section key={entry.section} entry={entry} candidateName={candidate.name} {...editing} />
      ))}
    </article>
  );
}

interface SectionProps extends Omit<CandidateFindingsProps, 'documented' | 'evaluated'> {
  readonly entry: DocumentedSection;
  readonly candidateName: string;
}

function Section({ entry: { section, finding, state }, candidateName, isEditing, onEdit, onRedraft, onAccept, onCompare }: SectionProps) {
  const t = useTranslate();
  const name = t('documentation.sectionOf', { name: candidateName, section: t(`glossary.findingSection.${section}`) });
  return (
    <section>
      <Title order={3} size="h4">
        {t(`glossary.findingSection.${section}`)}
      </Title>
      {isEditing ? (
        <CommitLines
          aria-label={name}
          placeholder={t('documentation.emptyHint')}
          value={state.text}
          rows={4}
          onCommit={(text) => onEdit(section, text)}
        />
      ) : (
        <p className={styles['text']} data-empty={state.text === ''}>
          {state.text === '' ? t('documentation.empty') : state.text}
        </p>
      )}
      {finding !== undefined && (
        <div className={styles['notice']}>
          <DraftNotice name={name} state={state} onRedraft={() => onRedraft(section, state.draft)} onAccept={() => onAccept(section)} onCompare={() => onCompare(section, name, state)} />
        </div>
      )}
    </section>
  );
}
