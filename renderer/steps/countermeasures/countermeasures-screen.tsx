import { EmptyState } from '../../components/empty-state.tsx';
import { Screen } from '../../components/screen.tsx';
import { useTranslate } from '../../store/hooks.ts';

export function CountermeasuresScreen() {
  const t = useTranslate();
  return (
    <Screen title={t('countermeasures.title')} lead={t('countermeasures.lead')}>
      <EmptyState sentence={t('countermeasures.lead')} />
    </Screen>
  );
}
