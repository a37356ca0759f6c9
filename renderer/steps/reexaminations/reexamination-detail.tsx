import { Button, NativeSelect, ScrollArea, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { reexamine, type ReexaminationValues, settleAnalysis } from '../../../shared/actions/reexamine.ts';
import type { DraftChoice } from '../../../shared/actions/settle-draft.ts';
import { parseDay } from '../../../shared/input/day.ts';
import { isBlank } from '../../../shared/input/plain.ts';
import { read } from '../../../shared/input/reading.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { analysisOf, type ExaminedSubject } from '../../../shared/reexaminations.ts';
import { CommitParsed } from '../../components/commit-parsed.tsx';
import { CommitLine, CommitLines } from '../../components/commit-text.tsx';
import { DraftDifference } from '../../components/draft-difference.tsx';
import { DraftNotice } from '../../components/draft-notice.tsx';
import { today } from '../../components/moment.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { neededKey, neededOptions, readReexamination } from './read-reexamination.ts';
import { subjectName, valueText } from './reexamination-rows.ts';
import styles from './reexaminations.module.css';

interface DetailProps {
  readonly entry: ExaminedSubject | null;
  onApply(id: IdOf<'reexamination'>): void;
}

/** Everything about the chosen need or requirement, with room to read and write. */
export function ReexaminationDetail({ entry, onApply }: DetailProps) {
  const t = useTranslate();
  return (
    <aside className={styles['panel']} aria-label={t('reexaminations.detail')}>
      <Title order={2} size="h3" className={styles['panelHead'] ?? ''}>
        {entry === null ? t('reexaminations.detail') : subjectName(entry, t)}
      </Title>
      <ScrollArea className={styles['panelBody'] ?? ''}>
        {entry === null ? (
          <Text size="sm" c="var(--ink-soft)">
            {t('reexaminations.choose')}
          </Text>
        ) : (
          <Fields key={entry.subject.id} entry={entry} onApply={onApply} />
        )}
      </ScrollArea>
    </aside>
  );
}

function Fields({ entry, onApply }: { readonly entry: ExaminedSubject; readonly onApply: DetailProps['onApply'] }) {
  const t = useTranslate();
  const document = useDocument();
  const { language, dispatch } = useStore();
  const [compares, setCompares] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { record, place, kind, current, state } = entry;
  const analysis = analysisOf(document, entry, language);
  const name = t('reexaminations.analysis');
  const say = (values: ReexaminationValues): void => {
    void dispatch('reexamine', (latest, context) => reexamine(latest, [{ place, values }], language, context));
  };
  const sayAfter = (text: string): void => {
    const reading = readReexamination('after', text, kind, t);
    setRefusal(reading.ok ? null : reading.message);
    if (reading.ok) say(reading.values);
  };
  const settle = (choice: DraftChoice): void => {
    setCompares(false);
    if (record !== undefined) void dispatch('reexamine', (latest) => settleAnalysis(latest, record.id, choice, analysis.draft));
  };
  return (
    <div className={styles['fields']}>
      <div>
        <CommitLines label={name} value={analysis.text} onCommit={(text) => say({ analysis: text })} />
        {record !== undefined && <DraftNotice name={name} state={analysis} onRedraft={() => settle('take')} onCompare={() => setCompares(true)} />}
      </div>
      <NativeSelect
        label={t('reexaminations.neededHelp')}
        value={neededKey(record?.needed)}
        data={neededOptions(t)}
        onChange={(event) => {
          const reading = readReexamination('needed', event.currentTarget.value, kind, t);
          if (reading.ok) say(reading.values);
        }}
      />
      <CommitLines label={t('reexaminations.decision')} value={record?.decision ?? ''} onCommit={(decision) => say({ decision })} />
      <Text size="sm">
        {t(kind === 'need' ? 'reexaminations.currentPriority' : 'reexaminations.current')}: {valueText(entry, current, t, language) || t('frame.unset')}
      </Text>
      {kind === 'need' ? (
        <NativeSelect
          label={t('reexaminations.after')}
          value={String(record?.after ?? '')}
          data={[{ value: '', label: t('frame.unset') }, ...([1, 2, 3] as const).map((grade) => ({ value: String(grade), label: t(`glossary.grade.${grade}`) }))]}
          onChange={(event) => sayAfter(event.currentTarget.value)}
        />
      ) : (
        <CommitLine label={t('reexaminations.after')} value={String(record?.after ?? '')} error={refusal} onCommit={sayAfter} />
      )}
      {state !== null && (
        <Text size="sm" fw={600}>
          {t(`reexaminations.stateOf.${state}`)}
        </Text>
      )}
      {state === 'proposed' && record !== undefined && (
        <Button size="xs" onClick={() => onApply(record.id)}>
          {t('reexaminations.apply')}
        </Button>
      )}
      <div className={styles['pair']}>
        <CommitParsed
          label={t('reexaminations.decidedOn')}
          text={record?.decidedOn ?? ''}
          parse={(text) => (isBlank(text) ? read(null) : parseDay(text, today()))}
          onCommit={(decidedOn) => say({ decidedOn })}
        />
        <CommitLine label={t('reexaminations.decidedBy')} value={record?.decidedBy ?? ''} onCommit={(decidedBy) => say({ decidedBy })} />
      </div>
      <DraftDifference compared={compares ? { name: `${subjectName(entry, t)}: ${name}`, state: analysis } : null} onChoose={settle} onClose={() => setCompares(false)} />
    </div>
  );
}
