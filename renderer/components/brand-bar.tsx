import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconMoon, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { keysOf } from '../commands/hotkeys.tsx';
import { runCommand } from '../commands/run-command.ts';
import { useTranslate } from '../store/hooks.ts';
import { formatLocation } from '../store/location.ts';
import styles from './frame.module.css';

/** The bar at the top: the product's name, what the screen adds, search, language and colours. */
export function BrandBar({ children, actions }: { readonly children?: ReactNode; readonly actions?: ReactNode }) {
  const t = useTranslate();
  return (
    <header className={styles['bar']}>
      <a className={styles['brand']} href={formatLocation({ projectId: null, screen: 'overview' })} title={t('command.goStart')}>
        {t('frame.productName')}
      </a>
      {children}
      <Button
        variant="default"
        size="xs"
        className={styles['search'] ?? ''}
        leftSection={<IconSearch size={16} />}
        rightSection={<kbd>{keysOf('openPalette')}</kbd>}
        onClick={() => runCommand('openPalette')}
      >
        {t('frame.search')}
      </Button>
      {actions}
      <Tooltip label={t('command.switchLanguage')}>
        <Button variant="subtle" color="gray" size="xs" onClick={() => runCommand('switchLanguage')} aria-label={`${t('frame.languageShort')}: ${t('command.switchLanguage')}`}>
          {t('frame.languageShort')}
        </Button>
      </Tooltip>
      <Tooltip label={t('command.switchColourScheme')}>
        <ActionIcon variant="subtle" color="gray" onClick={() => runCommand('switchColourScheme')} aria-label={t('command.switchColourScheme')}>
          <IconMoon size={18} />
        </ActionIcon>
      </Tooltip>
    </header>
  );
}
