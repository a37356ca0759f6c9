import { type Document, inOrder, requirementsByCategory } from '../../shared/document.ts';
import { countedLevels, type Scores, scoresOf } from '../../shared/evaluation.ts';
import { meanCells, noMeans } from '../../shared/means.ts';
import type { Candidate } from '../../shared/model/candidate.ts';
import type { IdOf } from '../../shared/model/entities.ts';
import type { Level } from '../../shared/model/level.ts';
import type { Fit } from '../../shared/method/scoring/fit.ts';

export type HeatmapCell =
  /** With the evaluators' mean where nothing is agreed yet; the level is then the nearest one. */
  | { readonly kind: 'level'; readonly level: Level; readonly mean: number | null }
  | { readonly kind: 'fit'; readonly fit: Fit & { readonly fit: number } }
  | { readonly kind: 'unrated' }
  | { readonly kind: 'notApplicable'; readonly label: string | null };

type HeatmapTarget =
  | { readonly kind: 'requirement'; readonly id: IdOf<'requirement'> }
  | { readonly kind: 'category'; readonly id: IdOf<'category'> };

export interface HeatmapRow {
  /** A group row stands above the requirements of its category and shows the category's fit. */
  readonly kind: 'group' | 'item';
  readonly target: HeatmapTarget;
  readonly code: string;
  readonly label: string;
  readonly mandatory: boolean;
}

interface HeatmapColumn {
  readonly candidate: Candidate;
  readonly knockedOut: boolean;
}

export interface HeatmapTable {
  readonly kind: 'requirements' | 'categories';
  readonly columns: readonly HeatmapColumn[];
  readonly rows: readonly HeatmapRow[];
  /** How many rows are items. */
  readonly itemCount: number;
  /** The fit of each candidate over everything. */
  readonly totals: readonly HeatmapCell[];
  /** Whether some cells show evaluators' means that nobody has agreed on yet. */
  readonly hasMeans: boolean;
  /** The scale, in order, for the legend. */
  readonly levels: readonly Level[];
  /** Cells are looked up as they are shown: a table may have 200,000. */
  cellAt(row: HeatmapRow, column: number): HeatmapCell;
}

/** Requirement x candidate: the level of each cell, under category rows with the category's fit. Empty categories are left out. */
export function requirementHeatmap(document: Document): HeatmapTable {
  const scores = scoresOf(document);
  const levelAt = countedLevels(document);
  const means = meanCells(document);
  const groups = requirementsByCategory(document).filter(({ requirements }) => requirements.length > 0);
  const byCategory = categoryCells(scores);
  return {
    ...frame(scores),
    kind: 'requirements',
    rows: groups.flatMap(({ category, requirements }): HeatmapRow[] => [
      { kind: 'group', target: { kind: 'category', id: category.id }, code: '', label: category.name, mandatory: false },
      ...requirements.map(
        ({ id, code, title, mandatory }): HeatmapRow => ({
          kind: 'item',
          target: { kind: 'requirement', id },
          code,
          label: title,
          mandatory,
        }),
      ),
    ]),
    itemCount: groups.reduce((count, { requirements }) => count + requirements.length, 0),
    hasMeans: means !== noMeans && scores.candidates.some(({ candidate }) => means.column(candidate.id).size > 0),
    levels: inOrder(document, 'level'),
    cellAt: ({ target }, column) => {
      if (target.kind === 'category') return byCategory(target.id, column);
      const candidateId = scores.candidates[column]?.candidate.id;
      const level = candidateId === undefined ? undefined : levelAt(target.id, candidateId);
      if (candidateId === undefined || level === undefined) return { kind: 'unrated' };
      if (level.class === 'notApplicable') return { kind: 'notApplicable', label: level.label };
      return { kind: 'level', level, mean: means.at(target.id, candidateId)?.score ?? null };
    },
  };
}

/** Category x candidate: the fit of each category. */
export function categoryHeatmap(scores: Scores): HeatmapTable {
  const byCategory = categoryCells(scores);
  const rows = (scores.candidates[0]?.profile ?? []).map(
    ({ category }): HeatmapRow => ({
      kind: 'item',
      target: { kind: 'category', id: category.id },
      code: '',
      label: category.name,
      mandatory: false,
    }),
  );
  return {
    ...frame(scores),
    kind: 'categories',
    hasMeans: false,
    rows,
    itemCount: rows.length,
    levels: [],
    cellAt: ({ target }, column) => (target.kind === 'category' ? byCategory(target.id, column) : { kind: 'unrated' }),
  };
}

const frame = (scores: Scores): Pick<HeatmapTable, 'columns' | 'totals'> => ({
  columns: scores.candidates.map(({ candidate, standing }) => ({ candidate, knockedOut: standing.status === 'knockedOut' })),
  totals: scores.candidates.map(({ fit }) => fitAsCell(fit)),
});

function categoryCells(scores: Scores): (id: IdOf<'category'>, column: number) => HeatmapCell {
  const place = new Map((scores.candidates[0]?.profile ?? []).map(({ category }, index) => [category.id, index]));
  return (id, column) => {
    const entry = scores.candidates[column]?.profile[place.get(id) ?? -1];
    return entry === undefined ? { kind: 'unrated' } : fitAsCell(entry.fit);
  };
}

function fitAsCell(fit: Fit): HeatmapCell {
  if (fit.fit !== null) return { kind: 'fit', fit: { ...fit, fit: fit.fit } };
  return fit.totalWeight > 0 ? { kind: 'unrated' } : { kind: 'notApplicable', label: null };
}
