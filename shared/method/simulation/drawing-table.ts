import type { Curve } from '../estimate/distribution.ts';
import { type ScoreTable, scoreTable } from './correlation.ts';
import { type SamplingTable, samplingTable, stretched } from './sampling-table.ts';

/** A distribution ready for drawing, alone or with a factor that all share. */
export type DrawingTable = { readonly kind: 'independent'; readonly table: SamplingTable } | { readonly kind: 'correlated'; readonly table: ScoreTable };

/**
 * @param rho ρ, 0..1
 * @param factor what every draw is multiplied by, 0 or more
 */
export const drawingTable = (curve: Pick<Curve, 'minimum' | 'maximum' | 'parts' | 'quantile'>, rho: number, factor = 1): DrawingTable =>
  rho > 0 ? { kind: 'correlated', table: scoreTable(curve, factor) } : { kind: 'independent', table: samplingTable(curve, factor) };

/** The table of the same shape with every draw multiplied by a factor, 0 or more. */
export const stretchedTable = (drawing: DrawingTable, factor: number): DrawingTable =>
  drawing.kind === 'correlated'
    ? { kind: 'correlated', table: drawing.table.map((value) => value * factor) }
    : { kind: 'independent', table: stretched(drawing.table, factor) };
