import { Alert, Text } from '@mantine/core';
import { categoryWeightsOf, explainShares, suggestSwing } from '../../shared/category-weights.ts';
import { requirementsByCategory } from '../../shared/document.ts';
import { useDocument, useTranslate } from '../store/hooks.ts';
import { useStore } from '../store/store.ts';

/** What share of the weight each category has, and whether that only follows from the number of its items; `isHere` where weights are set. */
export function CategoryShares({ isHere = false }: { readonly isHere?: boolean }) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const weights = categoryWeightsOf(requirementsByCategory(useDocument()));
  const shares = explainShares(weights, t, language);
  const suggestion = suggestSwing(weights, t, language, isHere);
  return (
    <>
      {shares !== '' && (
        <Text size="xs" c="var(--ink-soft)">
          {shares}
        </Text>
      )}
      {suggestion !== '' && (
        <Alert variant="outline" p="xs">
          {suggestion}
        </Alert>
      )}
    </>
  );
}
