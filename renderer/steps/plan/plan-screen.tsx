import { EmptyState } from '../../components/empty-state.tsx';
import { Screen } from '../../components/screen.tsx';
import { useTranslate } from '../../store/hooks.ts';

export function PlanScreen() {
  const t = useTranslate();
  return (
    <Screen title={t('plan.title')} lead={t('plan.lead')}>
      <EmptyState sentence={t('plan.lead')} />
    </Screen>
  );
}
