import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** What a screen says while it has nothing to show: one sentence and what to do first. */
export function EmptyState({ sentence, children }: { readonly sentence: string; readonly children?: ReactNode }) {
  return (
    <Stack align="center" justify="center" gap="md" p="xl" style={{ flex: 1 }}>
      <Text c="var(--ink-soft)">{sentence}</Text>
      {children}
    </Stack>
  );
}
