import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../../scripts/walls.ts';

function projectWith(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'awase-walls-'));
  for (const room of ['shared', 'main', 'renderer']) mkdirSync(join(root, room));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

const messagesOf = (files: Record<string, string>): string[] => findViolations(projectWith(files)).map(({ file, line, message }) => `${file}:${line} ${message}`);

describe('the walls', () => {
  const crossings: [file: string, text: string, message: string][] = [
    ['shared/a.ts', "import { readFileSync } from 'node:fs';", 'shared imports shared and'],
    ['shared/a.ts', "import type { Store } from '../main/store.ts';", 'shared imports shared and'],
    ['shared/deep/a.ts', "export * from '../../renderer/app.tsx';", 'shared imports shared and'],
    ['shared/a.ts', "import { nanoid } from 'nanoid';", 'shared imports shared and'],
    ['main/a.ts', "import { App } from '../renderer/app.tsx';", 'main imports main and shared'],
    ['main/a.ts', "const page = await import('../renderer/app.tsx');", 'main imports main and shared'],
    ['main/a.ts', "import { create } from 'zustand';", 'main knows nothing of screens'],
    ['main/a.ts', "import { app } from 'electron';", 'only the Electron shell imports electron'],
    ['renderer/a.tsx', "import type { Router } from '../main/router.ts';", 'renderer imports renderer and shared'],
    ['renderer/a.tsx', "import { join } from 'node:path';", 'renderer runs in a page'],
    ['renderer/a.tsx', "import { ipcRenderer } from 'electron';", 'renderer runs in a page'],
    ['renderer/a.tsx', "import Database from 'better-sqlite3';", 'renderer runs in a page'],
    ['renderer/a.tsx', "import ExcelJS from 'exceljs';", 'renderer runs in a page'],
    ['renderer/steps/a.tsx', "import { AgGridReact } from 'ag-grid-react';", 'only renderer/grid imports ag-grid'],
    ['renderer/steps/a.tsx', "import 'ag-grid-community/styles/ag-grid.css';", 'only renderer/grid imports ag-grid'],
    ['renderer/grid/a.tsx', "import { Chart } from 'chart.js/auto';", 'only renderer/charts imports chart.js'],
    ['renderer/steps/a.tsx', "void import('chart.js');", 'only renderer/charts imports chart.js'],
    ['renderer/store/a.ts', "import { browserBridge } from '../browser-bridge.ts';", 'only renderer/api.ts uses the bridge'],
    ['renderer/store/a.ts', 'export const bridge = window.awase;', 'only renderer/api.ts uses the bridge'],
  ];

  it.each(crossings)('keep %s from: %s', (file, text, message) => {
    expect(messagesOf({ [file]: `const first = 1;\n${text}\n` })).toEqual([expect.stringContaining(`${file}:2 ${message}`)]);
  });

  it('let through what belongs', () => {
    expect(
      messagesOf({
        'shared/a.ts': "import { z } from 'zod';\nimport { b } from './deep/b.ts';\n",
        'shared/deep/b.ts': "export type { A } from '../c.ts';\n",
        'main/store.ts': "import Database from 'better-sqlite3';\nimport { join } from 'node:path';\nimport { a } from '../shared/a.ts';\n",
        'main/electron/menu.ts': "import type { Menu } from 'electron';\n",
        'renderer/api.ts': "import { browserBridge } from './browser-bridge.ts';\nexport const bridge = window.awase ?? browserBridge();\n",
        'renderer/main.tsx': "import '@mantine/core/styles.css';\nimport './styles.css';\nexport const App = () => <main />;\n",
        'renderer/grid/grid.tsx': "import { AgGridReact } from 'ag-grid-react';\n",
        'renderer/charts/chart.ts': "import { Chart } from 'chart.js';\n",
      }),
    ).toEqual([]);
  });

  it('name every circle of imports once, and let types refer to each other', () => {
    expect(
      messagesOf({
        'shared/a.ts': "import { b } from './b.ts';\n",
        'shared/b.ts': "import { c } from './c.ts';\n",
        'shared/c.ts': "import { a } from './a.ts';\n",
        'shared/d.ts': "import { a } from './a.ts';\nimport type { E } from './e.ts';\n",
        'shared/e.ts': "import { d } from './d.ts';\n",
      }),
    ).toEqual(['shared/c.ts:1 circular import: shared/a.ts → shared/b.ts → shared/c.ts → shared/a.ts']);
  });

  it('do not pass a file that cannot be read', () => {
    expect(() => messagesOf({ 'shared/a.ts': 'import {' })).toThrow('shared/a.ts');
  });
});
