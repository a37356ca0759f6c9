import { nameList } from './findings.ts';
import type { Language, Translate } from './language/index.ts';
import type { Plan } from './plan.ts';

/** Why a plan has no end, naming the tasks nobody has said the durations of. */
export function untimedText({ untimed }: Pick<Plan, 'untimed'>, { translate, language }: { readonly translate: Translate; readonly language: Language }): string {
  const names = nameList(
    untimed.map(({ task }) => translate('frame.quoted', { text: task.title.trim() || translate('frame.untitled') })),
    translate,
    language,
  );
  return translate('plan.untimed', { count: untimed.length, names });
}
