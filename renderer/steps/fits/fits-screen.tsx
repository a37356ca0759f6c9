import { Button, Switch, Tabs } from '@mantine/core';
import { useMemo, useState } from 'react';
import { fitProfilesOf } from '../../../shared/fit-profiles.ts';
import { FitProfileChart } from '../../charts/fit-profile-chart.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { HiddenNamesNote, HideNamesButton } from '../../components/hidden-names.tsx';
import { savePicture } from '../../components/save-picture.ts';
import { Screen } from '../../components/screen.tsx';
import { useShownDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { FitsGrid } from './fits-grid.tsx';
import { FitTable } from './fit-table.tsx';
import styles from './fits.module.css';
import { fitRows } from './fit-rows.ts';

/** Step 3-6: how usable and how efficient the fits are. */
export function FitsScreen() {
  const t = useTranslate();
  const { language, goTo } = useStore();
  const candidates = fitProfilesOf(useShownDocument());
  const [withPartial, setWithPartial] = useState(false);
  const rows = useMemo(() => fitRows(candidates, withPartial), [candidates, withPartial]);
  const heading = { title: t('fits.title'), lead: t('fits.lead') };
  if (candidates.every(({ cells }) => !cells.some(({ level }) => level.class === 'fit' || level.class === 'partial')))
    return (
      <Screen {...heading}>
        <EmptyState sentence={t('fits.notRated')}>
          <Button onClick={() => goTo('comparison')}>{t('fits.toComparison')}</Button>
        </EmptyState>
      </Screen>
    );
  return (
    <Screen {...heading} tools={<HideNamesButton />} fills>
      <HiddenNamesNote />
      <Tabs defaultValue="cells" keepMounted={false} className={styles['tabs'] ?? ''}>
        <Tabs.List>
          <Tabs.Tab value="cells">{t('fits.cells')}</Tabs.Tab>
          <Tabs.Tab value="profile">{t('fits.profile')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="cells" className={styles['panel'] ?? ''}>
          <div className={styles['toolbar']}>
            <span>{t('fits.keys')}</span>
            <Switch label={t('fits.withPartial')} checked={withPartial} onChange={(event) => setWithPartial(event.currentTarget.checked)} />
          </div>
          <FitsGrid rows={rows} />
        </Tabs.Panel>
        <Tabs.Panel value="profile" className={styles['scrolling'] ?? ''}>
          <FitProfileChart candidates={candidates} translate={t} language={language} onSavePicture={savePicture} />
          <FitTable candidates={candidates} />
        </Tabs.Panel>
      </Tabs>
    </Screen>
  );
}
