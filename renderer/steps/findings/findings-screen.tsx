import { EmptyState } from '../../components/empty-state.tsx';
import { Screen } from '../../components/screen.tsx';
import { useTranslate } from '../../store/hooks.ts';

export function FindingsScreen() {
  const t = useTranslate();
  return (
    <Screen title={t('documentation.title')} lead={t('documentation.lead')}>
      <EmptyState sentence={t('documentation.lead')} />
    </Screen>
  );
}
