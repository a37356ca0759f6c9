import { headingsWithRatings, indentRequirements, outdentRequirements } from '../../../shared/actions/place-requirements.ts';
import { applyChange, type Change } from '../../../shared/change.ts';
import type { Document } from '../../../shared/document.ts';
import type { ActionName } from '../../../shared/language/action.ts';
import { translator } from '../../../shared/language/index.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { reportDone } from '../../notify.ts';
import { useStore } from '../../store/store.ts';

type RequirementId = IdOf<'requirement'>;

/** Does something to the tree, and says so when ratings go out of sight because their item became a heading. */
export async function placeRows(action: ActionName, run: (latest: Document) => Change): Promise<void> {
  const { dispatch, language } = useStore.getState();
  const t = translator(language);
  let covered: RequirementId[] = [];
  let titleOf = (_id: RequirementId): string => '';
  const done = await dispatch(action, (latest) => {
    const change = run(latest);
    const before = headingsWithRatings(latest);
    covered = [...headingsWithRatings(applyChange(latest, change))].filter((id) => !before.has(id));
    titleOf = (id) => latest.requirement.get(id)?.title || t('frame.untitled');
    return change;
  });
  const [first] = covered;
  if (!done || first === undefined) return;
  reportDone(covered.length === 1 ? t('requirements.ratingsWait', { title: titleOf(first) }) : t('requirements.ratingsWaitMany', { count: covered.length }));
}

/** Puts rows below the row before them (1) or out of the item they stand below (-1). */
export const nestRows = (ids: readonly RequirementId[], direction: 1 | -1): Promise<void> =>
  placeRows('placeRequirements', (latest) => (direction === 1 ? indentRequirements(latest, ids) : outdentRequirements(latest, ids)));
