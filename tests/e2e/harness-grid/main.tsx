import '@mantine/core/styles.css';
import '../../../renderer/styles.css';
import { MantineProvider } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Grid } from '../../../renderer/grid/data-grid.tsx';
import { LevelCell } from '../../../renderer/grid/level-cell.tsx';
import { done } from '../../../renderer/grid/types.ts';
import type { GridColumn, GridGesture, GridHandle, GridSelection } from '../../../renderer/grid/types.ts';
import { theme } from '../../../renderer/theme.ts';
import { translator } from '../../../shared/language/index.ts';
import { applied, manyRows, type Row, sampleRows } from './rows.ts';

/** What the tests read and set. */
interface Harness {
  gestures: GridGesture[];
  selections: GridSelection[];
  calls: unknown[];
  keys: string[];
  handle: GridHandle | null;
}

declare global {
  interface Window {
    harness: Harness;
  }
}

window.harness = { gestures: [], selections: [], calls: [], keys: [], handle: null };
document.documentElement.addEventListener('keydown', (event) => {
  if (!(event.target instanceof HTMLTextAreaElement)) window.harness.keys.push(`${event.ctrlKey ? 'Ctrl+' : ''}${event.key}`);
});

const parameters = new URLSearchParams(location.search);
const translate = translator(parameters.get('language') === 'en' ? 'en' : 'ja');
document.documentElement.dataset['mantineColorScheme'] = parameters.get('scheme') ?? 'light';

const levels = [
  { value: 'fit', symbol: '○', label: '完全一致', colour: '#1F6F8B', class: 'fit' },
  { value: 'partial', symbol: '△', label: '部分一致', colour: '#B7791F', class: 'partial' },
  { value: 'gap', symbol: '×', label: '不一致', colour: '#B5432F', class: 'gap' },
  { value: 'none', symbol: '－', label: '対象外', colour: '#808080', class: 'notApplicable' },
] as const;
const keys = { 1: 'fit', 2: 'partial', 3: 'gap', 0: '', '○': 'fit', '×': 'gap' };

const levelOf = (row: Row, id: string) => levels.find(({ value }) => value === row.values[id]);

const level = (id: string, header: string): GridColumn<Row> => ({
  id,
  header,
  width: 110,
  align: 'center',
  editor: 'choice',
  choices: levels,
  keys,
  editable: true,
  text: (row) => levelOf(row, id)?.symbol ?? row.values[id] ?? '',
  render: (row) => (row.kind === 'row' ? <LevelCell level={levelOf(row, id) ?? null} unratedLabel="未評価" /> : (row.values[id] ?? '')),
});

const text = (id: string, header: string, more: Partial<GridColumn<Row>> = {}): GridColumn<Row> => ({
  id,
  header,
  editable: true,
  text: ({ values }) => values[id] ?? '',
  ...more,
});

const columns: GridColumn<Row>[] = [
  text('title', '比較項目', { pinned: 'left', width: 220 }),
  text('weight', '重み', { editor: 'number', align: 'right', width: 80, headerTooltip: '大きいほど効く' }),
  level('a', '● SaaS A'),
  level('b', '■ SaaS B'),
  text('must', '必須', {
    editor: 'check',
    align: 'center',
    width: 80,
    checked: ({ values }) => values['must'] === 'true',
    text: ({ values }) => (values['must'] === 'true' ? '✓' : ''),
  }),
  text('note', 'メモ', { editor: 'lines', flex: 1, minWidth: 160 }),
  text('score', '適合度', { editable: false, align: 'right', width: 90 }),
];

const manyColumns: GridColumn<Row>[] = [
  text('title', '比較項目', { pinned: 'left', width: 220 }),
  text('weight', '重み', { editor: 'number', align: 'right', width: 80 }),
  ...Array.from({ length: 10 }, (_, index) => level(`c${index}`, `候補 ${index + 1}`)),
];

const totals: Row[] = [
  { id: 't1', kind: 'total', values: { title: '適合度', a: '94.4 %', b: '61.1 %' } },
  { id: 't2', kind: 'total', values: { title: '順位', a: '1', b: '足切り' } },
];

const invalid = ({ values }: Row, columnId: string): string | null =>
  columnId === 'weight' && Number.isNaN(Number(values['weight'])) ? '重みは 0 以上の数値です。' : null;

function Page() {
  const many = Number(parameters.get('rows') ?? 0);
  const [rows, setRows] = useState(() => (many > 0 ? manyRows(many) : parameters.has('empty') ? [] : sampleRows()));
  const [filter, setFilter] = useState('');
  const handle = useRef<GridHandle>(null);
  const { harness } = window;
  useEffect(() => {
    const [rowId, columnId] = (parameters.get('focus') ?? '').split('.');
    if (rowId !== undefined && columnId !== undefined) handle.current?.focusCell(rowId, columnId);
  }, []);
  const call = (name: string) => (...values: unknown[]) => void harness.calls.push([name, ...values]);
  return (
    <MantineProvider theme={theme} forceColorScheme={parameters.get('scheme') === 'dark' ? 'dark' : 'light'}>
      <main style={{ display: 'flex', flexDirection: 'column', height: '100vh', gap: 8, padding: 12, boxSizing: 'border-box' }}>
        <h1 style={{ margin: 0, fontSize: 18 }}>比較表</h1>
        <label>
          検索 <input id="filter" value={filter} onChange={({ target }) => setFilter(target.value)} />
        </label>
        <div style={{ flex: 1, minHeight: 0 }}>
          <Grid<Row>
            label="比較表"
            translate={translate}
            rows={rows}
            rowId={({ id }) => id}
            rowKind={({ kind }) => (kind === 'group' ? 'group' : 'row')}
            columns={many > 0 ? manyColumns : columns}
            pinnedBottom={totals}
            {...(parameters.has('fixed') ? {} : { newRows: { namedBy: 'title' } })}
            invalid={invalid}
            density={parameters.has('presenting') ? 'presenting' : 'normal'}
            quickFilter={filter}
            empty={<span>比較項目がまだありません。</span>}
            apiRef={(value) => {
              handle.current = value;
              harness.handle = value;
            }}
            onGesture={(gesture) => {
              harness.gestures.push(gesture);
              setRows((current) => applied(current, gesture));
              return done;
            }}
            onSelect={(selection) => void harness.selections.push(selection)}
            onMoveRows={call('move')}
            onDeleteRows={call('delete')}
            onInsertRow={call('insert')}
          />
        </div>
        <button type="button">次へ</button>
      </main>
    </MantineProvider>
  );
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Page />);
