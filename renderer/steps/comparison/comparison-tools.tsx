import { ActionIcon, Button, NativeSelect, Text, Tooltip } from '@mantine/core';
import { IconLayoutSidebarRight, IconMessageQuestion, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { claimsOf } from '../../../shared/claims.ts';
import { inOrder } from '../../../shared/document.ts';
import { scoresBy } from '../../../shared/evaluation.ts';
import { formatCount } from '../../../shared/language/format.ts';
import { EvaluatorsDialog } from '../../components/evaluators-dialog.tsx';
import { HiddenNamesNote, HideNamesButton } from '../../components/hidden-names.tsx';
import { useDocument, useTranslate, useViewedEvaluator } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { ClaimsDialog } from './claims-dialog.tsx';
import styles from './comparison.module.css';

/** How far the rating is, whose ratings are shown, the evaluators, the vendors' claims, the detail panel. */
export function ComparisonTools() {
  const t = useTranslate();
  const document = useDocument();
  const { language, detailOpen, toggleDetail } = useStore();
  const [open, setOpen] = useState<'evaluators' | 'claims' | null>(null);
  const viewed = useViewedEvaluator();
  const { ratedCells, totalCells } = scoresBy(document, viewed?.id ?? null);
  const claims = viewed === undefined ? claimsOf(document) : [];
  const unchecked = claims.filter(({ state }) => state === 'unchecked').length;
  return (
    <>
      <span className={styles['rated']}>
        {t('screens.comparison.rated', { rated: formatCount(ratedCells, language), total: formatCount(totalCells, language) })}
      </span>
      <EvaluatorChoice />
      <Tooltip label={t('consensus.evaluators')}>
        <ActionIcon variant="default" size="md" aria-label={t('consensus.evaluators')} onClick={() => setOpen('evaluators')}>
          <IconUsers size={16} />
        </ActionIcon>
      </Tooltip>
      <HideNamesButton />
      {claims.length > 0 && (
        <Button variant="default" size="xs" leftSection={<IconMessageQuestion size={16} />} onClick={() => setOpen('claims')}>
          {t('consensus.claims.button', { number: formatCount(unchecked, language) })}
        </Button>
      )}
      <Button variant="default" size="xs" leftSection={<IconLayoutSidebarRight size={16} />} aria-pressed={detailOpen} onClick={toggleDetail}>
        {t('screens.comparison.detail')}
      </Button>
      <EvaluatorsDialog opened={open === 'evaluators'} onClose={() => setOpen(null)} />
      <ClaimsDialog opened={open === 'claims'} onClose={() => setOpen(null)} />
    </>
  );
}

/** The consensus, or one evaluator blind to the others. */
function EvaluatorChoice() {
  const t = useTranslate();
  const evaluators = inOrder(useDocument(), 'evaluator');
  const viewed = useViewedEvaluator();
  const viewAs = useStore((state) => state.viewAs);
  if (evaluators.length === 0) return null;
  return (
    <NativeSelect
      size="xs"
      aria-label={t('consensus.viewAs')}
      title={t('consensus.viewAs')}
      value={viewed?.id ?? ''}
      data={[{ value: '', label: t('consensus.agreed') }, ...evaluators.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={({ currentTarget: { value } }) => viewAs(evaluators.find(({ id }) => id === value)?.id ?? null)}
    />
  );
}

/** What keeps the ratings unswayed just now: names hidden, others' ratings hidden. */
export function BlindNotes() {
  const t = useTranslate();
  const viewed = useViewedEvaluator();
  return (
    <>
      {viewed !== undefined && (
        <Text size="sm" role="note" fw={600}>
          {t('consensus.blind', { name: viewed.name })}
        </Text>
      )}
      <HiddenNamesNote />
    </>
  );
}
