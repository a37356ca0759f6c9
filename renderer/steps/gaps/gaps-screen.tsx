import { Button, TextInput } from '@mantine/core';
import { IconArrowRight, IconSearch, IconTable, IconTags } from '@tabler/icons-react';
import { useState } from 'react';
import { gapsOf, scoresOf } from '../../../shared/evaluation.ts';
import { knockOutsFirst } from '../../../shared/gap-order.ts';
import { formatCount } from '../../../shared/language/format.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Screen } from '../../components/screen.tsx';
import { useDocument, useShownDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { GapList } from './gap-list.tsx';
import { NatureDialog } from './nature-dialog.tsx';
import { SeverityDialog } from './severity-dialog.tsx';

/** Step 3-5: every gap with its nature and weight. */
export function GapsScreen() {
  const t = useTranslate();
  const document = useShownDocument();
  const goTo = useStore((state) => state.goTo);
  const focus = useStore((state) => state.focus);
  const [filter, setFilter] = useState('');
  const [editsNatures, setEditsNatures] = useState(false);
  const [editsMatrix, setEditsMatrix] = useState(false);
  const gaps = knockOutsFirst(gapsOf(document));
  const isGap = focus !== null && gaps.some(({ requirement, candidate }) => requirement.id === focus.requirementId && candidate.id === focus.candidateId);
  const tools = (
    <>
      {gaps.length > 0 && (
        <TextInput
          size="xs"
          leftSection={<IconSearch size={14} />}
          placeholder={t('gaps.filter')}
          aria-label={t('gaps.filter')}
          value={filter}
          onChange={(event) => setFilter(event.currentTarget.value)}
        />
      )}
      <Button size="xs" variant="default" leftSection={<IconTags size={16} />} onClick={() => setEditsNatures(true)}>
        {t('gaps.natures')}
      </Button>
      <Button size="xs" variant="default" leftSection={<IconTable size={16} />} onClick={() => setEditsMatrix(true)}>
        {t('gaps.matrix.open')}
      </Button>
      {gaps.length > 0 && (
        <Button size="xs" rightSection={<IconArrowRight size={16} />} disabled={!isGap} onClick={() => goTo('comparison')}>
          {t('gaps.openInComparison')}
        </Button>
      )}
    </>
  );
  return (
    <Screen title={t('gaps.title')} lead={t('gaps.lead')} tools={tools} fills>
      {gaps.length > 0 ? <GapList gaps={gaps} filter={filter} /> : <NoGaps />}
      <SeverityDialog opened={editsMatrix} onClose={() => setEditsMatrix(false)} />
      <NatureDialog opened={editsNatures} onClose={() => setEditsNatures(false)} />
    </Screen>
  );
}

/** Why there is no gap: nothing is rated yet, or nothing falls short. */
function NoGaps() {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const goTo = useStore((state) => state.goTo);
  const { ratedCells, totalCells } = scoresOf(useDocument());
  const counts = { rated: formatCount(ratedCells, language), unrated: formatCount(totalCells - ratedCells, language) };
  const sentence = ratedCells === 0 ? t('gaps.notRated') : ratedCells < totalCells ? t('gaps.noneYet', counts) : t('gaps.none', counts);
  return (
    <EmptyState sentence={sentence}>
      <Button onClick={() => goTo('comparison')}>{t('gaps.toComparison')}</Button>
    </EmptyState>
  );
}
