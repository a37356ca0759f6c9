import { Switch } from '@mantine/core';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { projectOf } from '../../../shared/document.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';

/** Whether 対象外 leaves both sums of the fit or counts as unknown. */
export function OutsideSwitch() {
  const t = useTranslate();
  const { id, notApplicableUnknown } = projectOf(useDocument());
  const dispatch = useStore((state) => state.dispatch);
  return (
    <Switch
      size="sm"
      mt="sm"
      label={t('criteria.outsideUnknown.label')}
      description={t('criteria.outsideUnknown.help')}
      checked={notApplicableUnknown}
      onChange={({ currentTarget: { checked } }) =>
        void dispatch('editProject', (latest) => editRecords(latest, 'project', [{ id, values: { notApplicableUnknown: checked } }]))
      }
    />
  );
}
