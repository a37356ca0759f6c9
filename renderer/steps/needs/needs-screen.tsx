import { Button, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { writeNeeds } from '../../../shared/actions/write-needs.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Screen } from '../../components/screen.tsx';
import type { GridHandle } from '../../grid/types.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { LinksPanel } from './links-panel.tsx';
import { NeedsGrid } from './needs-grid.tsx';
import { TraceMatrix } from './trace-matrix.tsx';

const views = ['list', 'matrix'] as const;
type View = (typeof views)[number];

/** What the organisation wants, and which requirements answer it. */
export function NeedsScreen() {
  const t = useTranslate();
  const { need } = useDocument();
  const dispatch = useStore((state) => state.dispatch);
  const [view, setView] = useState<View>('list');
  const grid = useRef<GridHandle>(null);

  const add = async (): Promise<void> => {
    let added: string | undefined;
    await dispatch('addNeed', (latest, context) => {
      const change = writeNeeds(latest, [], [{}], context);
      added = change.need?.added[0]?.id;
      return change;
    });
    if (added !== undefined) grid.current?.focusCell(added, 'title');
  };
  const addButton = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => void add()}>
      {t('needs.add')}
    </Button>
  );
  return (
    <Screen
      fills
      title={t('needs.title')}
      lead={t('needs.lead')}
      tools={
        <>
          <SegmentedControl
            aria-label={t('needs.view')}
            value={view}
            onChange={(value) => setView(views.find((name) => name === value) ?? 'list')}
            data={views.map((value) => ({ value, label: t(`needs.${value}`) }))}
          />
          {view === 'list' && need.size > 0 && addButton}
        </>
      }
      {...(view === 'list' && { side: <LinksPanel onWrite={(id) => grid.current?.focusCell(id, 'requirements')} /> })}
    >
      {view === 'list' ? (
        <NeedsGrid onAdd={() => void add()} apiRef={grid} empty={<EmptyState sentence={t('needs.empty')}>{addButton}</EmptyState>} />
      ) : (
        <TraceMatrix />
      )}
    </Screen>
  );
}
