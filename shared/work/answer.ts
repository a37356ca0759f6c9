import { isFromTemplate } from '../actions/plan-template.ts';
import { afterCountermeasures, countermeasuresOf, type DerivedCountermeasure } from '../countermeasures.ts';
import { comparedCandidates, type Document, inOrder, projectOf } from '../document.ts';
import { estimatesOf, isPricedLine } from '../estimates.ts';
import { scoresOf } from '../evaluation.ts';
import { isVisible } from '../language/shorten.ts';
import { isCostUnknown } from '../missing-costs.ts';
import type { StepScreen } from '../screens.ts';
import { saidPoints } from '../model/points.ts';
import type { Task } from '../model/task.ts';
import { gapTest } from './tally.ts';
import { count, done, missing, type Work } from './work.ts';

const chosenOf = (found: readonly DerivedCountermeasure[]): readonly DerivedCountermeasure[] =>
  found.filter(({ countermeasure }) => countermeasure.chosen);

/** A chosen countermeasure that says nothing: what is done, or why the gap is accepted. */
const isEmpty = ({ countermeasure: { title, description } }: DerivedCountermeasure): boolean => !isVisible(title) && !isVisible(description);

function countermeasureWork(document: Document): Work {
  const { ratedCells, totalCells, candidates } = scoresOf(document);
  if (ratedCells === 0) return { begun: false, done: [], missing: missing('ratings', 'comparison') };
  const running = new Map(
    candidates.filter(({ standing }) => standing.status !== 'knockedOut').map(({ candidate, gapCounts }) => [candidate.id, gapCounts]),
  );
  const gaps = running.values().reduce((total, { partial, gap }) => total + partial + gap, 0);
  const isGap = gapTest(document);
  const answered = new Set(
    document.countermeasure
      .values()
      .filter((record) => record.chosen && running.has(record.candidateId) && isGap(record))
      .map(({ requirementId, candidateId }) => `${requirementId} ${candidateId}`),
  );
  const found = countermeasuresOf(document);
  const areAllOut = running.size === 0 && afterCountermeasures(document).every(({ after }) => after.knockOuts.length > 0);
  return {
    begun: document.countermeasure.size > 0,
    done: done('countermeasures', 'countermeasures', { count: found.length, chosen: chosenOf(found).length }),
    missing: [
      ...(areAllOut ? missing('allKnockedOut', 'countermeasures') : []),
      ...missing('countermeasures', 'countermeasures', { count: gaps - answered.size }),
      ...missing('emptyCountermeasures', 'countermeasures', { count: count(chosenOf(found), isEmpty) }),
      ...missing('levelsAfter', 'countermeasures', {
        count: count(chosenOf(found), ({ countermeasure: { kind, levelAfterId } }) => kind !== 'accept' && levelAfterId === null),
      }),
      ...missing('acceptedLevels', 'countermeasures', { count: count(found, ({ ignoredLevel }) => ignoredLevel !== undefined) }),
      ...missing('unrated', 'comparison', { count: totalCells - ratedCells }),
      ...missing('risks', 'countermeasures', { count: count(chosenOf(found), ({ warning }) => warning !== null) }),
    ],
  };
}

const lacksCost = ({ lines, countermeasure }: DerivedCountermeasure): boolean => isCostUnknown(countermeasure, lines.map(({ estimate }) => estimate));

function costBenefitWork(document: Document): Work {
  const found = countermeasuresOf(document);
  const chosen = chosenOf(found).filter(({ countermeasure }) => countermeasure.kind !== 'accept');
  const isChosen = found.some(({ countermeasure }) => countermeasure.chosen);
  const gaps = scoresOf(document).candidates.reduce((total, { gapCounts }) => total + gapCounts.partial + gapCounts.gap, 0);
  return {
    begun: found.length > 0,
    optional: gaps === 0 && found.length === 0,
    done: done('costBenefit', 'costBenefit', { count: count(found, ({ total, countermeasure }) => total !== null && countermeasure.benefitGrade !== null) }),
    missing: [
      ...(isChosen || gaps === 0 ? [] : missing(found.length === 0 ? 'chosen' : 'noneChosen', 'countermeasures')),
      ...missing(isChosen ? 'costs' : 'unpriced', 'costBenefit', { count: count(isChosen ? chosen : found, lacksCost) }),
      ...missing('benefits', 'costBenefit', { count: count(chosen, ({ countermeasure }) => countermeasure.benefitGrade === null) }),
    ],
  };
}

function estimateWork(document: Document): Work {
  const estimates = estimatesOf(document);
  const lines = estimates.reduce((total, { lines: own }) => total + own.length, 0);
  return {
    begun: lines > 0,
    done: done('estimates', 'estimates', { count: lines }),
    missing:
      estimates.length === 0
        ? missing('candidates', 'candidates')
        : [
            ...missing('estimates', 'estimates', { count: count(estimates, ({ total }) => total === null) }),
            ...missing('amounts', 'estimates', {
              count: estimates.reduce((sum, { total, lines: own }) => sum + (total === null ? 0 : count(own, (line) => !isPricedLine(line))), 0),
            }),
            ...missing('lineTitles', 'estimates', {
              count: estimates.reduce((sum, { lines: own }) => sum + count(own, ({ estimate: { title, countermeasureId } }) => countermeasureId === null && !isVisible(title)), 0),
            }),
          ],
  };
}

/** A task nobody has said the duration of; 0 said is a milestone. */
const isUntimed = (task: Task): boolean => !task.ongoing && saidPoints(task) === null;

function planWork(document: Document): Work {
  const { recommendedCandidateId } = projectOf(document);
  const tasks = inOrder(document, 'task').filter(({ candidateId, heading }) => candidateId === recommendedCandidateId && !heading);
  const compared = comparedCandidates(document).length;
  return {
    begun: recommendedCandidateId !== null || document.task.size > 0,
    done: done('tasks', 'plan', { count: tasks.length }),
    missing: [
      ...(compared === 0 ? missing('candidates', 'candidates') : recommendedCandidateId === null ? missing('recommendation', 'plan') : []),
      ...(recommendedCandidateId !== null && tasks.length === 0 ? missing('tasks', 'plan') : []),
      ...missing('taskTitles', 'plan', { count: count(tasks, ({ title }) => !isVisible(title)) }),
      ...missing('templateTasks', 'plan', { count: count(tasks, isFromTemplate) }),
      ...missing('durations', 'plan', { count: count(tasks, isUntimed) }),
    ],
  };
}

function quoteWork(document: Document): Work {
  const compared = comparedCandidates(document);
  const priced = new Set(document.quoteLine.values().map(({ quoteId }) => quoteId));
  const counts = Map.groupBy(
    document.quote.values().filter(({ id }) => priced.has(id)),
    ({ candidateId }) => candidateId,
  );
  return {
    begun: document.quote.size > 0,
    done: done('quotes', 'quotes', { count: document.quote.size }),
    missing:
      compared.length === 0
        ? missing('candidates', 'candidates')
        : missing('quotes', 'quotes', { count: count(compared, ({ id }) => (counts.get(id)?.length ?? 0) < 2) }),
  };
}

/** Nothing is entered here; it is there to be looked at once there are cost lines, so it is never done. */
function simulationWork(document: Document): Work {
  const ready = count(estimatesOf(document), ({ total }) => total !== null);
  return { begun: false, optional: true, done: done('simulation', 'simulation', { count: ready }), missing: [] };
}

function scheduleWork(document: Document): Work {
  const { recommendedCandidateId, planStart } = projectOf(document);
  const own = [...document.task.values()].filter(({ candidateId, heading }) => candidateId === recommendedCandidateId && !heading);
  const tasks = own.length;
  return {
    begun: planStart !== null,
    done: planStart === null ? [] : done('schedule', 'schedule', { count: tasks }),
    missing: [
      ...(planStart === null ? missing('planStart', 'schedule') : []),
      ...(tasks > 0 ? [] : recommendedCandidateId === null ? missing('recommendation', 'plan') : missing('tasks', 'plan')),
      ...missing('durations', 'plan', { count: count(own, isUntimed) }),
    ],
  };
}

/** Actual values come when the work is done: the choice does without them. */
function calibrationWork(document: Document): Work {
  const known = [...document.estimate.values(), ...document.task.values()].filter((record) => record.actual !== null || saidPoints<number>(record) !== null);
  const found = count(known, ({ actual }) => actual !== null);
  return { begun: found > 0, optional: true, done: done('actuals', 'calibration', { count: found }), missing: missing('actuals', 'calibration', { count: known.length - found }) };
}

/** Steps 4 to 6: how the gaps are closed, at what cost, and by when. */
export const answerWork = {
  countermeasures: countermeasureWork,
  costBenefit: costBenefitWork,
  estimates: estimateWork,
  quotes: quoteWork,
  simulation: simulationWork,
  plan: planWork,
  schedule: scheduleWork,
  calibration: calibrationWork,
} satisfies Partial<Record<StepScreen, (document: Document) => Work>>;
