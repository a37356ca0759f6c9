import { Anchor, Modal, Stack, Table, Text } from '@mantine/core';
import { cut } from '../../../shared/language/lists.ts';
import type { RequirementFlag } from '../../../shared/requirement-check.ts';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { flagAdvice, flagReason, nameOfItem } from './flag-text.ts';
import type { RequirementTarget } from './requirements-grid.tsx';

interface CheckDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly flags: readonly RequirementFlag[];
  readonly onGoTo: (target: RequirementTarget) => void;
}

/** As many as people read at once. */
const shownFlags = 200;

/** What the check found, why, and what to do about it, each with the way to the item. */
export function CheckDialog({ opened, onClose, flags, onGoTo }: CheckDialogProps) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const { shown, rest } = cut(flags, shownFlags);
  const goTo = ({ kind, requirement }: RequirementFlag): void => {
    onClose();
    onGoTo({ id: requirement.id, columnId: kind === 'noCriterion' ? 'criterion' : 'title' });
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('requirements.check.title')}
      size="xl"
      returnFocus={false}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      <Stack gap="sm">
        <Text size="sm">{t(flags.length === 0 ? 'requirements.check.nothing' : 'requirements.check.lead')}</Text>
        {flags.length > 0 && (
          <Table verticalSpacing={6} fz="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('requirements.check.item')}</Table.Th>
                <Table.Th>{t('requirements.check.reason')}</Table.Th>
                <Table.Th>{t('requirements.check.advice')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map((flag) => (
                <Table.Tr key={`${flag.requirement.id} ${flag.kind}`}>
                  <Table.Td>
                    <Anchor
                      component="button"
                      type="button"
                      fz="sm"
                      ta="start"
                      aria-label={t('requirements.check.goTo', { title: nameOfItem(flag.requirement, t) })}
                      onClick={() => goTo(flag)}
                    >
                      {nameOfItem(flag.requirement, t)}
                    </Anchor>
                  </Table.Td>
                  <Table.Td>{flagReason(flag, t, language)}</Table.Td>
                  <Table.Td c="var(--ink-soft)">{flagAdvice(flag, t)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
        {rest > 0 && <Text size="sm">{t('requirements.check.more', { count: rest })}</Text>}
      </Stack>
    </Modal>
  );
}
