import { EmptyState } from '../../components/empty-state.tsx';
import { Screen } from '../../components/screen.tsx';
import { useTranslate } from '../../store/hooks.ts';

export function FitsScreen() {
  const t = useTranslate();
  return (
    <Screen title={t('fits.title')} lead={t('fits.lead')}>
      <EmptyState sentence={t('fits.lead')} />
    </Screen>
  );
}
