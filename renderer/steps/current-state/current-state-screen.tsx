import { Button, SegmentedControl } from '@mantine/core';
import { IconCopy, IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { copyProcesses } from '../../../shared/actions/copy-processes.ts';
import { writeProcesses } from '../../../shared/actions/write-processes.ts';
import { flowOf } from '../../../shared/flows.ts';
import { type ProcessPhase, processPhases } from '../../../shared/model/process.ts';
import { FlowChart } from '../../charts/flow-chart.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { savePicture } from '../../components/save-picture.ts';
import { Screen } from '../../components/screen.tsx';
import type { GridHandle } from '../../grid/types.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './current-state.module.css';
import { ProcessGrid } from './process-grid.tsx';

/** Step 1: how work is done today and how it is to be done, as a list and as a picture of the flow. */
export function CurrentStateScreen() {
  const t = useTranslate();
  const document = useDocument();
  const { dispatch, language } = useStore();
  const [phase, setPhase] = useState<ProcessPhase>('asIs');
  const grid = useRef<GridHandle>(null);
  const steps = flowOf(document, phase);
  const canCopy = phase === 'toBe' && steps.length === 0 && flowOf(document, 'asIs').length > 0;

  const add = async (): Promise<void> => {
    let added: string | undefined;
    await dispatch('addProcess', (latest, context) => {
      const change = writeProcesses(latest, phase, [], [{}], context);
      added = change.process?.added[0]?.id;
      return change;
    });
    if (added !== undefined) grid.current?.focusCell(added, 'title');
  };
  const copy = (): void => {
    void dispatch('addProcess', (latest, context) => copyProcesses(latest, 'asIs', 'toBe', context));
  };
  const addButton = (
    <Button variant={canCopy ? 'default' : 'filled'} leftSection={<IconPlus size={16} />} onClick={() => void add()}>
      {t('screens.currentState.addProcess')}
    </Button>
  );
  return (
    <Screen
      title={t('screens.currentState.title')}
      lead={t('screens.currentState.lead')}
      tools={
        <>
          <SegmentedControl
            aria-label={t('screens.currentState.phase')}
            value={phase}
            onChange={(value) => setPhase(processPhases.find((name) => name === value) ?? 'asIs')}
            data={processPhases.map((value) => ({ value, label: t(`glossary.processPhase.${value}`) }))}
          />
          {steps.length > 0 && addButton}
        </>
      }
    >
      <div className={styles['grid']}>
        <ProcessGrid
          key={phase}
          phase={phase}
          onAdd={() => void add()}
          apiRef={grid}
          empty={
            <EmptyState sentence={t(`screens.currentState.empty.${phase}`)}>
              {canCopy && (
                <Button leftSection={<IconCopy size={16} />} onClick={copy}>
                  {t('screens.currentState.copy')}
                </Button>
              )}
              {addButton}
            </EmptyState>
          }
        />
      </div>
      {steps.length > 0 && (
        <FlowChart
          phase={phase}
          steps={steps}
          translate={t}
          language={language}
          onSavePicture={savePicture}
          onChoose={({ id }) => grid.current?.focusCell(id, 'title')}
        />
      )}
    </Screen>
  );
}
