import { ActionIcon, Button, NativeSelect, Paper, Switch, Text } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconTrash } from '@tabler/icons-react';
import { editCountermeasures } from '../../../shared/actions/countermeasures.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { moveRecords } from '../../../shared/actions/move-records.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import type { DerivedCountermeasure } from '../../../shared/countermeasures.ts';
import { inOrder, projectOf } from '../../../shared/document.ts';
import { formatAmountWithUnit, formatGainInPoints } from '../../../shared/language/format.ts';
import { type Countermeasure, countermeasureKinds } from '../../../shared/model/countermeasure.ts';
import { CommitLine, CommitLines } from '../../components/commit-text.tsx';
import { countermeasureName } from '../../../shared/countermeasure-name.ts';
import { fiveGradeChoices } from '../../components/grade-choices.ts';
import { reportDone } from '../../notify.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './countermeasures.module.css';
import { RiskTable } from './risk-table.tsx';

interface CardProps {
  readonly way: DerivedCountermeasure;
  /** Just added, and still to be named. */
  readonly isNew: boolean;
  readonly before: Countermeasure | undefined;
  readonly beforeThat: Countermeasure | undefined;
  readonly after: Countermeasure | undefined;
}

/** One way to close a gap, with everything that speaks for and against it. */
export function CountermeasureCard({ way, before, beforeThat, after, isNew }: CardProps) {
  const t = useTranslate();
  const document = useDocument();
  const { dispatch, goTo, language } = useStore();
  const { countermeasure, total, gain } = way;
  const { id } = countermeasure;
  const { currencyUnit, horizonYears } = projectOf(document);
  const name = countermeasureName(countermeasure, t);
  const edit = (values: Partial<Omit<Countermeasure, 'id'>>): void => {
    void dispatch('editCountermeasures', (latest) => editCountermeasures(latest, [{ id, values }]));
  };
  const move = (afterId: Countermeasure['id'] | null): void => {
    void dispatch('moveCountermeasures', (latest) => moveRecords(latest, 'countermeasure', [id], afterId));
  };
  const remove = async (): Promise<void> => {
    if (await dispatch('removeCountermeasures', (latest) => removeRecords(latest, 'countermeasure', [id]))) reportDone(t('frame.removedUndoable', { what: name }));
  };
  return (
    <Paper withBorder component="li" className={styles['card'] ?? ''} data-chosen={countermeasure.chosen}>
      <div className={styles['cardHead']}>
        <Switch
          label={t('countermeasures.chosen')}
          aria-label={`${t('countermeasures.chosen')}: ${name}`}
          checked={countermeasure.chosen}
          onChange={(event) => {
            const chosen = event.currentTarget.checked;
            void dispatch('chooseCountermeasure', (latest) => editRecords(latest, 'countermeasure', [{ id, values: { chosen } }]));
          }}
        />
        <span className={styles['cardTools']}>
          <ActionIcon variant="subtle" color="gray" aria-label={t('countermeasures.moveUp', { name })} disabled={before === undefined} onClick={() => move(beforeThat?.id ?? null)}>
            <IconArrowLeft size={16} />
          </ActionIcon>
          <ActionIcon variant="subtle" color="gray" aria-label={t('countermeasures.moveDown', { name })} disabled={after === undefined} onClick={() => move(after?.id ?? null)}>
            <IconArrowRight size={16} />
          </ActionIcon>
          <ActionIcon variant="subtle" color="gray" aria-label={t('countermeasures.remove', { name })} onClick={() => void remove()}>
            <IconTrash size={16} />
          </ActionIcon>
        </span>
      </div>
      <NativeSelect
        label={t('countermeasures.kind')}
        value={countermeasure.kind}
        data={countermeasureKinds.map((kind) => ({ value: kind, label: t(`glossary.countermeasureKind.${kind}`) }))}
        onChange={(event) => edit({ kind: countermeasureKinds.find((kind) => kind === event.currentTarget.value) ?? countermeasure.kind })}
      />
      <CommitLine label={t('countermeasures.name')} value={countermeasure.title} isNew={isNew} onCommit={(title) => edit({ title })} />
      <CommitLines label={t('countermeasures.description')} value={countermeasure.description} onCommit={(description) => edit({ description })} />
      {countermeasure.kind === 'accept' ? (
        <AcceptedLevel way={way} onForget={() => edit({ levelAfterId: null })} />
      ) : (
        <NativeSelect
          label={t('countermeasures.levelAfter')}
          value={countermeasure.levelAfterId ?? ''}
          data={[{ value: '', label: t('frame.unset') }, ...inOrder(document, 'level').map((level) => ({ value: level.id, label: `${level.symbol} ${level.label}` }))]}
          onChange={(event) => edit({ levelAfterId: [...document.level.keys()].find((levelId) => levelId === event.currentTarget.value) ?? null })}
        />
      )}
      <CommitLine label={t('countermeasures.effort')} value={countermeasure.effort} onCommit={(effort) => edit({ effort })} />
      <CommitLines label={t('countermeasures.benefit')} value={countermeasure.benefit} onCommit={(benefit) => edit({ benefit })} />
      <NativeSelect
        label={t('countermeasures.benefitGrade')}
        value={String(countermeasure.benefitGrade ?? '')}
        data={[{ value: '', label: t('frame.unset') }, ...fiveGradeChoices.map((grade) => ({ value: String(grade), label: t('countermeasures.gradeOf', { grade }) }))]}
        onChange={(event) => edit({ benefitGrade: fiveGradeChoices.find((grade) => String(grade) === event.currentTarget.value) ?? null })}
      />
      <dl className={styles['numbers']}>
        <dt>{t('glossary.fit')}</dt>
        <dd>{gain === null ? t('countermeasures.noGain') : formatGainInPoints(gain, language)}</dd>
        <dt>{t('countermeasures.cost')}</dt>
        <dd>
          {total === null
            ? t(countermeasure.kind === 'accept' ? 'missingCosts.nothingDone' : 'countermeasures.noCost')
            : t('countermeasures.costTotal', { years: horizonYears, amount: formatAmountWithUnit(total.spread.expected, currencyUnit, language) })}
        </dd>
      </dl>
      <Button variant="subtle" size="compact-sm" onClick={() => goTo('costBenefit')}>
        {t('countermeasures.editCost')}
      </Button>
      {countermeasure.kind === 'customization' && <RiskTable way={way} />}
      {way.warning !== null && <Text size="xs" c="var(--ink-soft)">{t('countermeasures.advice')}</Text>}
    </Paper>
  );
}

/** That a gap which is only accepted keeps its level, and what was recorded against that. */
function AcceptedLevel({ way: { ignoredLevel }, onForget }: Pick<CardProps, 'way'> & { readonly onForget: () => void }) {
  const t = useTranslate();
  return (
    <div>
      <Text size="sm">{t('countermeasures.acceptedLevel')}</Text>
      {ignoredLevel !== undefined && (
        <>
          <Text size="sm">{t('countermeasures.ignoredLevel', { level: `${ignoredLevel.symbol} ${ignoredLevel.label}` })}</Text>
          <Button size="compact-xs" variant="default" onClick={onForget}>
            {t('countermeasures.forgetLevel')}
          </Button>
        </>
      )}
    </div>
  );
}
