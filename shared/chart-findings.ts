import type { CandidateEstimate } from './estimates.ts';
import type { CandidateEvaluation, Scores } from './evaluation.ts';
import { type FindingTexts, visibleShare } from './finding-texts.ts';
import { nameList } from './findings.ts';
import { formatAmountWithUnit, formatCount, formatPercent } from './language/format.ts';
import type { Language, Translate } from './language/index.ts';
import type { Share } from './method/statistics/chance.ts';
import { type MissingCosts, missingOf } from './missing-costs.ts';
import { conditional, markedCandidate } from './missing-cost-texts.ts';

/** Amounts closer than half a yen are the same. */
const visibleYen = 0.5;

/** The heatmap in one sentence: how many cells are partial or no fit, how many are unrated. */
export function explainLevels(scores: Scores, translate: Translate, language: Language): string {
  if (scores.ratedCells === 0) return translate('finding.levels.noneRated');
  const count = (value: (entry: CandidateEvaluation) => number): number =>
    scores.candidates.reduce((total, entry) => total + value(entry), 0);
  const partial = count(({ gapCounts }) => gapCounts.partial);
  const gap = count(({ gapCounts }) => gapCounts.gap);
  const values = {
    rated: formatCount(scores.ratedCells, language),
    partial: formatCount(partial, language),
    gap: formatCount(gap, language),
    unrated: formatCount(scores.totalCells - scores.ratedCells, language),
  };
  const sentence = translate(partial + gap === 0 ? 'finding.levels.noGap' : 'finding.levels.counts', values);
  return scores.ratedCells === scores.totalCells
    ? sentence
    : [sentence, translate('finding.levels.unrated', values)].join(translate('finding.join'));
}

interface NamedShare {
  readonly name: string;
  readonly share: number;
}

/** The category profile in one sentence: where the candidates differ most, or where the only one is weakest. */
export function explainProfile(scores: Scores, translate: Translate, language: Language): string {
  const categories = (scores.candidates[0]?.profile ?? []).map(({ category }, index) => ({
    category: category.name,
    shares: scores.candidates.flatMap(({ candidate, profile }): NamedShare[] => {
      const share = profile[index]?.fit.fit ?? null;
      return share === null ? [] : [{ name: candidate.name, share }];
    }),
  }));
  const rated = categories.flatMap(({ category, shares }) => {
    const [first, ...rest] = shares;
    if (first === undefined) return [];
    const high = rest.reduce((best, entry) => (entry.share > best.share ? entry : best), first);
    const low = rest.reduce((worst, entry) => (entry.share < worst.share ? entry : worst), first);
    return [{ category, high, low }];
  });
  const [first, ...rest] = rated;
  if (first === undefined) return translate('finding.profile.noneRated');
  const percent = (share: Share): string => formatPercent(share, language);
  if (scores.candidates.length === 1) {
    const weakest = rest.reduce((worst, entry) => (entry.low.share < worst.low.share ? entry : worst), first);
    const values = { name: weakest.low.name, category: weakest.category, fit: percent(weakest.low.share) };
    return translate(rated.every(({ low }) => low.share === 1) ? 'finding.profile.perfect' : 'finding.profile.weakest', values);
  }
  const spread = ({ high, low }: typeof first): number => high.share - low.share;
  const widest = rest.reduce((best, entry) => (spread(entry) > spread(best) ? entry : best), first);
  if (spread(widest) < visibleShare) return translate('finding.profile.noSpread');
  return translate('finding.profile.spread', {
    category: widest.category,
    high: widest.high.name,
    highFit: percent(widest.high.share),
    low: widest.low.name,
    lowFit: percent(widest.low.share),
  });
}

interface Cost {
  readonly id: string;
  /** Marked where a mandatory requirement drops the candidate. */
  readonly name: string;
  readonly plainName: string;
  readonly expected: number;
  readonly deviation: number;
}

const costsOf = (estimates: readonly CandidateEstimate[], missing: MissingCosts, translate: Translate): Cost[] =>
  estimates.flatMap(({ candidate, total }) =>
    total === null ? [] : [{ id: candidate.id, name: markedCandidate(candidate, missing, translate), plainName: candidate.name, ...total.spread }],
  );

const cheapestOf = (costs: readonly Cost[]): Cost[] => {
  const lowest = Math.min(...costs.map(({ expected }) => expected));
  return costs.filter(({ expected }) => expected - lowest < visibleYen);
};

/** The three-point totals in one sentence: what is cheapest on average and what is least certain, and what is missing from them. */
export function explainCosts(estimates: readonly CandidateEstimate[], missing: MissingCosts, { unit, translate, language }: FindingTexts): string {
  const amount = (yen: number): string => formatAmountWithUnit(yen, unit, language);
  const costs = costsOf(estimates, missing, translate);
  const whole = (sentence: string): string => conditional(sentence, missing, { unit, translate, language });
  const [first, ...rest] = costs;
  if (first === undefined) return translate('finding.costs.none');
  if (rest.length === 0)
    return whole(translate('finding.costs.one', { name: first.name, expected: amount(first.expected), deviation: amount(first.deviation) }));
  const cheapest = cheapestOf(costs);
  const names = nameList(
    cheapest.map(({ name }) => name),
    translate,
    language,
  );
  const sentence = translate(cheapest.length === 1 ? 'finding.costs.cheapest' : 'finding.costs.cheapestMany', {
    names,
    expected: amount(Math.min(...cheapest.map(({ expected }) => expected))),
  });
  const widest = rest.reduce((most, cost) => (cost.deviation > most.deviation ? cost : most), first);
  if (widest.deviation < visibleYen) return whole(sentence);
  return whole(
    [sentence, translate('finding.costs.widest', { name: widest.plainName, deviation: amount(widest.deviation) })].join(translate('finding.join')),
  );
}

/** Fit against cost in one sentence, over the candidates that are not knocked out and have both; it names what is missing from their totals. */
export function explainFitAndCost(
  scores: Scores,
  estimates: readonly CandidateEstimate[],
  missing: MissingCosts,
  { unit, translate, language }: FindingTexts,
): string {
  const percent = (share: Share): string => formatPercent(share, language);
  const amount = (yen: number): string => formatAmountWithUnit(yen, unit, language);
  const running = scores.candidates.filter(({ standing }) => standing.status !== 'knockedOut');
  if (scores.candidates.length > 0 && running.length === 0) return translate('finding.fitCost.allKnockedOut');
  const costs = new Map(costsOf(estimates, missing, translate).map((cost) => [cost.id, cost]));
  const points = running.flatMap(({ candidate, fit }) => {
    const cost = costs.get(candidate.id);
    return cost === undefined || fit.fit === null ? [] : [{ ...cost, fit: fit.fit }];
  });
  const [first] = points;
  if (first === undefined) return translate('finding.fitCost.none');
  const isRated = running.every(({ fit }) => fit.unratedCount === 0 && fit.pendingWeight === 0);
  const ofRunning = missingOf(missing, running.map(({ candidate }) => candidate));
  const cheapestRunning = Math.min(...points.map(({ expected }) => expected));
  const knockedOut: ReadonlySet<string> = missing.knockedOut;
  const isAmong = [...costs.values()].some(({ id, expected }) => knockedOut.has(id) && cheapestRunning - expected >= visibleYen);
  const among = (sentence: string): string => (isAmong ? translate('finding.fitCost.running', { finding: sentence }) : sentence);
  const whole = (plainSentence: string): string => {
    const sentence = among(plainSentence);
    return conditional(isRated ? sentence : translate('finding.fitCost.soFar', { finding: sentence }), ofRunning, { unit, translate, language });
  };
  if (points.length === 1)
    return whole(translate('finding.fitCost.one', { name: first.name, fit: percent(first.fit), expected: amount(first.expected) }));
  const highest = Math.max(...points.map(({ fit }) => fit));
  const best = points.filter(({ fit }) => highest - fit < visibleShare);
  const least = (of: typeof points) => of.reduce((low, point) => (point.expected < low.expected ? point : low));
  const cheapest = least(points);
  const value = least(best);
  const values = { name: value.name, fit: percent(value.fit), expected: amount(cheapest.expected) };
  if (value.expected - cheapest.expected >= visibleYen)
    return whole(
      translate('finding.fitCost.tradeOff', {
        ...values,
        best: value.name,
        bestExpected: amount(value.expected),
        cheapest: cheapest.name,
        cheapestFit: percent(cheapest.fit),
      }),
    );
  const names = nameList(
    best.map(({ name }) => name),
    translate,
    language,
  );
  return whole(translate(best.length === 1 ? 'finding.fitCost.both' : 'finding.fitCost.bothTied', { ...values, names }));
}
