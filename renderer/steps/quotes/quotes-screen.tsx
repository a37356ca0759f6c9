import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { normalPositions, quotesOf, simulatedPositions } from '../../../shared/quotes.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Screen } from '../../components/screen.tsx';
import { useCostSimulation } from '../../components/simulation/use-cost-simulation.ts';
import { useCandidateShown, useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { CandidateQuotes } from './candidate-quotes.tsx';

/** Step 5: the quotes of several suppliers for a candidate, made comparable. */
export function QuotesScreen() {
  const t = useTranslate();
  const document = useDocument();
  const goTo = useStore((state) => state.goTo);
  const candidate = useCandidateShown();
  const { result: simulated } = useCostSimulation(document);
  const positionOf = useMemo(() => (simulated === null ? normalPositions(document) : simulatedPositions(simulated)), [document, simulated]);
  const found = quotesOf(document).find((entry) => entry.candidate.id === candidate?.id);
  if (found === undefined)
    return (
      <Screen title={t('quotes.title')} lead={t('quotes.lead')}>
        <EmptyState sentence={t('quotes.needCandidate')}>
          <Button onClick={() => goTo('candidates')}>{t('quotes.toCandidates')}</Button>
        </EmptyState>
      </Screen>
    );
  return <CandidateQuotes key={found.candidate.id} found={found} positionOf={positionOf} curve={simulated === null ? 'normal' : 'simulated'} />;
}
