import { Button, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { addRecords } from '../../../shared/actions/add-records.ts';
import { nextCode } from '../../../shared/actions/next-code.ts';
import { inOrder } from '../../../shared/document.ts';
import { Screen } from '../../components/screen.tsx';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './current-state.module.css';
import { needColumns, processColumns } from './record-columns.ts';
import { RecordGrid } from './record-grid.tsx';

/** Step 1: how work is done today, and what the organisation wants. */
export function CurrentStateScreen() {
  const t = useTranslate();
  const document = useDocument();
  const dispatch = useStore((state) => state.dispatch);
  const addProcess = (): void => {
    void dispatch('addProcess', (latest, context) =>
      addRecords(latest, 'process', [{ phase: 'asIs', title: '', description: '', actor: '', volume: '', tools: '', pains: '' }], context),
    );
  };
  const addNeed = (): void => {
    void dispatch('addNeed', (latest, context) => {
      const code = nextCode(latest.need.values().map((need) => need.code), 'N-');
      return addRecords(latest, 'need', [{ code, title: '', description: '', priority: null }], context);
    });
  };
  return (
    <Screen title={t('screens.currentState.title')} lead={t('screens.currentState.lead')}>
      <section className={styles['part']}>
        <header className={styles['head']}>
          <Title order={2} size="h3">
            {t('screens.currentState.processes')}
          </Title>
          <Button size="xs" leftSection={<IconPlus size={16} />} onClick={addProcess}>
            {t('screens.currentState.addProcess')}
          </Button>
        </header>
        <RecordGrid
          entity="process"
          label={t('screens.currentState.processes')}
          records={inOrder(document, 'process')}
          columns={processColumns(t)}
          blank={{ phase: 'asIs', title: '', description: '', actor: '', volume: '', tools: '', pains: '' }}
          actions={{ add: 'addProcess', edit: 'editProcesses', remove: 'removeProcesses', move: 'moveProcesses' }}
          empty={t('screens.currentState.emptyProcesses')}
        />
      </section>
      <section className={styles['part']}>
        <header className={styles['head']}>
          <Title order={2} size="h3">
            {t('screens.currentState.needs')}
          </Title>
          <Button size="xs" leftSection={<IconPlus size={16} />} onClick={addNeed}>
            {t('screens.currentState.addNeed')}
          </Button>
        </header>
        <RecordGrid
          entity="need"
          label={t('screens.currentState.needs')}
          records={inOrder(document, 'need')}
          columns={needColumns(document, t)}
          blank={{ code: '', title: '', description: '', priority: null }}
          actions={{ add: 'addNeed', edit: 'editNeeds', remove: 'removeNeeds', move: 'moveNeeds' }}
          empty={t('screens.currentState.emptyNeeds')}
        />
      </section>
    </Screen>
  );
}
