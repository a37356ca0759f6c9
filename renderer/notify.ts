import { notifications } from '@mantine/notifications';
import { type Language, translator } from '../shared/language/index.ts';
import { problemText } from '../shared/language/problem-text.ts';
import { problemOf } from '../shared/problem.ts';

/** Tells the user what went wrong, what was kept and what to do; it stays until read. */
export function reportProblem(error: unknown, language: Language): void {
  notifications.show({ color: 'red', autoClose: false, message: problemText(problemOf(error), translator(language)), role: 'alert' });
}

export function reportDone(message: string): void {
  notifications.show({ color: 'indigo', message });
}
