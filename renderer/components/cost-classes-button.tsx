import { Button } from '@mantine/core';
import { IconTags } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslate } from '../store/hooks.ts';
import { CostClassesDialog } from './cost-classes-dialog.tsx';

/** Opens the list of the project's classes of cost. */
export function CostClassesButton() {
  const t = useTranslate();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button size="xs" variant="default" leftSection={<IconTags size={16} />} onClick={() => setOpened(true)}>
        {t('estimates.classes.open')}
      </Button>
      <CostClassesDialog opened={opened} onClose={() => setOpened(false)} />
    </>
  );
}
