import { EmptyState } from '../../components/empty-state.tsx';
import { Screen } from '../../components/screen.tsx';
import { useTranslate } from '../../store/hooks.ts';

export function ReexaminationsScreen() {
  const t = useTranslate();
  return (
    <Screen title={t('reexaminations.title')} lead={t('reexaminations.lead')}>
      <EmptyState sentence={t('reexaminations.lead')} />
    </Screen>
  );
}
