import { Button, Text } from '@mantine/core';
import { IconHeading, IconListCheck, IconPlus, IconStar, IconTrash } from '@tabler/icons-react';
import { type CSSProperties, useState } from 'react';
import { addPlanTemplate, addTasks } from '../../../shared/actions/plan-tasks.ts';
import { recommendCandidate } from '../../../shared/actions/recommend-candidate.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { type Document, projectOf } from '../../../shared/document.ts';
import type { Candidate } from '../../../shared/model/candidate.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { planFor } from '../../../shared/plan.ts';
import { planOwner } from '../../../shared/plan-owner.ts';
import { CandidateChoice } from '../../components/candidate-choice.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Screen } from '../../components/screen.tsx';
import { reportDone } from '../../notify.ts';
import { useCandidateShown, useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './plan.module.css';
import { PlanCharts } from './plan-charts.tsx';
import { PlanSettings } from './plan-settings.tsx';
import { PlanSummary } from './plan-summary.tsx';
import { TasksGrid } from './tasks-grid.tsx';

type TaskId = IdOf<'task'>;

/** Step 6: the tasks that bring in the recommended candidate. */
export function PlanScreen() {
  const t = useTranslate();
  const { goTo } = useStore();
  const candidate = useCandidateShown();
  if (candidate === undefined)
    return (
      <Screen title={t('plan.title')} lead={t('plan.lead')}>
        <EmptyState sentence={t('plan.needCandidate')}>
          <Button onClick={() => goTo('candidates')}>{t('plan.toCandidates')}</Button>
        </EmptyState>
      </Screen>
    );
  return <CandidatePlan key={candidate.id} candidate={candidate} />;
}

function CandidatePlan({ candidate }: { readonly candidate: Candidate }) {
  const t = useTranslate();
  const document = useDocument();
  const { dispatch, language, showCandidate } = useStore();
  const [selected, setSelected] = useState<readonly TaskId[]>([]);
  const [added, setAdded] = useState<TaskId | null>(null);
  const plan = planFor(document, candidate.id);
  const project = projectOf(document);
  const isRecommended = project.recommendedCandidateId === candidate.id;

  const add = async (afterId?: TaskId, heading = false): Promise<void> => {
    let newest: TaskId | undefined;
    await dispatch('addTask', (latest, context) => {
      const change = addTasks(latest, candidate.id, [{ heading }], context, afterId);
      newest = change.task?.added[0]?.id;
      return change;
    });
    if (newest !== undefined) setAdded(newest);
  };
  const remove = async (ids: readonly TaskId[]): Promise<void> => {
    if (await dispatch('removeTasks', (latest) => removeRecords(latest, 'task', ids)))
      reportDone(t('frame.removedUndoable', { what: t('plan.removed', { count: ids.length }) }));
  };
  const tools = (
    <>
      <CandidateChoice label={t('plan.candidate')} candidate={candidate} onChoose={({ id }) => showCandidate(id)} />
      {isRecommended ? (
        <Text size="sm" fw={600}>
          {t('plan.recommended')}
        </Text>
      ) : (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconStar size={16} />}
          onClick={() => void dispatch('recommendCandidate', (latest) => recommendCandidate(latest, candidate.id))}
        >
          {t('plan.recommend')}
        </Button>
      )}
      {plan.rows.length > 0 && (
        <>
          <Button size="xs" variant="default" leftSection={<IconTrash size={16} />} disabled={selected.length === 0} onClick={() => void remove(selected)}>
            {t('screens.requirements.removeSelected')}
          </Button>
          <Button size="xs" variant="default" leftSection={<IconHeading size={16} />} onClick={() => void add(selected.at(-1), true)}>
            {t('plan.addHeading')}
          </Button>
          <Button size="xs" leftSection={<IconPlus size={16} />} onClick={() => void add(selected.at(-1))}>
            {t('plan.add')}
          </Button>
        </>
      )}
    </>
  );
  const size: CSSProperties & Record<'--rows', number> = { '--rows': plan.rows.length };
  return (
    <Screen title={t('plan.title')} lead={t('plan.lead')} tools={tools}>
      <Recommendation document={document} shown={candidate} />
      {plan.rows.length === 0 ? (
        <EmptyState sentence={t('plan.empty')}>
          <Button
            leftSection={<IconListCheck size={16} />}
            onClick={() => void dispatch('addTask', (latest, context) => addPlanTemplate(latest, candidate.id, language, context))}
          >
            {t('plan.useTemplate')}
          </Button>
          <Button variant="default" leftSection={<IconPlus size={16} />} onClick={() => void add()}>
            {t('plan.add')}
          </Button>
        </EmptyState>
      ) : (
        <>
          <PlanSettings plan={plan} />
          <div className={styles['grid']} style={size}>
            <TasksGrid
              plan={plan}
              candidateId={candidate.id}
              added={added}
              onSelect={setSelected}
              onInsert={(afterId) => void add(afterId)}
              onRemove={(ids) => void remove(ids)}
            />
          </div>
          {plan.tasks.length > 0 && (
            <>
              <PlanSummary plan={plan} candidateId={candidate.id} />
              <PlanCharts plan={plan} name={candidate.name} />
            </>
          )}
        </>
      )}
    </Screen>
  );
}

/** Says which candidate is recommended, unless it is the one on screen. */
function Recommendation({ document, shown }: { readonly document: Document; readonly shown: Candidate }) {
  const t = useTranslate();
  const sentence = planOwner(document, shown, t);
  return sentence === '' ? null : <Text size="sm">{sentence}</Text>;
}
