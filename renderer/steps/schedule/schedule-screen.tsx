import { Button, Text } from '@mantine/core';
import { projectOf } from '../../../shared/document.ts';
import type { Candidate } from '../../../shared/model/candidate.ts';
import { dueTime, isTimed, planCalendar, planFor } from '../../../shared/plan.ts';
import { untimedText } from '../../../shared/untimed-text.ts';
import { CandidateChoice } from '../../components/candidate-choice.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { savePicture } from '../../components/save-picture.ts';
import { Screen } from '../../components/screen.tsx';
import { RunState } from '../../components/simulation/run-state.tsx';
import { TrialSettings } from '../../components/simulation/trial-settings.tsx';
import { useScheduleSimulation } from '../../components/simulation/use-schedule-simulation.ts';
import { useCandidateShown, useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { CompletionTable } from './completion-table.tsx';
import { EndDatePanel } from './end-date-panel.tsx';
import { MergeBiasText } from './merge-bias-text.tsx';
import { TaskWeights } from './task-weights.tsx';

/** When the plan ends: along one path and by simulation, and which tasks decide it. */
export function ScheduleScreen() {
  const t = useTranslate();
  const goTo = useStore((state) => state.goTo);
  const candidate = useCandidateShown();
  if (candidate === undefined)
    return (
      <Screen title={t('schedule.title')} lead={t('schedule.lead')}>
        <EmptyState sentence={t('schedule.needCandidate')}>
          <Button onClick={() => goTo('candidates')}>{t('plan.toCandidates')}</Button>
        </EmptyState>
      </Screen>
    );
  return <CandidateSchedule key={candidate.id} candidate={candidate} />;
}

function CandidateSchedule({ candidate }: { readonly candidate: Candidate }) {
  const t = useTranslate();
  const document = useDocument();
  const { language, goTo, showCandidate } = useStore();
  const simulation = useScheduleSimulation(document, candidate.id);
  const project = projectOf(document);
  const plan = planFor(document, candidate.id);
  const calendar = planCalendar(document);
  const due = dueTime(document, plan);
  const { result } = simulation;
  const tools = <CandidateChoice label={t('schedule.candidate')} candidate={candidate} onChoose={({ id }) => showCandidate(id)} />;
  const hints = [calendar === null ? t('schedule.hint.noStart') : '', project.planDue === null ? t('schedule.hint.noDue') : ''].filter((hint) => hint !== '');
  const terms = { unit: project.durationUnit, calendar, translate: t, language };
  return (
    <Screen title={t('schedule.title')} lead={t('schedule.lead')} tools={tools}>
      {plan.tasks.length === 0 ? (
        <EmptyState sentence={t('schedule.empty', { name: candidate.name })}>
          <Button onClick={() => goTo('plan')}>{t('schedule.toPlan')}</Button>
        </EmptyState>
      ) : !isTimed(plan) ? (
        <EmptyState sentence={untimedText(plan, { translate: t, language })}>
          <Button onClick={() => goTo('plan')}>{t('schedule.toPlan')}</Button>
        </EmptyState>
      ) : (
        <>
          <TrialSettings project={project} />
          <RunState {...simulation} />
          {hints.length > 0 && (
            <Text size="sm">
              {hints.join(' ')}{' '}
              <Button size="compact-sm" variant="default" onClick={() => goTo('plan')}>
                {t('schedule.toPlan')}
              </Button>
            </Text>
          )}
          <CompletionTable plan={plan} result={result} stale={simulation.stale} due={due} terms={terms} />
          {result !== null && (
            <>
              <MergeBiasText plan={plan} result={result} terms={terms} />
              <EndDatePanel plan={plan} result={result} due={due} name={candidate.name} terms={terms} onSavePicture={savePicture} />
              <TaskWeights plan={plan} result={result} />
            </>
          )}
        </>
      )}
    </Screen>
  );
}
