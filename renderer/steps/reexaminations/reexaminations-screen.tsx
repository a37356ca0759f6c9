import { Button } from '@mantine/core';
import { IconCheck, IconPencilPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { applyReexaminations, draftAnalyses } from '../../../shared/actions/reexamine.ts';
import { isEmptyChange } from '../../../shared/change.ts';
import { formatCount } from '../../../shared/language/format.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { examinedSubjects, placeKey } from '../../../shared/reexaminations.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { localDay } from '../../components/moment.ts';
import { Screen } from '../../components/screen.tsx';
import { reportDone } from '../../notify.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { settled } from '../../store/in-turn.ts';
import { useStore } from '../../store/store.ts';
import { ReexaminationDetail } from './reexamination-detail.tsx';
import { ReexaminationList } from './reexamination-list.tsx';

/** Step 3-9: whether needs and requirements still stand after the analysis, and what new weights would do. */
export function ReexaminationsScreen() {
  const t = useTranslate();
  const document = useDocument();
  const { language, dispatch, goTo } = useStore();
  const [chosen, setChosen] = useState<string | null>(null);
  const { needs, requirements } = examinedSubjects(document);
  const all = [...needs, ...requirements];
  const heading = { title: t('reexaminations.title'), lead: t('reexaminations.lead') };
  if (all.length === 0)
    return (
      <Screen {...heading}>
        <EmptyState sentence={t('reexaminations.empty')}>
          <Button onClick={() => goTo('needs')}>{t('reexaminations.toNeeds')}</Button>
        </EmptyState>
      </Screen>
    );
  const proposals = all.flatMap(({ state, record }) => (state === 'proposed' && record !== undefined ? [record.id] : []));
  const apply = async (ids: readonly IdOf<'reexamination'>[]): Promise<void> => {
    const done = await dispatch('applyReexamination', (latest, context) => applyReexaminations(latest, ids, localDay(context.now())));
    if (done) reportDone(t('reexaminations.applied'));
  };
  const draft = async (): Promise<void> => {
    let hasDraft = false;
    const done = await dispatch('reexamine', (latest, context) => {
      const change = draftAnalyses(latest, language, context);
      hasDraft = !isEmptyChange(change);
      return change;
    });
    if (done) reportDone(t('reexaminations.drafted'));
    else if (!hasDraft && (await settled())) reportDone(t('reexaminations.nothingToDraft'));
  };
  const tools = (
    <>
      {needs.length > 0 && (
        <Button size="xs" variant="default" leftSection={<IconPencilPlus size={16} />} title={t('reexaminations.draftAllHint')} onClick={() => void draft()}>
          {t('reexaminations.draftAll')}
        </Button>
      )}
      <Button size="xs" leftSection={<IconCheck size={16} />} disabled={proposals.length === 0} onClick={() => void apply(proposals)}>
        {t('reexaminations.applyAll', { number: formatCount(proposals.length, language) })}
      </Button>
    </>
  );
  const entry = all.find(({ place }) => placeKey(place) === chosen) ?? null;
  return (
    <Screen {...heading} tools={tools} fills side={<ReexaminationDetail entry={entry} onApply={(id) => void apply([id])} />}>
      <ReexaminationList needs={needs} requirements={requirements} onChoose={setChosen} />
    </Screen>
  );
}
