import { EmptyState } from '../../components/empty-state.tsx';
import { Screen } from '../../components/screen.tsx';
import { useTranslate } from '../../store/hooks.ts';

export function ReviewsScreen() {
  const t = useTranslate();
  return (
    <Screen title={t('reviews.title')} lead={t('reviews.lead')}>
      <EmptyState sentence={t('reviews.lead')} />
    </Screen>
  );
}
