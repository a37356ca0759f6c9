import { Button, Title } from '@mantine/core';
import { recordNothing, recordNotNeeded } from '../../shared/actions/record-nothing.ts';
import { countermeasureName } from '../../shared/countermeasure-name.ts';
import { projectOf } from '../../shared/document.ts';
import { isEven, type MissingCosts, type UnevenClass } from '../../shared/missing-costs.ts';
import { type MissingStatement, missingStatements } from '../../shared/missing-cost-texts.ts';
import type { Candidate } from '../../shared/model/candidate.ts';
import type { Countermeasure } from '../../shared/model/countermeasure.ts';
import { useDocument, useTranslate } from '../store/hooks.ts';
import { useStore } from '../store/store.ts';
import { DoubtAnswers } from './doubt-answers.tsx';
import styles from './missing-costs-panel.module.css';
import { Panel } from './panel.tsx';

/** What the totals leave out, named before they are compared, each with what can be done about it. Nothing where nothing is missing. */
export function MissingCostsPanel({ missing }: { readonly missing: MissingCosts }) {
  const t = useTranslate();
  const { language, presenting } = useStore();
  const { currencyUnit } = projectOf(useDocument());
  if (isEven(missing)) return null;
  const title = t('missingCosts.title');
  return (
    <Panel label={title}>
      <Title order={2} size="h3">
        {title}
      </Title>
      <ul className={styles['list']}>
        {missingStatements(missing, { unit: currencyUnit, translate: t, language }).map(({ text, about }) => (
          <li key={text}>
            <span>{text}</span>
            {!presenting && <Answers about={about} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What can be done about one thing that is missing. */
function Answers({ about }: Pick<MissingStatement, 'about'>) {
  if (about.kind === 'way') return <WayAnswers candidate={about.candidate} way={about.way} />;
  if (about.kind === 'lines') return <LineAnswers candidate={about.candidate} />;
  if (about.kind === 'classes') return <ClassAnswers classes={about.classes} />;
  if (about.kind === 'doubt') {
    const { doubt, lines } = about.doubtful;
    return <DoubtAnswers doubt={doubt} lines={lines.map(({ id, title }) => ({ line: { entity: 'estimate', id }, title: title.trim() }))} />;
  }
  return null;
}

function WayAnswers({ candidate, way }: { readonly candidate: Candidate; readonly way: Countermeasure }) {
  const t = useTranslate();
  const { dispatch, goTo, showCandidate } = useStore();
  return (
    <>
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => {
          showCandidate(candidate.id);
          goTo('costBenefit');
        }}
      >
        {t('missingCosts.toCosts')}
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`${t('missingCosts.nothing')}: ${countermeasureName(way, t)}`}
        onClick={() => void dispatch('addEstimate', (latest, context) => recordNothing(latest, way.id, t('missingCosts.nothingTitle'), context))}
      >
        {t('missingCosts.nothing')}
      </Button>
    </>
  );
}

function LineAnswers({ candidate }: { readonly candidate: Candidate }) {
  const t = useTranslate();
  const { goTo, showCandidate } = useStore();
  const go = (): void => {
    showCandidate(candidate.id);
    goTo('estimates');
  };
  return (
    <Button size="compact-xs" variant="default" onClick={go}>
      {t('missingCosts.toCosts')}
    </Button>
  );
}

/** For every class, a button for each candidate without a line of it. */
function ClassAnswers({ classes }: { readonly classes: readonly UnevenClass[] }) {
  const t = useTranslate();
  const dispatch = useStore((state) => state.dispatch);
  return (
    <ul className={styles['classes']}>
      {classes.map(({ costClass, lacks }) => (
        <li key={costClass.id}>
          {costClass.name}
          {lacks.map(({ id, name }) => (
            <Button
              key={id}
              size="compact-xs"
              variant="default"
              aria-label={`${costClass.name}: ${t('missingCosts.notNeeded', { name })}`}
              onClick={() =>
                void dispatch('addEstimate', (latest, context) =>
                  recordNotNeeded(latest, { candidateId: id, costClassId: costClass.id, title: t('missingCosts.notNeededTitle', { costClass: costClass.name }) }, context),
                )
              }
            >
              {t('missingCosts.notNeeded', { name })}
            </Button>
          ))}
        </li>
      ))}
    </ul>
  );
}
