import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { ExampleLink } from './example-link.tsx';

/** What a screen says while it has nothing to show: one sentence, what to do first, and an example. */
export function EmptyState({ sentence, children }: { readonly sentence: string; readonly children?: ReactNode }) {
  return (
    <Stack align="center" justify="center" gap="md" p="xl" style={{ flex: 1 }}>
      <Text c="var(--ink-soft)">{sentence}</Text>
      {children}
      <ExampleLink />
    </Stack>
  );
}
