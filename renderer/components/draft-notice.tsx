import { Button, Group, Text } from '@mantine/core';
import { IconArrowsDiff, IconCheck, IconRefresh } from '@tabler/icons-react';
import type { DraftedText } from '../../shared/documentation.ts';
import { movedText } from '../../shared/moved-figures.ts';
import { useTranslate } from '../store/hooks.ts';

interface DraftNoticeProps {
  readonly name: string;
  readonly state: DraftedText;
  /** Takes the new draft in place of a text nobody has touched. */
  onRedraft(): void;
  /** Makes a text that is as it was drafted people's own; left out where drafts need no acceptance. */
  onAccept?(): void;
  /** Shows the difference to a text people wrote. */
  onCompare(): void;
}

/** Whose words a text is, whether the data has moved on since, and the way to a new draft. */
export function DraftNotice({ name, state: { isEdited, hasMoved, moved, text, draft }, onRedraft, onAccept, onCompare }: DraftNoticeProps) {
  const t = useTranslate();
  return (
    <Group gap="xs">
      <Text size="xs" c="var(--ink-soft)">
        {t(isEdited ? 'documentation.state.edited' : 'documentation.state.drafted')}
      </Text>
      {hasMoved && (
        <Text size="xs" fw={600}>
          {t('documentation.review')}: {movedText(moved, t)}
        </Text>
      )}
      {!isEdited && !hasMoved && text !== '' && onAccept !== undefined && (
        <Button size="compact-xs" variant="default" leftSection={<IconCheck size={14} />} aria-label={`${t('documentation.accept')}: ${name}`} onClick={onAccept}>
          {t('documentation.accept')}
        </Button>
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
