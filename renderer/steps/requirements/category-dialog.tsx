import { ActionIcon, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { addRecords } from '../../../shared/actions/add-records.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { moveRecords } from '../../../shared/actions/move-records.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { requirementsByCategory } from '../../../shared/document.ts';
import { CommitLine } from '../../components/commit-text.tsx';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';

/** Adds, renames, reorders and removes categories. */
export function CategoryDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const t = useTranslate();
  const groups = requirementsByCategory(useDocument());
  const dispatch = useStore((state) => state.dispatch);
  const add = (): void => {
    const name = t('screens.requirements.newCategory');
    void dispatch('addCategory', (latest, context) => addRecords(latest, 'category', [{ name, description: '' }], context));
  };
  return (
    <Modal opened={opened} onClose={onClose} title={t('screens.requirements.categories')} closeButtonProps={{ 'aria-label': t('frame.close') }}>
      <Stack gap="xs">
        {groups.map(({ category, requirements }, index) => {
          const { id, name } = category;
          const move = (afterId: typeof id | null): void => void dispatch('moveCategory', (latest) => moveRecords(latest, 'category', [id], afterId));
          return (
            <Group key={id} gap={4} wrap="nowrap">
              <CommitLine
                aria-label={t('screens.requirements.categoryName')}
                value={name}
                style={{ flex: 1 }}
                onCommit={(text) => {
                  if (text.trim() !== '') void dispatch('editCategory', (latest) => editRecords(latest, 'category', [{ id, values: { name: text.trim() } }]));
                }}
              />
              <Text size="sm" c="var(--ink-soft)" w={56} ta="right">
                {t('screens.requirements.requirementCount', { count: requirements.length })}
              </Text>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`${t('frame.moveUp')}: ${name}`}
                disabled={index === 0}
                onClick={() => move(groups[index - 2]?.category.id ?? null)}
              >
                <IconArrowUp size={16} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`${t('frame.moveDown')}: ${name}`}
                disabled={index === groups.length - 1}
                onClick={() => move(groups[index + 1]?.category.id ?? null)}
              >
                <IconArrowDown size={16} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`${t('frame.remove')}: ${name}`}
                onClick={() => void dispatch('removeCategory', (latest) => removeRecords(latest, 'category', [id]))}
              >
                <IconTrash size={16} />
              </ActionIcon>
            </Group>
          );
        })}
        <Text size="xs" c="var(--ink-soft)">
          {t('screens.requirements.categoriesHelp')}
        </Text>
        <Group>
          <Button variant="light" leftSection={<IconPlus size={16} />} onClick={add}>
            {t('screens.requirements.addCategory')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
