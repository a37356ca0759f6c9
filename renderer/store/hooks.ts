import { useDeferredValue, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Document } from '../../shared/document.ts';
import { candidateInQuestion } from '../../shared/countermeasures.ts';
import type { Candidate } from '../../shared/model/candidate.ts';
import type { Evaluator } from '../../shared/model/evaluator.ts';
import { shownDocument } from '../../shared/shown-names.ts';
import { type Translate, translator } from '../../shared/language/index.ts';
import { type Procedure, procedureOf, withWaiting } from '../../shared/procedure.ts';
import type { StepScreen } from '../../shared/screens.ts';
import { waitingValues } from './kept-drafts.ts';
import { useStore } from './store.ts';

/** The texts of the language in use. */
export const useTranslate = (): Translate => translator(useStore(({ language }) => language));

/**
 * The open document.
 * @throws Error outside a project's screens
 */
export function useDocument(): Document {
  const document = useStore(({ opened }) => opened?.document);
  if (document === undefined) throw new Error('no project is open');
  return document;
}

/** How many typed values wait unsaved, by the screen they stand on. */
export function useWaiting(): ReadonlyMap<StepScreen, number> {
  const { estimateDrafts, taskDrafts } = useStore(useShallow((state) => ({ estimateDrafts: state.estimateDrafts, taskDrafts: state.taskDrafts })));
  return useMemo(() => new Map([['estimates', waitingValues(estimateDrafts)], ['plan', waitingValues(taskDrafts)]]), [estimateDrafts, taskDrafts]);
}

/** How far the procedure has come. It follows an edit once the screen being edited has been painted. */
export function useProcedure(): Procedure {
  const document = useDeferredValue(useDocument());
  const waiting = useWaiting();
  return useMemo(() => withWaiting(procedureOf(document), waiting), [document, waiting]);
}

/** The compared candidate that screens about one candidate show; undefined while there is none. */
export function useCandidateShown(): Candidate | undefined {
  const document = useDocument();
  const shown = useStore((state) => state.candidateShown);
  const candidate = shown === null ? undefined : document.candidate.get(shown);
  return candidate?.stage === 'shortList' ? candidate : candidateInQuestion(document);
}

/** The open document to look at, its candidates under aliases while names are hidden. What people change is the real one. */
export const useShownDocument = (): Document => shownDocument(useDocument(), useTranslate());

/** The evaluator the comparison is filled in by; undefined for the consensus. */
export function useViewedEvaluator(): Evaluator | undefined {
  const document = useDocument();
  const viewedAs = useStore((state) => state.viewedAs);
  return viewedAs === null ? undefined : document.evaluator.get(viewedAs);
}
