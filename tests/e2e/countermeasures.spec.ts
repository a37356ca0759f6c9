import { expect, goTo, test } from './support/shell.ts';

test('company A shows how the gap of SaaS A is closed, and what that does to the fit', async ({ companyA: page }) => {
  await goTo(page, '対応策');
  await expect(page.getByRole('combobox', { name: '対象の候補' })).toHaveValue('saas-a');
  const effect = page.getByRole('region', { name: '適合度（今 → 採用した対応策の後）' });
  await expect(effect).toContainText('94.4 % → 100.0 %');
  await expect(page.getByRole('textbox', { name: '対応策' })).toHaveCount(2);
  await page.getByRole('switch', { name: '採用する: 在庫管理の運用を簡素にする' }).click();
  await expect(effect).not.toContainText('100.0 %');
  await page.getByRole('button', { name: '元に戻す: 対応策の採否' }).click();
  await expect(effect).toContainText('94.4 % → 100.0 %');
});

test('a gap gets countermeasures in the order of preference, and a customisation warns of its risks', async ({ companyA: page }) => {
  await goTo(page, '対応策');
  await page.getByRole('combobox', { name: '対象の候補' }).selectOption({ label: '▶ パッケージ C' });
  await page.getByRole('button', { name: /R-001 配送管理/ }).click();
  await page.getByRole('button', { name: '対応策を追加' }).click();
  const kinds = await page.getByRole('menuitem').allInnerTexts();
  expect(kinds.map((text) => text.trim())).toEqual([
    '1. 業務プロセスの変更',
    '2. 設定',
    '3. アドオン',
    '4. 補完サービスの利用',
    '5. 要件の変更',
    '6. 独自カスタマイズ',
    '7. 受け入れる',
  ]);
  await page.getByRole('menuitem', { name: '独自カスタマイズ' }).click();
  await expect(page.getByRole('alert')).toContainText('大きさを決めていないリスク: コストの増加');
  for (const risk of ['コストの増加', '時間の遅延', 'メンテナンスの複雑化', '互換性の問題', 'サポートの制限', '品質やセキュリティの低下', '将来のアップグレード問題'])
    await page.getByRole('combobox', { name: risk }).selectOption({ label: risk === '時間の遅延' ? '高' : '低' });
  await expect(page.getByRole('alert')).toContainText('軽減策のない「高」のリスク: 時間の遅延');
  await page.getByRole('textbox', { name: '軽減策: 時間の遅延' }).fill('公開を急がない');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('combobox', { name: '対応後の評価' }).selectOption({ label: '◎ 完全一致' });
  await expect(page.getByText('+5.6 ポイント', { exact: true })).toBeVisible();
});

test('costs by three points join the total of the candidate while the countermeasure is chosen', async ({ companyA: page }) => {
  await goTo(page, '費用対効果');
  const cell = (row: string, column: string) => page.locator(`.ag-row[row-id="${row}"] [col-id="${column}"]`).first();
  await expect(cell('stock-plugin', 'total')).toContainText('55.83');
  await expect(cell('stock-plugin', 'gain')).toContainText('+5.6');
  await cell('stock-plugin', 'countermeasure').click();
  await expect(page.getByRole('region', { name: '「在庫管理プラグインの導入」の費用明細' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await goTo(page, '三点見積り');
  await expect(cell('plugin-monthly', 'title')).toContainText('↳ プラグインの月額利用料');
  await expect(cell('candidate:saas-a', 'expected')).toContainText('135.83');
  await page.keyboard.press('Control+z');
  await expect(cell('candidate:saas-a', 'expected')).toContainText('80');
  await expect(page.locator('.ag-row[row-id="plugin-monthly"]')).toHaveCount(0);
});

test('a cost line is added to a countermeasure, and points out of order wait unsaved', async ({ companyA: page }) => {
  await goTo(page, '費用対効果');
  await page.getByRole('combobox', { name: '対象の候補' }).selectOption({ label: '■ SaaS B' });
  await page.locator('.ag-row[row-id="training-b"] [col-id="countermeasure"]').click();
  const lines = page.getByRole('region', { name: '「導入時の研修」の費用明細' });
  await expect(lines).toContainText('この対応策の費用は未見積りです（0 ではありません）。');
  await lines.getByRole('button', { name: '費用を追加' }).click();
  await expect(lines.locator('.ag-cell[col-id="title"][aria-selected="true"]')).toBeVisible();
  await page.keyboard.type('説明会');
  await page.keyboard.press('Tab');
  await page.keyboard.type('5');
  await page.keyboard.press('Tab');
  await expect(lines.locator('.ag-cell[col-id="mostLikely"]')).toHaveText('');
  await page.keyboard.type('6');
  await page.keyboard.press('Tab');
  await page.keyboard.type('７');
  await page.keyboard.press('Enter');
  await expect(page.locator('.ag-row[row-id="training-b"] [col-id="total"]')).toContainText('6 ± 0.38');
});

test('the severity matrix is edited with its effect shown, and set back', async ({ companyA: page }) => {
  await goTo(page, 'ギャップ');
  await page.getByRole('button', { name: '重大度の決め方' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toContainText('高 6 件・中 0 件・低 1 件、未判定 1 件');
  await dialog.getByRole('combobox', { name: '影響度：低 × 重要度：中' }).selectOption({ label: '高' });
  await expect(dialog.getByRole('status')).toContainText('高 7 件・中 0 件・低 0 件');
  await expect(dialog.getByRole('combobox', { name: '影響度：低 × 重要度：中' })).toContainText('高 ＊');
  await expect(dialog.getByText('標準の表では 高 6 件・中 0 件・低 1 件')).toBeVisible();
  await dialog.getByRole('button', { name: '標準に戻す' }).click();
  await expect(dialog.getByRole('status')).toContainText('高 6 件');
});

test('cost and gain stand in a chart whose title says the finding, kept as a picture', async ({ companyA: page }) => {
  await goTo(page, '費用対効果');
  const figure = page.getByRole('figure', { name: /対応策の費用と適合度の上昇/ });
  await expect(figure.getByRole('heading')).toHaveText('「在庫管理の運用を簡素にする」は費用をかけずに適合度が +5.6 ポイント変わる');
  const download = page.waitForEvent('download');
  await figure.getByRole('button', { name: 'PNG で保存' }).click();
  expect((await download).suggestedFilename()).toBe('対応策の費用と適合度の上昇.png');
  await page.getByRole('combobox', { name: '対象の候補' }).selectOption({ label: '■ SaaS B' });
  // Nobody has said what SaaS B's countermeasure costs, and unknown is not free.
  await expect(figure.getByRole('heading')).toHaveText('費用と適合度の上昇がそろった対応策はまだない');
});
