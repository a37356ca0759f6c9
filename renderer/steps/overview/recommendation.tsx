import { Group, NativeSelect, Text } from '@mantine/core';
import { recommendCandidate } from '../../../shared/actions/recommend-candidate.ts';
import { comparedCandidates, projectOf } from '../../../shared/document.ts';
import { firstOf, type Scores } from '../../../shared/evaluation.ts';
import { markerSymbols } from '../../../shared/model/candidate.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';

/** Which candidate is recommended; while none is, the first of the ranking is suggested. */
export function Recommendation({ scores }: { readonly scores: Scores }) {
  const t = useTranslate();
  const document = useDocument();
  const dispatch = useStore((state) => state.dispatch);
  const candidates = comparedCandidates(document);
  const { recommendedCandidateId } = projectOf(document);
  const first = firstOf(scores);
  if (candidates.length === 0) return null;
  return (
    <Group gap="xs" mt="sm">
      <NativeSelect
        size="xs"
        label={t('field.recommendedCandidateId')}
        value={recommendedCandidateId ?? ''}
        data={[
          { value: '', label: t('frame.unset') },
          ...candidates.map(({ id, name, marker }) => ({ value: id, label: `${markerSymbols[marker]} ${name}` })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          void dispatch('recommendCandidate', (latest) => recommendCandidate(latest, candidates.find(({ id }) => id === value)?.id ?? null))
        }
      />
      {recommendedCandidateId === null && first !== undefined && (
        <Text size="sm" style={{ alignSelf: 'end' }}>
          {t('plan.suggestion', { name: first.name })}
        </Text>
      )}
    </Group>
  );
}
