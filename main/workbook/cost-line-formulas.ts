import type { Translate } from '../../shared/language/index.ts';
import type { DistributionKind, Frequency } from '../../shared/model/estimate.ts';
import { quoted } from './phrase.ts';

/** Where a cost line says when it occurs. */
export interface TimingCells {
  readonly frequency: string;
  readonly startMonth: string;
  /** Empty or 0, or null for no cell at all, where there is no last month. */
  readonly endMonth: string | null;
}

/**
 * How often a cost occurs from the first month to the given one (METHOD 14), by arithmetic alone.
 * @param month a number or the cell of one
 */
export function occurrencesUntil(translate: Translate, { frequency, startMonth, endMonth }: TimingCells, month: string): string {
  const is = (name: Frequency): string => `(${frequency}=${quoted(translate(`glossary.frequency.${name}`))})`;
  const cut = endMonth === null ? '' : `-(N(${endMonth})>0)*(${endMonth}<${month})*(${month}-${endMonth})`;
  const since = `(${month}${cut}-${startMonth})`;
  return `(${since}>=0)*(${is('once')}+${is('monthly')}*(${since}+1)+${is('yearly')}*(INT(${since}/12)+1))`;
}

/** As a product: LibreOffice calls a power of something very small an error. */
const square = (factor: string): string => `${factor}*${factor}`;

/** The cells of three points and of what they mean. */
export interface PointCells {
  readonly distribution: string;
  readonly lambda: string;
  readonly o: string;
  readonly m: string;
  readonly p: string;
}

const isKind = (translate: Translate, cell: string, kind: DistributionKind): string => `${cell}=${quoted(translate(`glossary.distribution.${kind}`))}`;

/** How far the tails of the percentile shape reach: not across 0 from where the points lie. */
const tails = (o: string, p: string): { readonly lower: string; readonly upper: string } => {
  const reach = `(${p}-${o})/4`;
  return { lower: `IF(${o}>=0,MIN(${o},${reach}),${reach})`, upper: `IF(${p}<=0,MIN(-${p},${reach}),${reach})` };
};

/** E by what the points mean (METHOD 8 to 10). */
export function expectedFormula(translate: Translate, { distribution, lambda, o, m, p }: PointCells): string {
  const byKind = (kind: DistributionKind): string => isKind(translate, distribution, kind);
  const { lower, upper } = tails(o, p);
  const percentiles = `0.3*${o}+0.4*${m}+0.3*${p}+(${upper}-${lower})/30`;
  return `IF(${byKind('percentiles')},${percentiles},IF(${byKind('triangular')},(${o}+${m}+${p})/3,(${o}+${lambda}*${m}+${p})/(${lambda}+2)))`;
}

/** σ by what the points mean (METHOD 8 to 10); `expected` is the cell of E. */
export function deviationFormula(translate: Translate, { distribution, lambda, o, m, p }: PointCells, expected: string): string {
  const byKind = (kind: DistributionKind): string => isKind(translate, distribution, kind);
  const [middle, high, above] = [`(${m}-${o})`, `(${p}-${o})`, `(${p}-${m})`];
  const { lower, upper } = tails(o, p);
  const mean = `(0.4*${middle}+0.3*${high}+(${upper}-${lower})/30)`;
  const moment = [
    `0.1*${square(lower)}/6`,
    `0.4*${square(middle)}/3`,
    `0.4*(${square(middle)}+${middle}*${high}+${square(high)})/3`,
    `0.1*(${square(high)}+2*${high}*${upper}/3+${square(upper)}/6)`,
  ].join('+');
  const triangular = `SQRT((${square(middle)}+${middle}*${above}+${square(above)})/18)`;
  const beta = `SQRT(MAX(0,(${expected}-${o})*(${p}-${expected}))/(${lambda}+3))`;
  return `IF(${byKind('percentiles')},SQRT(MAX(0,${moment}-${square(mean)})),IF(${byKind('triangular')},${triangular},${beta}))`;
}

/** σ of a sum of lines of which every two correlate by ρ (METHOD 11). */
export const correlatedDeviation = ({ squares, sum }: { readonly squares: string; readonly sum: string }, correlation: string): string =>
  `SQRT((1-${correlation})*${squares}+${correlation}*${square(sum)})`;
