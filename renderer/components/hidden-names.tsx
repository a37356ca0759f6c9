import { ActionIcon, Text, Tooltip } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { editRecords } from '../../shared/actions/edit-records.ts';
import { projectOf } from '../../shared/document.ts';
import { useDocument, useTranslate } from '../store/hooks.ts';
import { useStore } from '../store/store.ts';

/** Turns the candidates' names into aliases and back. */
export function HideNamesButton() {
  const t = useTranslate();
  const { aliasesShown, id } = projectOf(useDocument());
  const dispatch = useStore((state) => state.dispatch);
  const toggle = (): void => {
    void dispatch('showAliases', (latest) => editRecords(latest, 'project', [{ id, values: { aliasesShown: !aliasesShown } }]));
  };
  return (
    <Tooltip label={t('consensus.hideNames')}>
      <ActionIcon variant={aliasesShown ? 'filled' : 'default'} size="md" aria-label={t('consensus.hideNames')} aria-pressed={aliasesShown} onClick={toggle}>
        {aliasesShown ? <IconEyeOff size={16} /> : <IconEye size={16} />}
      </ActionIcon>
    </Tooltip>
  );
}

/** Says so while the names are hidden. */
export function HiddenNamesNote() {
  const t = useTranslate();
  if (!projectOf(useDocument()).aliasesShown) return null;
  return (
    <Text size="sm" role="note" fw={600}>
      <IconEyeOff size={14} aria-hidden style={{ verticalAlign: '-2px' }} /> {t('consensus.namesHidden')}
    </Text>
  );
}
