import type { MessageKey } from './language/index.ts';

/** A number as it is shown, so that no word contradicts it. */
const shown = (value: number, decimals: number): number => Math.round(value * 10 ** decimals) / 10 ** decimals;

/** How often a task decides the end, in a word. @param share 0..1, shown in percent with one decimal; what is short of always is `99.9 % 超`, and what happened in no trial at all is never */
export function criticalityWord(share: number): MessageKey {
  if (share === 0) return 'schedule.tasks.criticalityWords.never';
  if (share >= 1) return 'schedule.tasks.criticalityWords.always';
  const seen = shown(share, 3);
  if (seen >= 0.7) return 'schedule.tasks.criticalityWords.often';
  return seen >= 0.2 ? 'schedule.tasks.criticalityWords.sometimes' : 'schedule.tasks.criticalityWords.hardly';
}

/** How strongly the length of a task moves the end, in a word. @param strength 0..1, shown with two decimals */
export function crucialityWord(strength: number): MessageKey {
  const seen = shown(strength, 2);
  if (seen >= 0.5) return 'schedule.tasks.crucialityWords.strong';
  if (seen >= 0.2) return 'schedule.tasks.crucialityWords.middle';
  return seen >= 0.05 ? 'schedule.tasks.crucialityWords.weak' : 'schedule.tasks.crucialityWords.none';
}
