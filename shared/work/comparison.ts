import { openThreadCount } from '../comments.ts';
import { comparedCandidates, type Document, requirementsByCategory } from '../document.ts';
import { scoresOf } from '../evaluation.ts';
import { memoiseEach } from '../memoise.ts';
import { findingSections } from '../model/finding.ts';
import type { StepScreen } from '../screens.ts';
import { gapTest, tallyCells, tallyConsensus } from './tally.ts';
import { count, done, missing, type Work } from './work.ts';

const rated = (document: Document) => requirementsByCategory(document).flatMap(({ requirements }) => requirements);

function requirementWork(document: Document): Work {
  const items = rated(document);
  return {
    begun: items.length > 0,
    done: done('requirements', 'requirements', { count: items.length, mandatory: count(items, ({ mandatory }) => mandatory) }),
    missing: [
      ...(items.length === 0 ? missing('requirements', 'requirements') : []),
      ...missing('titles', 'requirements', { count: count(items, ({ title }) => title.trim() === '') }),
      ...missing('criteria', 'requirements', { count: count(items, ({ criterion }) => criterion.trim() === '') }),
    ],
  };
}

function criteriaWork(document: Document): Work {
  const items = rated(document);
  const weighted = count(items, ({ weight }) => weight > 0);
  return {
    begun: items.length > 0,
    done: done('levels', 'criteria', { count: document.level.size }),
    missing: items.length === 0 ? missing('requirements', 'requirements') : weighted === 0 ? missing('weights', 'criteria') : [],
  };
}

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
  const tied = candidates.reduce((total, { openKnockOuts }) => total + count(openKnockOuts, ({ because }) => because === 'tied'), 0);
  const { unratedMandatory, withoutEvidence } = tallyCells(document);
  return {
    begun: true,
    done: done('ratings', 'comparison', { count: ratedCells, total: totalCells }),
    missing: [
      ...missing('unrated', 'comparison', { count: totalCells - ratedCells }),
      ...missing('unratedMandatory', 'comparison', { count: unratedMandatory }),
      ...missing('tiedMandatory', 'consensus', { count: tied }),
      ...missing('outsideMandatory', 'comparison', { count: unexplained }),
      ...missing('evidence', 'comparison', { count: withoutEvidence }),
    ],
  };
}

function consensusWork(document: Document): Work {
  const { rated: found, unsettled } = tallyConsensus(document.assessment, document.candidate, document.category, document.requirement);
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
    missing: missing('gaps', 'gaps', { count: gaps - graded }),
  };
}

function fitWork(document: Document): Work {
  const nothing = needsRatings(document);
  if (nothing !== null) return nothing;
  const { fits, judgedFits } = tallyCells(document);
  return {
    begun: judgedFits > 0,
    done: done('fits', 'fits', { count: judgedFits, total: fits }),
    missing: missing('fits', 'fits', { count: fits - judgedFits }),
  };
}

const writtenSections = memoiseEach(
  (findings: Document['finding']) =>
    new Set(findings.values().flatMap(({ candidateId, section, text }) => (text.trim() === '' ? [] : [`${candidateId} ${section}`]))),
);

function findingWork(document: Document): Work {
  const nothing = needsRatings(document);
  if (nothing !== null) return nothing;
  const written = writtenSections(document.finding);
  const places = comparedCandidates(document).flatMap(({ id }) => findingSections.map((section) => `${id} ${section}`));
  const open = count(places, (place) => !written.has(place));
  return {
    begun: open < places.length,
    done: done('findings', 'findings', { count: places.length - open, total: places.length }),
    missing: missing('findings', 'findings', { count: open }),
  };
}

function visualWork(document: Document): Work {
  const nothing = needsRatings(document);
  if (nothing !== null) return nothing;
  const { ratedCells, totalCells } = scoresOf(document);
  return {
    begun: true,
    done: done('visuals', 'visuals', { count: ratedCells, total: totalCells }),
    missing: missing('unrated', 'comparison', { count: totalCells - ratedCells }),
  };
}

function reexaminationWork({ need, reexamination }: Document): Work {
  const seen = new Set(reexamination.values().map(({ needId }) => needId));
  return {
    begun: reexamination.size > 0,
    done: done('reexaminations', 'reexaminations', { count: reexamination.size }),
    missing: [
      ...(need.size === 0 && reexamination.size === 0 ? missing('reexaminations', 'reexaminations') : []),
      ...missing('needsToReexamine', 'reexaminations', { count: count(need.keys(), (id) => !seen.has(id)) }),
      ...missing('undecided', 'reexaminations', {
        count: count(reexamination.values(), ({ needed, decision }) => needed === null || (needed && decision.trim() === '')),
      }),
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
