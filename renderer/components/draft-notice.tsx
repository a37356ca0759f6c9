import { Button, Group, Text } from '@mantine/core';
import { IconArrowsDiff, IconRefresh } from '@tabler/icons-react';
import type { DraftedText } from '../../shared/documentation.ts';
import { useTranslate } from '../store/hooks.ts';

interface DraftNoticeProps {
  readonly name: string;
  readonly state: DraftedText;
  /** Takes the new draft in place of a text nobody has touched. */
  onRedraft(): void;
  /** Shows the difference to a text people wrote. */
  onCompare(): void;
}

/** Whose words a text is, whether the data has moved on since, and the way to a new draft. */
export function DraftNotice({ name, state: { isEdited, hasMoved, text, draft }, onRedraft, onCompare }: DraftNoticeProps) {
  const t = useTranslate();
  return (
    <Group gap="xs">
      <Text size="xs" c="var(--ink-soft)">
        {t(isEdited ? 'documentation.state.edited' : 'documentation.state.drafted')}
      </Text>
      {hasMoved && (
        <Text size="xs" fw={600}>
          {t('documentation.moved')}
        </Text>
      )}
      {text !== draft &&
        (isEdited ? (
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconArrowsDiff size={14} />}
            aria-label={`${t('documentation.seeDifference')}: ${name}`}
            onClick={onCompare}
          >
            {t('documentation.seeDifference')}
          </Button>
        ) : (
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconRefresh size={14} />}
            aria-label={`${t('documentation.redraft')}: ${name}`}
            onClick={onRedraft}
          >
            {t('documentation.redraft')}
          </Button>
        ))}
    </Group>
  );
}
