import { expect, type Locator, type Page, test } from '@playwright/test';
import type { GridGesture, GridSelection } from '../../renderer/grid/types.ts';
import { expectAccessible } from './support/accessible.ts';
import { type HarnessServer, serveHarness } from './support/harness-server.ts';

test.use({ viewport: { width: 1280, height: 720 } });

let server: HarnessServer;

test.beforeAll(async () => {
  server = await serveHarness('harness-grid');
});
test.afterAll(() => server.close());

const complaints: string[] = [];
test.beforeEach(({ page }) => {
  complaints.length = 0;
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  page.on('pageerror', ({ message }) => void complaints.push(message));
});
test.afterEach(() => {
  expect(complaints).toEqual([]);
});

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`${server.url}?${query}`);
  await expect(page.getByRole('grid', { name: '比較表' })).toBeVisible();
  if (!query.includes('empty')) await expect(page.locator('.ag-row').first()).toBeVisible();
}

const cell = (page: Page, row: string, column: string): Locator => page.locator(`[row-id=${row}] [col-id=${column}]`);
const field = (page: Page): Locator => page.locator('.grid-field');
const gestures = (page: Page): Promise<GridGesture[]> => page.evaluate(() => window.harness.gestures);
const calls = (page: Page): Promise<unknown[]> => page.evaluate(() => window.harness.calls);
const focus = (page: Page): Promise<GridSelection['focus']> => page.evaluate(() => window.harness.selections.at(-1)?.focus ?? null);
const selected = async (page: Page): Promise<string> => {
  const selection = await page.evaluate(() => window.harness.selections.at(-1));
  return selection === undefined ? '' : `${selection.rowIds.join(' ')} | ${selection.columnIds.join(' ')}`;
};

/** The only gesture so far, as `kind row.column=text …`. */
async function onlyGesture(page: Page): Promise<string> {
  const all = await gestures(page);
  expect(all).toHaveLength(1);
  return all.map(({ kind, edits }) => [kind, ...edits.map(({ rowId, columnId, text }) => `${rowId}.${columnId}=${text}`)].join(' ')).join();
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Pastes a text as Excel would leave it on the clipboard. */
const paste = (page: Page, text: string): Promise<void> =>
  field(page).evaluate((element, value) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', value);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

/** Copies or cuts with the keys, and gives what was written to the clipboard. */
async function copied(page: Page, keys: 'Control+c' | 'Control+x'): Promise<{ plain: string; html: string }> {
  await page.evaluate(() => {
    for (const type of ['copy', 'cut'])
      document.addEventListener(type, (event) => {
        const data = (event as ClipboardEvent).clipboardData;
        document.body.dataset['plain'] = data?.getData('text/plain') ?? '';
        document.body.dataset['html'] = data?.getData('text/html') ?? '';
      });
  });
  await press(page, keys);
  return page.evaluate(() => ({ plain: document.body.dataset['plain'] ?? '', html: document.body.dataset['html'] ?? '' }));
}

test.describe('moving and selecting', () => {
  test.beforeEach(async ({ page }) => {
    await open(page);
    await cell(page, 'r1', 'weight').click();
  });

  test('arrow keys move through rows, headings and columns and stop at the edges', async ({ page }) => {
    await press(page, 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(await focus(page)).toEqual({ rowId: 'g2', columnId: 'a' });
    await press(page, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowUp');
    expect(await focus(page)).toEqual({ rowId: 'r3', columnId: 'title' });
  });

  test('Shift with arrows selects a range without headings', async ({ page }) => {
    await press(page, 'Shift+ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown');
    expect(await selected(page)).toBe('r1 r2 r3 r4 | weight a');
    expect(await page.locator('.ag-cell[aria-selected=true]').count()).toBe(10);
  });

  test('Ctrl with arrows jumps to the end of a run', async ({ page }) => {
    await press(page, 'Control+ArrowDown');
    expect(await focus(page)).toEqual({ rowId: 'r3', columnId: 'weight' });
    await press(page, 'Control+Shift+ArrowUp');
    expect(await selected(page)).toBe('r1 r2 r3 | weight');
  });

  test('Home and End go along the row, with Ctrl through the grid', async ({ page }) => {
    await press(page, 'End');
    expect(await focus(page)).toEqual({ rowId: 'r1', columnId: 'score' });
    await press(page, 'Home');
    expect(await focus(page)).toEqual({ rowId: 'r1', columnId: 'title' });
    await press(page, 'Control+End');
    expect(await focus(page)).toEqual({ rowId: 'r5', columnId: 'score' });
    await press(page, 'Control+Shift+Home');
    expect(await selected(page)).toBe('r1 r2 r3 r4 r5 | title weight a b must note score');
  });

  test('Ctrl+A, Ctrl+Space and Shift+Space select everything, columns and rows', async ({ page }) => {
    await press(page, 'Control+Space');
    expect(await selected(page)).toBe('r1 r2 r3 r4 r5 | weight');
    await cell(page, 'r2', 'a').click();
    await press(page, 'Shift+Space');
    expect(await selected(page)).toBe('r2 | title weight a b must note score');
    await press(page, 'Control+a');
    expect(await selected(page)).toBe('r1 r2 r3 r4 r5 | title weight a b must note score');
  });

  test('dragging, Shift+click and a click on a heading select', async ({ page }) => {
    await cell(page, 'r1', 'a').hover();
    await page.mouse.down();
    await cell(page, 'r2', 'b').hover({ force: true });
    await page.mouse.up();
    expect(await selected(page)).toBe('r1 r2 | a b');
    await cell(page, 'r5', 'weight').click({ modifiers: ['Shift'] });
    expect(await selected(page)).toBe('r1 r2 r3 r4 r5 | weight a');
    await page.locator('.ag-header-cell[col-id=b]').click();
    expect(await selected(page)).toBe('r1 r2 r3 r4 r5 | b');
  });

  test('Tab and Enter go around inside a range; Enter after Tabs goes back to where they began', async ({ page }) => {
    await press(page, 'Tab', 'Tab', 'Enter');
    expect(await focus(page)).toEqual({ rowId: 'r2', columnId: 'weight' });
    await press(page, 'Shift+ArrowRight', 'Shift+ArrowDown', 'Enter', 'Enter');
    expect(await focus(page)).toEqual({ rowId: 'r2', columnId: 'a' });
    await press(page, 'Shift+Tab');
    expect(await focus(page)).toEqual({ rowId: 'r2', columnId: 'weight' });
    expect(await selected(page)).toBe('r2 r3 | weight a');
  });

  test('Esc and then Tab leaves the grid, and Shift+Tab comes back to the same cell', async ({ page }) => {
    await press(page, 'Escape', 'Tab');
    await expect(page.getByRole('button', { name: '次へ' })).toBeFocused();
    await press(page, 'Shift+Tab');
    await expect(field(page)).toBeFocused();
    expect(await focus(page)).toEqual({ rowId: 'r1', columnId: 'weight' });
  });

  test('undo, redo and other shortcuts go on to the app', async ({ page }) => {
    await press(page, 'Control+z', 'Control+y', 'Control+k');
    expect(await page.evaluate(() => window.harness.keys.filter((key) => key.length === 6))).toEqual(['Ctrl+z', 'Ctrl+y', 'Ctrl+k']);
    expect(await gestures(page)).toEqual([]);
  });
});

test.describe('editing', () => {
  test.beforeEach(({ page }) => open(page));

  test('typing replaces, Enter keeps it and goes down', async ({ page }) => {
    await cell(page, 'r1', 'title').click();
    await page.keyboard.type('棚卸し');
    await press(page, 'Enter');
    expect(await onlyGesture(page)).toBe('edit r1.title=棚卸し');
    expect(await focus(page)).toEqual({ rowId: 'r2', columnId: 'title' });
    await expect(cell(page, 'r1', 'title')).toHaveText('棚卸し');
  });

  test('Shift+Enter goes up, Tab right and Shift+Tab left', async ({ page }) => {
    await cell(page, 'r2', 'weight').click();
    await page.keyboard.type('7');
    await press(page, 'Shift+Enter');
    expect(await focus(page)).toEqual({ rowId: 'r1', columnId: 'weight' });
    await page.keyboard.type('8');
    await press(page, 'Tab');
    expect(await focus(page)).toEqual({ rowId: 'r1', columnId: 'a' });
    await press(page, 'Tab', 'Tab', 'Tab');
    await page.keyboard.type('n');
    await press(page, 'Shift+Tab');
    expect(await focus(page)).toEqual({ rowId: 'r1', columnId: 'must' });
    expect((await gestures(page)).flatMap(({ edits }) => edits.map(({ text }) => text))).toEqual(['7', '8', 'n']);
  });

  test('F2 and a double click edit what is there; Esc gives it up', async ({ page }) => {
    await cell(page, 'r1', 'title').dblclick();
    await page.keyboard.type('システム');
    await press(page, 'Enter');
    expect(await onlyGesture(page)).toBe('edit r1.title=在庫管理システム');
    await press(page, 'F2');
    await page.keyboard.type('x');
    await press(page, 'Escape');
    expect(await gestures(page)).toHaveLength(1);
    await expect(cell(page, 'r2', 'title')).toHaveText('受発注処理');
  });

  test('arrow keys leave a cell that was typed into, but move the caret after F2', async ({ page }) => {
    await cell(page, 'r1', 'weight').click();
    await page.keyboard.type('4');
    await press(page, 'ArrowDown', 'F2', 'ArrowLeft');
    expect(await focus(page)).toEqual({ rowId: 'r2', columnId: 'weight' });
    await page.keyboard.type('1');
    await press(page, 'Enter');
    expect((await gestures(page)).flatMap(({ edits }) => edits.map(({ rowId, text }) => `${rowId}=${text}`))).toEqual(['r1=4', 'r2=12']);
  });

  test('an unchanged text is no gesture', async ({ page }) => {
    await cell(page, 'r1', 'title').click();
    await press(page, 'F2', 'Enter');
    expect(await gestures(page)).toEqual([]);
  });

  test('Alt+Enter breaks the line in a cell of several lines', async ({ page }) => {
    await cell(page, 'r1', 'note').click();
    await page.keyboard.type('一');
    await press(page, 'Alt+Enter');
    await page.keyboard.type('二');
    await press(page, 'Enter');
    expect(await onlyGesture(page)).toBe('edit r1.note=一\n二');
  });

  test('Ctrl+Enter puts what is typed into the whole selection', async ({ page }) => {
    await cell(page, 'r1', 'weight').click();
    await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown');
    await page.keyboard.type('9');
    await press(page, 'Control+Enter');
    expect(await onlyGesture(page)).toBe('edit r1.weight=9 r2.weight=9 r3.weight=9');
  });

  test('clicking elsewhere keeps what is typed', async ({ page }) => {
    await cell(page, 'r1', 'title').click();
    await page.keyboard.type('照合');
    await cell(page, 'r4', 'note').click();
    expect(await onlyGesture(page)).toBe('edit r1.title=照合');
    await press(page, 'F2');
    await page.keyboard.type('控え');
    await page.locator('#filter').click();
    expect(await gestures(page)).toHaveLength(2);
  });

  test('a cell that cannot be edited says so', async ({ page }) => {
    await cell(page, 'r1', 'score').click();
    await page.keyboard.type('1');
    await expect(page.getByText('このセルは編集できません。')).toBeVisible();
    expect(await gestures(page)).toEqual([]);
  });

  test('a refused value stays where it is typed, marked, with the reason', async ({ page }) => {
    await cell(page, 'r1', 'weight').click();
    await page.keyboard.type('多い');
    await press(page, 'Enter', 'ArrowUp');
    await expect(cell(page, 'r1', 'weight')).toHaveAttribute('aria-invalid', 'true');
    await expect(cell(page, 'r1', 'weight')).toHaveAttribute('aria-description', '重みは 0 以上の数値です。');
    await expect(page.locator('.grid-refusal')).toBeVisible();
    await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
  });
});

test.describe('an input method', () => {
  test.beforeEach(({ page }) => open(page));

  test('composes its first character in the cell', async ({ page }) => {
    await cell(page, 'r1', 'title').click();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'z', selectionStart: 1, selectionEnd: 1 });
    await expect(field(page)).toHaveCSS('opacity', '1');
    await session.send('Input.imeSetComposition', { text: 'ざい', selectionStart: 2, selectionEnd: 2 });
    await session.send('Input.imeSetComposition', { text: '在庫', selectionStart: 2, selectionEnd: 2 });
    await session.send('Input.insertText', { text: '在庫' });
    await expect(field(page)).toHaveValue('在庫');
    await press(page, 'Enter');
    expect(await onlyGesture(page)).toBe('edit r1.title=在庫');
  });

  test('keeps its own Enter', async ({ page }) => {
    await cell(page, 'r1', 'title').click();
    await field(page).evaluate((element: HTMLTextAreaElement) => {
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Process', keyCode: 229, bubbles: true }));
      element.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      element.setRangeText('か');
      element.dispatchEvent(new InputEvent('input', { data: 'か', isComposing: true, bubbles: true }));
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    });
    expect(await gestures(page)).toEqual([]);
    await expect(field(page)).toHaveValue('か');
    await expect(field(page)).toBeFocused();
  });

  test('given up at once changes nothing', async ({ page }) => {
    await cell(page, 'r1', 'title').click();
    await field(page).evaluate((element) => {
      element.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      element.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    });
    await press(page, 'Enter');
    expect(await gestures(page)).toEqual([]);
  });

  test('a full-width digit rates at once', async ({ page }) => {
    await cell(page, 'r3', 'a').click();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: '２', selectionStart: 1, selectionEnd: 1 });
    expect(await onlyGesture(page)).toBe('key r3.a=partial');
    await expect(field(page)).toHaveValue('');
    await expect(field(page)).toBeFocused();
    await press(page, 'ArrowDown');
    expect(await focus(page)).toEqual({ rowId: 'g2', columnId: 'a' });
  });
});

test.describe('choices, checks and keys', () => {
  test.beforeEach(({ page }) => open(page));

  test('a key rates the whole selection', async ({ page }) => {
    await cell(page, 'r2', 'a').click();
    await press(page, 'Shift+ArrowRight', 'Shift+ArrowDown', '1');
    expect(await onlyGesture(page)).toBe('key r2.a=fit r2.b=fit r3.a=fit r3.b=fit');
    await page.keyboard.insertText('×');
    expect((await gestures(page)).at(-1)?.edits.map(({ text }) => text)).toEqual(['gap', 'gap', 'gap', 'gap']);
  });

  test('the list of choices opens at once and works with the keyboard', async ({ page }) => {
    await cell(page, 'r2', 'a').click();
    await press(page, 'F2');
    await expect(page.getByRole('listbox', { name: '● SaaS A の選択肢' })).toBeVisible();
    await expect(page.getByRole('option', { selected: true })).toHaveText('△部分一致');
    await press(page, 'ArrowDown', 'Enter');
    expect(await onlyGesture(page)).toBe('edit r2.a=gap');
    await expect(page.getByRole('listbox')).toHaveCount(0);
    expect(await focus(page)).toEqual({ rowId: 'r3', columnId: 'a' });
  });

  test('a choice can be clicked', async ({ page }) => {
    await cell(page, 'r3', 'b').dblclick();
    await page.getByRole('option', { name: '不一致' }).click();
    expect(await onlyGesture(page)).toBe('edit r3.b=gap');
    await expect(field(page)).toBeFocused();
  });

  for (const [typed, value] of [['部分', 'partial'], ['△', 'partial'], ['対象外', 'none'], ['ＧＡＰ', 'gap']] as const)
    test(`typing ${typed} finds its choice`, async ({ page }) => {
      await cell(page, 'r3', 'a').click();
      await page.keyboard.insertText(typed);
      await press(page, 'Enter');
      expect(await onlyGesture(page)).toBe(`edit r3.a=${value}`);
    });

  test('a text that is no choice is handed over as it is', async ({ page }) => {
    await cell(page, 'r3', 'a').click();
    await page.keyboard.insertText('だいたい');
    await press(page, 'Enter');
    expect(await onlyGesture(page)).toBe('edit r3.a=だいたい');
  });

  test('Space and a click on the box turn a check', async ({ page }) => {
    await cell(page, 'r1', 'must').click({ position: { x: 4, y: 4 } });
    await press(page, 'Shift+ArrowDown', 'Space');
    expect(await onlyGesture(page)).toBe('edit r1.must=true r2.must=true');
    await cell(page, 'r2', 'must').locator('.grid-check').click();
    expect((await gestures(page)).at(-1)?.edits).toEqual([{ rowId: 'r2', columnId: 'must', text: 'false' }]);
  });
});

test.describe('clearing, filling and the clipboard', () => {
  test.beforeEach(({ page }) => open(page));

  test('Delete and Backspace clear what is filled', async ({ page }) => {
    await cell(page, 'r1', 'a').click();
    await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown', 'Delete');
    expect(await onlyGesture(page)).toBe('clear r1.a= r2.a=');
    await cell(page, 'r4', 'title').click();
    await press(page, 'Backspace');
    expect((await gestures(page)).at(-1)?.edits).toEqual([{ rowId: 'r4', columnId: 'title', text: '' }]);
  });

  test('copying writes tab-separated text and a table, without headings', async ({ page }) => {
    await cell(page, 'r3', 'title').click();
    await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowRight');
    expect(await copied(page, 'Control+c')).toEqual({
      plain: '決済処理\t1\t\r\nPCI-DSS への準拠\t5\t○',
      html: '<table><tr><td>決済処理</td><td>1</td><td></td></tr><tr><td>PCI-DSS への準拠</td><td>5</td><td>○</td></tr></table>',
    });
  });

  test('cutting clears what it copies', async ({ page }) => {
    await cell(page, 'r1', 'b').click();
    expect((await copied(page, 'Control+x')).plain).toBe('×');
    expect(await onlyGesture(page)).toBe('cut r1.b=');
  });

  test('what is copied can be pasted with the keys', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await cell(page, 'r1', 'a').click();
    await press(page, 'Shift+ArrowRight', 'Control+c');
    await cell(page, 'r5', 'a').click();
    await press(page, 'Control+v');
    expect(await onlyGesture(page)).toBe('paste r5.a=fit r5.b=gap');
    await cell(page, 'r5', 'score').click();
    await press(page, 'Control+v');
    await expect(page.getByText('ここに貼り付けられるセルはありません。 「適合度」は編集できません。')).toBeVisible();
    expect(await gestures(page)).toHaveLength(1);
  });

  test('a block from Excel is pasted with its quotes and line breaks', async ({ page }) => {
    await cell(page, 'r1', 'b').click();
    await press(page, 'ArrowRight');
    await paste(page, '○\t"一行目\n二行目 ""引用"""\r\n－\tそのまま\r\n');
    expect(await onlyGesture(page)).toBe('paste r1.must=true r1.note=一行目\n二行目 "引用" r2.must=false r2.note=そのまま');
    expect(await selected(page)).toBe('r1 r2 | must note');
  });

  test('rows past the end of a group are added to it and never written over the next one', async ({ page }) => {
    await cell(page, 'r3', 'title').click();
    await paste(page, 'い\t1\nろ\t2\nは\t3\n');
    expect(await onlyGesture(page)).toBe('paste r3.title=い r3.weight=1');
    expect((await gestures(page))[0]).toMatchObject({
      place: { groupId: 'g1', afterRowId: 'r3' },
      overflow: [
        [{ columnId: 'title', text: 'ろ' }, { columnId: 'weight', text: '2' }],
        [{ columnId: 'title', text: 'は' }, { columnId: 'weight', text: '3' }],
      ],
    });
    await expect(page.getByText('「業務プロセス」に 2 行を追加しました。')).toBeVisible();
    await expect(cell(page, 'r4', 'title')).toHaveText('PCI-DSS への準拠');
  });

  test('pasting at a heading begins at the first row of its group', async ({ page }) => {
    await cell(page, 'g2', 'title').click();
    await paste(page, 'い\t1\nろ\t2\nは\t3\n');
    expect(await onlyGesture(page)).toBe('paste r4.title=い r4.weight=1 r5.title=ろ r5.weight=2');
    expect((await gestures(page))[0]?.place).toEqual({ groupId: 'g2', afterRowId: 'r5' });
  });

  test('a block that finds no place is asked about, and nothing is half done', async ({ page }) => {
    await open(page, 'fixed');
    await cell(page, 'r2', 'a').click();
    await paste(page, '○\n△\n×\n○\n△\n×');
    const dialog = page.getByRole('dialog', { name: '入りきらない部分があります' });
    await expect(dialog).toContainText('貼り付ける 6 行のうち、「業務プロセス」に入る場所があるのは 2 行です。残り 4 行：「×」、「○」、「△」、「×」');
    await expect(dialog).toContainText('続くまとまりの行まで使っても、2 行は入りません：「△」、「×」');
    await dialog.getByRole('button', { name: '貼り付けない' }).last().click();
    expect(await gestures(page)).toEqual([]);
    await expect(field(page)).toBeFocused();
    await paste(page, '○\n△\n×\n○\n△\n×');
    await expect(dialog.locator('[data-autofocus]')).toBeFocused();
    await press(page, 'Enter');
    expect(await onlyGesture(page)).toBe('paste r2.a=fit r3.a=partial r4.a=gap r5.a=fit');
    await paste(page, '○\t△\t\t\t\t遠い');
    await expect(dialog).toContainText('右端に入らない列が 1 列あります：「遠い」');
    await dialog.getByRole('button', { name: '入る列だけ貼り付ける' }).click();
    expect((await gestures(page)).at(-1)?.edits.slice(0, 2).map(({ rowId, text }) => `${rowId}=${text}`)).toEqual(['r2=fit', 'r2=partial']);
  });

  test('under a search only rows on screen are pasted onto, and it is asked before rows are added', async ({ page }) => {
    await page.locator('#filter').fill('処理');
    await expect(page.locator('[row-id=r1]')).toHaveCount(0);
    await cell(page, 'r2', 'title').click();
    await paste(page, '甲処理\n乙処理\n丙処理\n');
    const dialog = page.getByRole('dialog', { name: '入りきらない部分があります' });
    await expect(dialog).toContainText('絞り込み中');
    await expect(dialog).toContainText('残り 1 行：「丙処理」');
    await dialog.getByRole('button', { name: '残り 1 行を「業務プロセス」に追加する' }).click();
    expect(await onlyGesture(page)).toBe('paste r2.title=甲処理 r3.title=乙処理');
    expect((await gestures(page))[0]).toMatchObject({ place: { groupId: 'g1', afterRowId: 'r3' }, overflow: [[{ columnId: 'title', text: '丙処理' }]] });
  });

  test('new rows without a name are asked about', async ({ page }) => {
    await cell(page, 'r3', 'weight').click();
    await paste(page, '1\n2\n');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('無題の行になります');
    await dialog.getByRole('button', { name: '続くまとまりの行にも貼り付ける（2 行）' }).click();
    expect(await onlyGesture(page)).toBe('paste r3.weight=1 r4.weight=2');
  });

  test('one value fills the selection, and a block repeats over a multiple of its size', async ({ page }) => {
    await cell(page, 'r1', 'a').click();
    await press(page, 'Shift+ArrowRight', 'Shift+ArrowDown');
    await paste(page, '完全一致');
    expect(await onlyGesture(page)).toBe('paste r1.a=fit r1.b=fit r2.a=fit r2.b=fit');
    await paste(page, '○\t〇\n◯\t×');
    expect((await gestures(page)).at(-1)?.edits.map(({ text }) => text)).toEqual(['fit', 'fit', 'fit', 'gap']);
    await cell(page, 'r1', 'a').click();
    await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown');
    await paste(page, '○\t×\n△\t△');
    expect((await gestures(page)).at(-1)?.edits.map(({ rowId, columnId, text }) => `${rowId}.${columnId}=${text}`)).toEqual([
      'r1.a=fit', 'r1.b=gap', 'r2.a=partial', 'r2.b=partial', 'r3.a=fit', 'r3.b=gap', 'r4.a=partial', 'r4.b=partial',
    ]);
  });

  test('an empty grid takes pasted rows', async ({ page }) => {
    await open(page, 'empty');
    await expect(page.getByText('比較項目がまだありません。')).toBeVisible();
    await field(page).focus();
    await paste(page, '一\t1\n二\t2');
    await expect(page.locator('.ag-row:not(.ag-row-pinned)')).toHaveCount(2);
  });

  test('Ctrl+D and Ctrl+R fill down and right', async ({ page }) => {
    await cell(page, 'r1', 'a').click();
    await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    expect(await onlyGesture(page)).toBe('fill r2.a=fit r3.a=fit r4.a=fit');
    await press(page, 'Shift+ArrowRight', 'Control+r');
    const filled = (await gestures(page)).at(-1)?.edits.map(({ columnId, text }) => `${columnId}=${text}`);
    expect(filled).toEqual(['b=fit', 'b=fit', 'b=fit', 'b=fit']);
  });

  test('pulling the corner of the selection fills', async ({ page }) => {
    await cell(page, 'r1', 'weight').click();
    const box = await cell(page, 'r1', 'weight').boundingBox();
    if (box === null) throw new Error('no cell');
    await page.mouse.move(box.x + box.width - 3, box.y + box.height - 3);
    await page.mouse.down();
    await cell(page, 'r2', 'weight').hover({ force: true });
    await cell(page, 'r3', 'weight').hover({ force: true });
    await page.mouse.up();
    expect(await onlyGesture(page)).toBe('fill r2.weight=3 r3.weight=3');
    expect(await selected(page)).toBe('r1 r2 r3 | weight');
  });
});

test.describe('rows', () => {
  test.beforeEach(({ page }) => open(page));

  test('are moved, inserted and deleted by keys', async ({ page }) => {
    await cell(page, 'r2', 'title').click();
    await press(page, 'Alt+ArrowDown', 'Alt+ArrowUp', 'Control+Enter', 'Control+Shift++', 'Shift+ArrowDown', 'Control+-');
    expect(await calls(page)).toEqual([
      ['move', ['r2'], 'r3'],
      ['move', ['r2'], 'g1'],
      ['insert', 'r2'],
      ['insert', 'r2'],
      ['delete', ['r2', 'r3']],
    ]);
  });

  test('are dragged by their handle', async ({ page }) => {
    await cell(page, 'r1', 'title').locator('[data-row-handle]').hover();
    await page.mouse.down();
    const box = await cell(page, 'r4', 'title').boundingBox();
    if (box === null) throw new Error('no cell');
    await page.mouse.move(box.x + 40, box.y + box.height - 4, { steps: 4 });
    await expect(page.locator('[row-id=r5]')).toHaveAttribute('data-drop', 'above');
    await page.mouse.up();
    expect(await calls(page)).toEqual([['move', ['r1'], 'r4']]);
  });

  test('the right mouse button offers what can be done', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await cell(page, 'r1', 'title').click();
    await press(page, 'Shift+ArrowDown');
    await cell(page, 'r2', 'title').click({ button: 'right' });
    await page.getByRole('menuitem', { name: '選択した 2 行を削除' }).click();
    expect(await calls(page)).toEqual([['delete', ['r1', 'r2']]]);
    await expect(field(page)).toBeFocused();
    await cell(page, 'r1', 'weight').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'コピー', exact: false }).first().click();
    await cell(page, 'r2', 'weight').click();
    await press(page, 'Control+v');
    expect(await onlyGesture(page)).toBe('paste r2.weight=3');
  });

  test('a search keeps matching rows and their headings, whatever the width of the letters', async ({ page }) => {
    await page.locator('#filter').fill('ｐｃｉ');
    await expect(page.locator('.ag-row:not(.ag-row-pinned)')).toHaveCount(2);
    await expect(page.locator('[row-id=g2]')).toBeVisible();
    await page.locator('#filter').fill('ない言葉');
    await expect(page.getByText('条件に合う行がありません。')).toBeVisible();
  });

  test('a cell can be given the keyboard from outside', async ({ page }) => {
    await page.evaluate(() => window.harness.handle?.focusCell('r5', 'note'));
    await expect(field(page)).toBeFocused();
    expect(await focus(page)).toEqual({ rowId: 'r5', columnId: 'note' });
  });
});

test.describe('5,000 rows of 12 columns', () => {
  test('are drawn only where they are seen, and the keyboard reaches the last', async ({ page }) => {
    await open(page, 'rows=5000');
    await cell(page, 'm0', 'c0').click();
    await press(page, 'Control+End');
    await expect(cell(page, 'm4999', 'c9')).toBeVisible();
    expect(await page.locator('.ag-row').count()).toBeLessThan(80);
    await page.keyboard.type('1');
    expect(await onlyGesture(page)).toBe('key m4999.c9=fit');
    await expect(cell(page, 'm4999', 'c9')).toHaveText('○');
    expect(await focus(page)).toEqual({ rowId: 'm4999', columnId: 'c9' });
    await press(page, 'PageUp');
    await expect(cell(page, 'm4999', 'c9')).toHaveAttribute('aria-selected', 'false');
  });

  test('a cell asked for as the grid opens is scrolled to', async ({ page }) => {
    await open(page, 'rows=5000&focus=m3000.c5');
    await expect(cell(page, 'm3000', 'c5')).toBeVisible();
    await expect(field(page)).toBeFocused();
  });

  test('dragging past the edge scrolls on', async ({ page }) => {
    await open(page, 'rows=5000');
    await cell(page, 'm3', 'c0').hover();
    await page.mouse.down();
    await page.mouse.move(600, 715, { steps: 3 });
    await expect.poll(() => selected(page).then((text) => text.split(' ').length)).toBeGreaterThan(60);
    await page.mouse.up();
  });

  test('the editor stays on its cell while the grid scrolls', async ({ page }) => {
    await open(page, 'rows=5000');
    await cell(page, 'm8', 'weight').click();
    await press(page, 'F2');
    await page.mouse.move(600, 300);
    await page.mouse.wheel(0, 96);
    const top = async (locator: Locator): Promise<number> => Math.round((await locator.boundingBox())?.y ?? 0);
    await expect.poll(async () => (await top(field(page))) - (await top(cell(page, 'm8', 'weight')))).toBe(0);
  });
});

for (const query of ['', 'scheme=dark', 'scheme=dark&presenting&language=en', 'rows=200', 'empty'])
  test(`axe finds nothing to complain of: ${query === '' ? 'as it opens' : query}`, async ({ page }) => {
    await open(page, query);
    if (!query.includes('empty') && !query.includes('rows')) {
      await cell(page, 'r2', 'a').click();
      await press(page, 'Shift+ArrowRight', 'F2');
    }
    await expectAccessible(page);
  });

test('forced colours keep the selection to be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  await cell(page, 'r1', 'a').click();
  await press(page, 'Shift+ArrowDown');
  const border = await cell(page, 'r1', 'a').evaluate((element) => getComputedStyle(element, '::after').borderTopWidth);
  expect(border).toBe('2px');
});
