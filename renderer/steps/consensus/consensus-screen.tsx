import { EmptyState } from '../../components/empty-state.tsx';
import { Screen } from '../../components/screen.tsx';
import { useTranslate } from '../../store/hooks.ts';

export function ConsensusScreen() {
  const t = useTranslate();
  return (
    <Screen title={t('consensus.title')} lead={t('consensus.lead')}>
      <EmptyState sentence={t('consensus.lead')} />
    </Screen>
  );
}
