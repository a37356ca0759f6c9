import type { Document } from '../../shared/document.ts';
import { type Translate, translator } from '../../shared/language/index.ts';
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
