import { useDeferredValue } from 'react';
import type { Document } from '../../shared/document.ts';
import { candidateInQuestion } from '../../shared/countermeasures.ts';
import type { Candidate } from '../../shared/model/candidate.ts';
import { type Translate, translator } from '../../shared/language/index.ts';
import { type Procedure, procedureOf } from '../../shared/procedure.ts';
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

/** How far the procedure has come. It follows an edit once the screen being edited has been painted. */
export const useProcedure = (): Procedure => procedureOf(useDeferredValue(useDocument()));

/** The compared candidate that screens about one candidate show; undefined while there is none. */
export function useCandidateShown(): Candidate | undefined {
  const document = useDocument();
  const shown = useStore((state) => state.candidateShown);
  const candidate = shown === null ? undefined : document.candidate.get(shown);
  return candidate?.stage === 'shortList' ? candidate : candidateInQuestion(document);
}
