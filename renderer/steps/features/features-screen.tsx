import { EmptyState } from '../../components/empty-state.tsx';
import { Screen } from '../../components/screen.tsx';
import { useTranslate } from '../../store/hooks.ts';

export function FeaturesScreen() {
  const t = useTranslate();
  return (
    <Screen title={t('features.title')} lead={t('features.lead')}>
      <EmptyState sentence={t('features.lead')} />
    </Screen>
  );
}
