import { EmptyState } from '../../components/empty-state.tsx';
import { Screen } from '../../components/screen.tsx';
import { useTranslate } from '../../store/hooks.ts';

export function CostBenefitScreen() {
  const t = useTranslate();
  return (
    <Screen title={t('costBenefit.title')} lead={t('costBenefit.lead')}>
      <EmptyState sentence={t('costBenefit.lead')} />
    </Screen>
  );
}
