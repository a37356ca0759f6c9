import { Button, Title } from '@mantine/core';
import { recordNothing, recordNotNeeded } from '../../shared/actions/record-nothing.ts';
import { countermeasureName } from '../../shared/countermeasure-name.ts';
import { formatList } from '../../shared/language/format.ts';
import { isEven, type MissingCosts } from '../../shared/missing-costs.ts';
import { doubtSentence } from '../../shared/missing-cost-texts.ts';
import type { Candidate } from '../../shared/model/candidate.ts';
import { useTranslate } from '../store/hooks.ts';
import { useStore } from '../store/store.ts';
import styles from './missing-costs-panel.module.css';
import { Panel } from './panel.tsx';

/** What the totals leave out, named before they are compared, each with what can be done about it. Nothing where nothing is missing. */
export function MissingCostsPanel({ missing }: { readonly missing: MissingCosts }) {
  const t = useTranslate();
  const { language, dispatch, goTo, showCandidate, presenting } = useStore();
  if (isEven(missing)) return null;
  const { unestimated, partial, classes, doubtful } = missing;
  const names = (candidates: readonly Candidate[]): string =>
    formatList(
      candidates.map(({ name }) => name),
      language,
    );
  const title = t('missingCosts.title');
  return (
    <Panel label={title}>
      <Title order={2} size="h3">
        {title}
      </Title>
      <ul className={styles['list']}>
        {unestimated.length > 0 && <li>{t('missingCosts.say.unestimated', { names: names(unestimated), count: unestimated.length })}</li>}
        {partial.flatMap(({ candidate, ways }) =>
          ways.map((way) => (
            <li key={way.id}>
              <span>{t('missingCosts.say.way', { name: candidate.name, way: countermeasureName(way, t) })}</span>
              {!presenting && (
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
              )}
            </li>
          )),
        )}
        {classes.map(({ costClass, has, lacks }) => (
          <li key={costClass.id}>
            <span>{t('missingCosts.say.costClass', { costClass: costClass.name, has: names(has), lacks: names(lacks) })}</span>
            {!presenting &&
              lacks.map(({ id, name }) => (
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
        {doubtful.map((entry) => (
          <li key={`${entry.candidate.id} ${entry.doubt}`}>{doubtSentence(entry, { translate: t, language })}</li>
        ))}
      </ul>
    </Panel>
  );
}
