import { ActionIcon, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslate } from '../store/hooks.ts';
import { CommitLine } from './commit-text.tsx';
import { useNewest } from './use-newest.ts';

interface NamesDialogProps<Id extends string> {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What one of the names is. */
  readonly nameLabel: string;
  readonly addLabel: string;
  readonly help: string;
  /** What else can be said of one, between its name and its count. */
  readonly renderFields?: (id: Id) => ReactNode;
  readonly size?: 'md' | 'lg';
  /** In order, each with how often it is used. */
  readonly entries: readonly { readonly id: Id; readonly name: string; readonly count: string }[];
  readonly onAdd: () => void;
  readonly onRename: (id: Id, name: string) => void;
  /** Null moves it to the top. */
  readonly onMove: (id: Id, afterId: Id | null) => void;
  readonly onRemove: (id: Id) => void;
}

/** An ordered list of names: add, rename, move, remove. An empty name is not taken. */
export function NamesDialog<Id extends string>(props: NamesDialogProps<Id>) {
  const { opened, onClose, title, nameLabel, addLabel, help, entries, onAdd, onRename, onMove, onRemove, renderFields, size = 'md' } = props;
  const t = useTranslate();
  const { newest, expectOne } = useNewest(entries.map(({ id }) => id));
  return (
    <Modal opened={opened} onClose={onClose} title={title} size={size} closeButtonProps={{ 'aria-label': t('frame.close') }}>
      <Stack gap="xs">
        {entries.map(({ id, name, count }, index) => (
          <Group key={id} gap={4} wrap="nowrap">
            <CommitLine
              aria-label={nameLabel}
              value={name}
              isNew={id === newest}
              style={{ flex: 1 }}
              onCommit={(text) => {
                if (text.trim() !== '') onRename(id, text.trim());
              }}
            />
            {renderFields?.(id)}
            <Text size="sm" c="var(--ink-soft)" miw={56} ta="right">
              {count}
            </Text>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`${t('frame.moveUp')}: ${name}`}
              disabled={index === 0}
              onClick={() => onMove(id, entries[index - 2]?.id ?? null)}
            >
              <IconArrowUp size={16} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`${t('frame.moveDown')}: ${name}`}
              disabled={index === entries.length - 1}
              onClick={() => onMove(id, entries[index + 1]?.id ?? null)}
            >
              <IconArrowDown size={16} />
            </ActionIcon>
            <ActionIcon variant="subtle" color="gray" aria-label={`${t('frame.remove')}: ${name}`} onClick={() => onRemove(id)}>
              <IconTrash size={16} />
            </ActionIcon>
          </Group>
        ))}
        <Text size="xs" c="var(--ink-soft)">
          {help}
        </Text>
        <Group>
          <Button
            variant="light"
            leftSection={<IconPlus size={16} />}
            onClick={() => {
              expectOne();
              onAdd();
            }}
          >
            {addLabel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
