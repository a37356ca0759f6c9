import '@mantine/core/styles.css';
import '../../../renderer/styles.css';
import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { FitCostChart } from '../../../renderer/charts/fit-cost-chart.tsx';
import { Heatmap } from '../../../renderer/charts/heatmap.tsx';
import { categoryHeatmap, requirementHeatmap } from '../../../renderer/charts/heatmap-table.ts';
import { RadarChart } from '../../../renderer/charts/radar-chart.tsx';
import { ThreePointChart } from '../../../renderer/charts/three-point-chart.tsx';
import { theme } from '../../../renderer/theme.ts';
import { explainLevels } from '../../../shared/chart-findings.ts';
import type { Document } from '../../../shared/document.ts';
import { missingCostsOf } from '../../../shared/missing-costs.ts';
import { estimatesOf } from '../../../shared/estimates.ts';
import { scoresOf } from '../../../shared/evaluation.ts';
import { explainRanking } from '../../../shared/findings.ts';
import { translator } from '../../../shared/language/index.ts';
import { companyA, comparison } from '../../support/comparison.ts';

/** What the page under test did; the tests read it. */
interface Done {
  opened: string[];
  saved: { name: string; url: string }[];
}

declare global {
  interface Window {
    done: Done;
  }
}

const query = new URLSearchParams(window.location.search);
const language = query.get('language') === 'en' ? 'en' : 'ja';
const scheme = query.get('scheme') === 'dark' ? 'dark' : 'light';
const presenting = query.has('presenting');
const done: Done = { opened: [], saved: [] };
window.done = done;

/** Pseudo-random levels that are the same on every run. */
const levelsOf = (seed: number, rows: number): string =>
  Array.from({ length: rows }, (_, row) => '◎◎◎△△×－?'[((row + 1) * (seed + 3) * 7919) % 8]).join('');

function large(rows: number, columns: number): Document {
  return comparison({
    language,
    requirements: Array.from({ length: rows }, (_, row) => ({
      title:
        language === 'ja'
          ? `要件 ${row + 1}：受注データを外部の会計システムへ自動で連携できること`
          : `Requirement ${row + 1}: orders reach accounting by themselves`,
      category: Math.floor((row * 4) / rows),
      weight: 1 + (row % 3),
      mandatory: row % 37 === 5,
    })),
    candidates: Array.from({ length: columns }, (_, column) => ({
      name: column === 1 ? 'Northwind Commerce Platform Enterprise' : `候補 ${String.fromCharCode(65 + column)}`,
      levels: levelsOf(column, rows),
      points: [300_000 + 40_000 * column, 500_000 + 45_000 * column, 900_000 + 80_000 * column] as const,
    })),
  });
}

const documents: Record<string, () => Document> = {
  companyA: () => companyA(language),
  unrated: () =>
    comparison({
      language,
      requirements: [0, 0, 1, 1, 1, 2, 2, 3].map((category, index) => ({
        title: `要件 ${index + 1}`,
        category,
        weight: 1 + (index % 3),
        mandatory: index === 5,
      })),
      candidates: [
        { name: 'SaaS A', levels: '◎◎◎△?◎◎?', points: [600_000, 750_000, 1_200_000] },
        { name: 'SaaS B', levels: '◎△×?◎??－', points: [800_000, 1_000_000, 1_300_000] },
        { name: 'パッケージ C', levels: '××××××××' },
        { name: '個別開発 D', levels: '????????', points: [2_000_000, 3_000_000, 6_000_000] },
      ],
    }),
  twoCategories: () =>
    comparison({
      language,
      categories: ['業務プロセス', '機能要件'],
      requirements: [{ title: 'a', category: 0 }, { title: 'b', category: 0 }, { title: 'c', category: 1 }],
      candidates: [{ name: 'SaaS A', levels: '◎△?' }, { name: 'SaaS B', levels: '◎◎△' }],
    }),
  empty: () => comparison({ language, requirements: [], candidates: [] }),
  large: () => large(200, 10),
  huge: () => large(5000, 20),
};

function Page() {
  const document = (documents[query.get('data') ?? 'companyA'] ?? documents['companyA'])?.() ?? companyA(language);
  const translate = translator(language);
  const scores = scoresOf(document);
  const estimates = estimatesOf(document);
  const only = query.get('only');
  const shows = (name: string): boolean => only === null || only === name;
  const frame = {
    translate,
    language,
    presenting,
    onSavePicture: (name: string, picture: Blob) => done.saved.push({ name, url: URL.createObjectURL(picture) }),
  } as const;
  const open = (...ids: string[]): number => done.opened.push(ids.join(' '));
  const cost = { estimates, missing: missingCostsOf(document), unit: 'tenThousandYen', horizonYears: 5 } as const;
  return (
    <main style={{ display: 'grid', gap: 32, padding: 24, background: 'var(--paper)', gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <h1>{explainRanking(scores, translate, language)}</h1>
      <h2>Awase</h2>
      {shows('requirements') && (
        <Heatmap
          {...frame}
          table={requirementHeatmap(document)}
          title={explainLevels(scores, translate, language)}
          onOpenCell={open}
          onOpenCategory={open}
        />
      )}
      {shows('categories') && (
        <Heatmap {...frame} table={categoryHeatmap(scores)} title={explainRanking(scores, translate, language)} onOpenCategory={open} />
      )}
      {shows('profile') && <RadarChart {...frame} scores={scores} />}
      {shows('threePoint') && <ThreePointChart {...frame} {...cost} />}
      {shows('fitCost') && <FitCostChart {...frame} {...cost} scores={scores} />}
    </main>
  );
}

const root = window.document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <MantineProvider theme={theme} forceColorScheme={scheme}>
      <Page />
    </MantineProvider>,
  );
