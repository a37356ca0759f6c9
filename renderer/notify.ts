import { notifications } from '@mantine/notifications';
import { type Language, translator } from '../shared/language/index.ts';
import { problemText } from '../shared/language/problem-text.ts';
import { problemOf } from '../shared/problem.ts';

/** Tells the user what went wrong, what was kept and what to do; it stays until read, or with an id until it is called back. */
export function reportProblem(error: unknown, language: Language, id?: string): void {
  if (id !== undefined) notifications.hide(id);
  notifications.show({ ...(id === undefined ? {} : { id }), color: 'red', autoClose: false, message: problemText(problemOf(error), translator(language)), role: 'alert' });
}

export const callBack = (id: string): void => void notifications.hide(id);

export function reportDone(message: string): void {
  notifications.show({ color: 'indigo', message });
}
