import { derive } from '../derive.ts';
import { comparedCandidates, type Document } from '../document.ts';
import { isVisible } from '../language/shorten.ts';
import type { StepScreen } from '../screens.ts';
import { count, done, missing, type Work } from './work.ts';

const fewestCandidates = 2;

/** The name a new candidate gets until people give it one of its own: 候補 A, Candidate B. */
const isPlaceholder = (name: string): boolean => /^(?:候補|Candidate) ?[A-Z]{1,2}$/u.test(name.trim()) || !isVisible(name);

function processWork({ process, flow }: Document): Work {
  const joined = new Set(flow.values().flatMap(({ processId, nextId }) => [processId, nextId]));
  const asIs = count(process.values(), ({ phase }) => phase === 'asIs');
  const toBe = process.size - asIs;
  return {
    begun: process.size > 0,
    done: [...done('processes', 'currentState', { count: asIs }), ...done('futureProcesses', 'currentState', { count: toBe })],
    missing: [
      ...(asIs === 0 ? missing('processes', 'currentState') : []),
      ...missing('processTitles', 'currentState', { count: count(process.values(), ({ title }) => !isVisible(title)) }),
      ...(asIs > 0 && toBe === 0 ? missing('futureProcesses', 'currentState') : []),
      ...(process.size > 1 ? missing('flows', 'currentState', { count: count(process.keys(), (id) => !joined.has(id)) }) : []),
    ],
  };
}

const untraced = derive(['need', 'trace'], ({ need, trace }): number => {
  const traced = new Set(trace.values().map(({ needId }) => needId));
  return count(need.keys(), (id) => !traced.has(id));
});

const needWork = ({ need, trace }: Document): Work => ({
  begun: need.size > 0,
  done: done('needs', 'needs', { count: need.size }),
  missing: [
    ...(need.size === 0 ? missing('needs', 'needs') : []),
    ...missing('needTitles', 'needs', { count: count(need.values(), ({ title }) => !isVisible(title)) }),
    ...missing('needPriorities', 'needs', { count: count(need.values(), ({ priority }) => priority === null) }),
    ...missing('traces', 'needs', { count: untraced({ need, trace }) }),
  ],
});

function candidateWork(document: Document): Work {
  const compared = comparedCandidates(document).length;
  const unexplained = count(document.candidate.values(), ({ stage, stageReason }) => stage === 'dropped' && stageReason.trim() === '');
  return {
    begun: document.candidate.size > 0,
    done: done('candidates', 'candidates', { count: document.candidate.size, compared }),
    missing: [
      ...(document.candidate.size === 0 ? missing('candidates', 'candidates') : []),
      ...(document.candidate.size > 0 && compared < fewestCandidates ? missing('shortList', 'candidates') : []),
      ...missing('candidateNames', 'candidates', { count: count(document.candidate.values(), ({ name }) => isPlaceholder(name)) }),
      ...missing('stageReasons', 'candidates', { count: unexplained }),
    ],
  };
}

function featureWork(document: Document): Work {
  const described = new Set(document.feature.values().flatMap(({ candidateId, title }) => (isVisible(title) ? [candidateId] : [])));
  const compared = comparedCandidates(document);
  return {
    begun: document.feature.size > 0,
    done: done('features', 'features', { count: document.feature.size }),
    missing:
      compared.length === 0
        ? missing('candidates', 'candidates')
        : missing('features', 'features', { count: count(compared, ({ id }) => !described.has(id)) }),
  };
}

/** Steps 1 and 2: what the organisation does and wants, and what there is to choose from. */
export const surveyWork = {
  currentState: processWork,
  needs: needWork,
  candidates: candidateWork,
  features: featureWork,
} satisfies Partial<Record<StepScreen, (document: Document) => Work>>;
