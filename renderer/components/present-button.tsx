import { Button } from '@mantine/core';
import { IconPresentation } from '@tabler/icons-react';
import { useTranslate } from '../store/hooks.ts';
import { useStore } from '../store/store.ts';

/** Begins or ends showing only the charts of a screen. */
export function PresentButton() {
  const t = useTranslate();
  const presenting = useStore((state) => state.presenting);
  const present = useStore((state) => state.present);
  return (
    <Button variant="default" size="xs" leftSection={<IconPresentation size={16} />} onClick={() => present(!presenting)}>
      {t(presenting ? 'screens.visuals.stopPresenting' : 'screens.visuals.present')}
    </Button>
  );
}
