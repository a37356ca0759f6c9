import { EmptyState } from '../../components/empty-state.tsx';
import { Screen } from '../../components/screen.tsx';
import { useTranslate } from '../../store/hooks.ts';

export function NeedsScreen() {
  const t = useTranslate();
  return (
    <Screen title={t('needs.title')} lead={t('needs.lead')}>
      <EmptyState sentence={t('needs.lead')} />
    </Screen>
  );
}
