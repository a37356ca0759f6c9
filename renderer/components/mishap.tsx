import { Button, Stack, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { translator } from '../../shared/language/index.ts';
import { useStore } from '../store/store.ts';

interface MishapState {
  readonly detail: string | null;
}

/** Shows, in place of a screen that failed, what happened, that everything is kept, and the way back. */
export class Mishap extends Component<{ readonly children: ReactNode }, MishapState> {
  override state: MishapState = { detail: null };

  static getDerivedStateFromError(error: unknown): MishapState {
    return { detail: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { detail } = this.state;
    if (detail === null) return this.props.children;
    const t = translator(useStore.getState().language);
    return (
      <Stack align="flex-start" p="xl" role="alert">
        <Title order={1}>{t('frame.mishap')}</Title>
        <Text>{t('problem.unexpected', { detail })}</Text>
        <Button onClick={() => window.location.reload()}>{t('frame.reload')}</Button>
      </Stack>
    );
  }
}
