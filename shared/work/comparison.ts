import { openThreadCount } from '../comments.ts';
import { blankRequirement } from '../actions/add-requirements.ts';
import { startingRules } from '../actions/create-project.ts';
import { presetScale, type ScaleStep } from '../actions/scale-presets.ts';
import { comparedCandidates, type Document, inOrder, projectOf, requirementsByCategory } from '../document.ts';
import { movedSections } from '../documentation.ts';
import { type OpenKnockOut, scoresOf } from '../evaluation.ts';
import { type Language, languages } from '../language/index.ts';
import { isVisible } from '../language/shorten.ts';
import { memoise } from '../memoise.ts';
import { findingSections } from '../model/finding.ts';
import type { Level } from '../model/level.ts';
import type { Requirement } from '../model/requirement.ts';
import { analysisHasMoved, currentValue, stateOf } from '../reexaminations.ts';
import type { StepScreen } from '../screens.ts';
import { gapTest, tallyCells, tallyConsensus } from './tally.ts';
import { count, done, missing, type Remark, type Work } from './work.ts';

const rated = (document: Document) => requirementsByCategory(document).flatMap(({ requirements }) => requirements);

function requirementWork(document: Document): Work {
  const items = rated(document);
  return {
    begun: items.length > 0,
    done: done('requirements', 'requirements', { count: items.length, mandatory: count(items, ({ mandatory }) => mandatory) }),
    missing: [
      ...(items.length === 0 ? missing('requirements', 'requirements') : []),
      ...missing('titles', 'requirements', { count: count(items, ({ title }) => !isVisible(title)) }),
      ...missing('criteria', 'requirements', { count: count(items, ({ criterion }) => !isVisible(criterion)) }),
    ],
  };
}

/** A scale, rules and weights stand from the beginning; they are decided on once one of them is other than every project starts with. */
function criteriaWork(document: Document): Work {
  const items = rated(document);
  return {
    begun: isDecided(document, items),
    optional: items.some(({ weight }) => weight > 0),
    done: done('levels', 'criteria', { count: document.level.size }),
    missing: [
      ...(items.length === 0 ? missing('requirements', 'requirements') : items.every(({ weight }) => weight === 0) ? missing('weights', 'criteria') : []),
      ...missing('levelLabels', 'criteria', { count: count(document.level.values(), ({ label }) => !isVisible(label)) }),
    ],
  };
}

/** Whether anything that says how is rated, weighed or counted is not as a new project has it: a level, a weight, a rule. */
function isDecided(document: Document, items: readonly Requirement[]): boolean {
  const { evidenceRule, notApplicableUnknown } = projectOf(document);
  return (
    evidenceRule !== startingRules.evidenceRule ||
    notApplicableUnknown !== startingRules.notApplicableUnknown ||
    items.some(({ weight }) => weight !== blankRequirement.weight) ||
    !languages.some((language) => isPreset(inOrder(document, 'level'), language))
  );
}

/** Whether the levels are those every project starts with. */
const isPreset = (levels: readonly Level[], language: Language): boolean => {
  const preset = presetScale('guide', language);
  return levels.length === preset.length && preset.every((step, index) => (Object.keys(step) as (keyof ScaleStep)[]).every((field) => levels[index]?.[field] === step[field]));
};

/** What is judged by the ratings is not done while cells are unrated: they may still become gaps or fits. */
const stillUnrated = (document: Document): readonly Remark[] => {
  const { ratedCells, totalCells } = scoresOf(document);
  return missing('unrated', 'comparison', { count: totalCells - ratedCells });
};

/** What a screen that needs ratings says while nothing can be rated, or nothing has been. */
function needsRatings(document: Document): Work | null {
  const { totalCells, ratedCells } = scoresOf(document);
  if (totalCells === 0) return { begun: false, done: [], missing: missing('cells', document.requirement.size === 0 ? 'requirements' : 'candidates') };
  return ratedCells === 0 ? { begun: false, done: [], missing: missing('ratings', 'comparison') } : null;
}

function comparisonWork(document: Document): Work {
  const nothing = needsRatings(document);
  if (nothing !== null) return nothing;
  const { ratedCells, totalCells, candidates } = scoresOf(document);
  const unexplained = candidates.reduce((total, { outside }) => total + count(outside.mandatory, ({ explained }) => !explained), 0);
  const running = candidates.filter(({ standing }) => standing.status !== 'knockedOut');
  const open = (wanted: OpenKnockOut['because']): number => running.reduce((total, { openKnockOuts }) => total + count(openKnockOuts, ({ because }) => because === wanted), 0);
  const { withoutEvidence } = tallyCells(document);
  return {
    begun: true,
    done: done('ratings', 'comparison', { count: ratedCells, total: totalCells }),
    missing: [
      ...missing('unrated', 'comparison', { count: totalCells - ratedCells }),
      ...missing('unratedMandatory', 'comparison', { count: open('unrated') }),
      ...missing('tiedMandatory', 'consensus', { count: open('tied') }),
      ...missing('outsideMandatory', 'comparison', { count: unexplained }),
      ...missing('evidence', 'comparison', { count: withoutEvidence }),
    ],
  };
}

function consensusWork(document: Document): Work {
  const { rated: found, unsettled } = tallyConsensus(document);
  const optional = document.evaluator.size === 0;
  return {
    begun: found > 0,
    optional,
    done: [...done('evaluators', 'consensus', { count: document.evaluator.size }), ...done('consensus', 'consensus', { count: found - unsettled })],
    missing: optional || found > 0 ? missing('consensus', 'consensus', { count: unsettled }) : missing('evaluations', 'consensus'),
  };
}

function gapWork(document: Document): Work {
  const nothing = needsRatings(document);
  if (nothing !== null) return nothing;
  const gaps = scoresOf(document).candidates.reduce((total, { gapCounts }) => total + gapCounts.partial + gapCounts.gap, 0);
  const isGap = gapTest(document);
  const graded = count(
    document.gap.values(),
    (gap) => gap.natureId !== null && gap.impact !== null && gap.importance !== null && isGap(gap),
  );
  return {
    begun: true,
    done: done('gaps', 'gaps', { count: gaps, graded }),
    missing: [...missing('gaps', 'gaps', { count: gaps - graded }), ...stillUnrated(document)],
  };
}

function fitWork(document: Document): Work {
  const nothing = needsRatings(document);
  if (nothing !== null) return nothing;
  const { fits, judgedFits } = tallyCells(document);
  return {
    begun: judgedFits > 0,
    done: done('fits', 'fits', { count: judgedFits, total: fits }),
    missing: [...missing('fits', 'fits', { count: fits - judgedFits }), ...stillUnrated(document)],
  };
}

/** What people wrote, changed or accepted; a text that still is as it was drafted has been read by nobody. */
const sectionsBy = memoise((findings: Document['finding']) => {
  const found = { written: new Set<string>(), drafted: new Set<string>() };
  for (const { candidateId, section, text, draft } of findings.values())
    if (isVisible(text)) found[text === draft ? 'drafted' : 'written'].add(`${candidateId} ${section}`);
  return found;
});

function findingWork(document: Document): Work {
  const nothing = needsRatings(document);
  if (nothing !== null) return nothing;
  const { written, drafted } = sectionsBy(document.finding);
  const moved = movedSections(document);
  const places = comparedCandidates(document).flatMap(({ id }) => findingSections.map((section) => `${id} ${section}`));
  const standing = (place: string): 'stale' | 'written' | 'untouched' | 'empty' =>
    written.has(place) ? (moved.has(place) ? 'stale' : 'written') : drafted.has(place) ? (moved.has(place) ? 'stale' : 'untouched') : 'empty';
  const found = Map.groupBy(places, standing);
  const [finished, untouched, stale] = (['written', 'untouched', 'stale'] as const).map((name) => found.get(name)?.length ?? 0) as [number, number, number];
  return {
    begun: finished + untouched + stale > 0,
    done: done('findings', 'findings', { count: finished, total: places.length }),
    missing: [
      ...missing('findings', 'findings', { count: places.length - finished - untouched - stale }),
      ...missing('untouchedDrafts', 'findings', { count: untouched }),
      ...missing('staleTexts', 'findings', { count: stale }),
    ],
  };
}

/** Nothing is entered here; it is there to be looked at once something is rated, so it is never done. */
function visualWork(document: Document): Work {
  const { ratedCells, totalCells } = scoresOf(document);
  return { begun: false, optional: true, done: done('visuals', 'visuals', { count: ratedCells, total: totalCells }), missing: [] };
}

function reexaminationWork(document: Document): Work {
  const { need, reexamination } = document;
  const seen = new Set(reexamination.values().map(({ needId }) => needId));
  return {
    begun: reexamination.size > 0,
    done: done('reexaminations', 'reexaminations', { count: reexamination.size }),
    missing: [
      ...(need.size === 0 && reexamination.size === 0 ? missing('reexaminations', 'reexaminations') : []),
      ...missing('needsToReexamine', 'reexaminations', { count: count(need.keys(), (id) => !seen.has(id)) }),
      ...missing('undecided', 'reexaminations', {
        count: count(reexamination.values(), ({ needed, decision }) => needed === null || (needed && !isVisible(decision))),
      }),
      ...missing('unapplied', 'reexaminations', {
        count: count(reexamination.values(), (record) => stateOf(record, currentValue(document, record)) === 'proposed'),
      }),
      ...missing('staleAnalyses', 'reexaminations', { count: count(reexamination.values(), (record) => analysisHasMoved(document, record)) }),
    ],
  };
}

function reviewWork(document: Document): Work {
  const { review, decision } = document;
  const waiting = count(review.values(), ({ verdict }) => verdict === 'pending');
  const sentBack = count(review.values(), ({ verdict }) => verdict === 'rejected');
  return {
    begun: review.size + decision.size > 0,
    done: [
      ...done('reviews', 'reviews', { count: review.size - waiting, total: review.size }),
      ...done('decisions', 'reviews', { count: decision.size }),
    ],
    missing: [
      ...(review.size === 0 ? missing('reviewers', 'reviews') : []),
      ...missing('reviews', 'reviews', { count: waiting }),
      ...missing('sentBack', 'reviews', { count: sentBack }),
      ...missing('threads', 'reviews', { count: openThreadCount(document) }),
    ],
  };
}

/** Step 3 in its ten parts. */
export const comparisonStepWork = {
  requirements: requirementWork,
  criteria: criteriaWork,
  comparison: comparisonWork,
  consensus: consensusWork,
  gaps: gapWork,
  fits: fitWork,
  findings: findingWork,
  visuals: visualWork,
  reexaminations: reexaminationWork,
  reviews: reviewWork,
} satisfies Partial<Record<StepScreen, (document: Document) => Work>>;
