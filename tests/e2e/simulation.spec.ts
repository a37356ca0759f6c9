import type { Page, Route } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expect, goTo, test } from './support/shell.ts';

const done = (page: Page, trials: string) => page.getByText(`${trials} 回の試行を終えました。`);
const resultOf = (page: Page, candidate: string) =>
  page.getByRole('rowgroup').filter({ has: page.getByRole('rowheader', { name: candidate }) }).getByRole('row').first();

async function openSimulation(page: Page): Promise<void> {
  await goTo(page, '費用のばらつき');
  await expect(done(page, '100,000')).toBeVisible();
}

test('entering the screen simulates the costs and shows them beside the normal approximation', async ({ companyA: page }) => {
  await openSimulation(page);
  await expect(resultOf(page, 'SaaS A')).toContainText(/シミュレーション\s*80(\.\d+)? ± 0\.02/);
  await expect(page.getByRole('row', { name: /^正規近似 80 / })).toBeVisible();
  await expect(page.getByText(/試行回数 100,000、乱数の種 \d+、明細どうしの連動 ρ = 0\.3/)).toBeVisible();
  await expect(page.getByText('連動のさせ方はガウス型コピュラです。')).toBeVisible();
  await expect(page.getByRole('heading', { name: /予算 100 万円に最も収まりやすいのは SaaS A（99\.\d %）/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /SaaS A が SaaS B より安く済む確率は 99\.\d %/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /SaaS A のばらつきの \d+\.\d % は「.+」(と「.+」)?から/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /SaaS A の平均は ±0\.\d+ 万円まで落ち着いています/ })).toBeVisible();
});

test('the same seed gives the same numbers, another seed nearly the same', async ({ companyA: page }) => {
  await openSimulation(page);
  const seed = page.getByLabel('乱数の種');
  const row = resultOf(page, 'SaaS B');
  await seed.fill('20261201');
  await seed.press('Enter');
  await expect(page.getByText('乱数の種 20261201、')).toBeVisible();
  const first = await row.innerText();
  await page.getByRole('button', { name: '別の乱数で試す' }).click();
  await expect(seed).not.toHaveValue('20261201');
  await expect(page.getByText('乱数の種 20261201、')).toHaveCount(0);
  await expect(row).not.toHaveText(first);
  await page.keyboard.press('Control+z');
  await expect(seed).toHaveValue('20261201');
  await expect(page.getByText('乱数の種 20261201、')).toBeVisible();
  expect(await row.innerText()).toBe(first);
});

test('trials are chosen or typed; what cannot be is refused at the field and not saved', async ({ companyA: page }) => {
  await openSimulation(page);
  await page.getByRole('button', { name: '1 万', exact: true }).click();
  await expect(done(page, '10,000')).toBeVisible();
  const trials = page.getByLabel('試行回数', { exact: true });
  await trials.fill('２.５万');
  await trials.press('Enter');
  await expect(done(page, '25,000')).toBeVisible();
  await trials.fill('500');
  await trials.press('Enter');
  await expect(page.getByText('「500」は試行回数にできません。10,000〜1,000,000 の整数')).toBeVisible();
  await expect(page.getByText('試行回数 25,000、')).toBeVisible();
  await trials.press('Escape');
  await expect(trials).toHaveValue('25,000');
  const seed = page.getByLabel('乱数の種');
  await seed.fill('-3');
  await seed.press('Enter');
  await expect(page.getByText('「-3」は乱数の種にできません。')).toBeVisible();
});

/** Makes a run long: every line thirty times, under names of their own. */
async function lengthen(route: Route): Promise<void> {
  const { runId, job } = route.request().postDataJSON() as { runId: string; job: { candidates: { lines: { id: string }[] }[] } };
  const candidates = job.candidates.map((candidate) => ({
    ...candidate,
    lines: candidate.lines.flatMap((line) => Array.from({ length: 30 }, (_, copy) => ({ ...line, id: `${line.id}-${copy}` }))),
  }));
  await route.continue({ postData: JSON.stringify({ runId, job: { ...job, candidates } }) });
}

test('a run shows its progress and can be cancelled; the earlier result stays, marked, and can be brought up to date', async ({ companyA: page }) => {
  await openSimulation(page);
  await page.route('**/api/simulation.costs', lengthen);
  await page.getByRole('button', { name: '100 万', exact: true }).click();
  await expect(page.getByRole('progressbar', { name: 'シミュレーションの進み具合' })).toHaveCount(1);
  await expect(page.getByText(/1,000,000 回の試行を計算中（[1-9]\d* %）/)).toBeVisible();
  await page.getByRole('button', { name: '中止' }).click();
  await expect(page.getByText('シミュレーションを中止しました。')).toBeVisible();
  await expect(page.getByText('変更する前の試行回数と乱数によるものです')).toBeVisible();
  await expect(page.getByText('試行回数 100,000、')).toBeVisible();
  await goTo(page, '三点見積り');
  await page.getByRole('slider').press('End');
  await goTo(page, '費用のばらつき');
  await page.getByRole('button', { name: '中止' }).click();
  await expect(page.getByText('変わる前の入力によるシミュレーションの結果は示していません。 表には正規近似の値だけを示しています。')).toBeVisible();
  await expect(page.getByRole('heading', { name: /最も収まりやすい/ })).toHaveCount(0);
  await expect(resultOf(page, 'SaaS A')).not.toContainText('%');
  await page.unroute('**/api/simulation.costs');
  await page.getByRole('button', { name: 'もう一度試す' }).click();
  await expect(done(page, '1,000,000')).toBeVisible();
  await expect(page.getByText('変更する前の試行回数と乱数によるものです')).toHaveCount(0);
});

test('a failed run says so and leaves the normal approximation', async ({ companyA: page }) => {
  await page.route('**/api/simulation.costs', (route) => route.abort());
  await goTo(page, '費用のばらつき');
  await expect(page.getByText('シミュレーションを終えられませんでした。')).toBeVisible();
  await expect(page.getByText('表には正規近似の値だけを示しています。')).toBeVisible();
  await expect(page.getByRole('row', { name: /^正規近似 80 / })).toBeVisible();
  await page.unroute('**/api/simulation.costs');
  await page.getByRole('button', { name: 'もう一度試す' }).click();
  await expect(done(page, '100,000')).toBeVisible();
});

test('an edit of the estimates is followed', async ({ companyA: page }) => {
  await openSimulation(page);
  const before = await resultOf(page, 'SaaS A').innerText();
  await goTo(page, '三点見積り');
  await page.getByRole('slider').press('End');
  await expect(page.getByText('明細どうしの連動 ρ = 1')).toBeVisible();
  await goTo(page, '費用のばらつき');
  await expect(page.getByText('明細どうしの連動 ρ = 1。')).toBeVisible();
  await expect(resultOf(page, 'SaaS A')).not.toHaveText(before);
});

test('the handles read amounts and probabilities by keyboard alone', async ({ companyA: page }) => {
  await openSimulation(page);
  const amounts = page.getByRole('list', { name: /% の確率でこの金額以下/ });
  await expect(amounts).toHaveAccessibleName('80 % の確率でこの金額以下');
  const at80 = await amounts.innerText();
  await page.getByRole('slider').press('ArrowRight');
  await expect(amounts).toHaveAccessibleName('81 % の確率でこの金額以下');
  await expect(amounts).not.toHaveText(at80);
  const amount = page.getByLabel(/金額から確率を読む/);
  await amount.fill('８０万');
  await amount.press('Enter');
  await expect(page.getByRole('list', { name: '80 万円以下に収まる確率' })).toContainText(/SaaS A 5\d\.\d %/);
  await amount.fill('安い');
  await amount.press('Enter');
  await expect(page.getByText('「安い」は金額として読めません')).toBeVisible();
});

test('the candidate in detail is chosen, and every chart is saved as PNG', async ({ companyA: page }) => {
  await openSimulation(page);
  await page.getByRole('combobox', { name: '詳しく見る候補' }).selectOption({ label: '■ SaaS B' });
  await expect(page.getByRole('img', { name: /^SaaS B の総額は、10 回のうち 8 回は/ })).toBeVisible();
  const buttons = page.getByRole('button', { name: 'PNG で保存' });
  await expect(buttons).toHaveCount(4);
  for (const button of await buttons.all()) {
    const download = page.waitForEvent('download');
    await button.click();
    expect((await download).suggestedFilename()).toMatch(/\.png$/);
  }
});

test('presenting leaves the charts, bigger, without any accessibility violation', async ({ companyA: page }) => {
  await openSimulation(page);
  await page.getByRole('button', { name: '発表モード' }).click();
  await expect(page.getByLabel('試行回数', { exact: true })).toHaveCount(0);
  await expect(page.getByRole('img', { name: /予算 100 万円に最も収まりやすい/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('試行回数', { exact: true })).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the screen has no accessibility violation (${scheme})`, async ({ companyA: page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openSimulation(page);
    await expectAccessible(page);
  });
}

test('a project without cost lines leads to the estimates', async ({ app: page }) => {
  await page.getByRole('button', { name: '新しい案件', exact: true }).click();
  await page.getByLabel('案件の名前').fill('空の案件');
  await page.getByRole('button', { name: '作成して始める' }).click();
  await goTo(page, '費用のばらつき');
  await expect(page.getByText('見積り明細がまだないため')).toBeVisible();
  await page.getByRole('button', { name: '三点見積りへ' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '三点見積り' })).toBeVisible();
});
