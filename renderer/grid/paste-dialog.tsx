import { Button, Modal, Stack, Text } from '@mantine/core';
import { useStore } from 'zustand';
import { answerQuestion } from './paste-block.ts';
import type { GridSession } from './session.ts';
import { wholeLabel } from './whole-label.ts';

interface PasteDialogProps<Row> {
  readonly session: GridSession<Row>;
}

/** Asks how to read a block, or what to do with one that does not fit where it is pasted. */
export function PasteDialog<Row>({ session }: PasteDialogProps<Row>) {
  const question = useStore(session.state, (state) => state.question);
  const { translate } = session.props;
  return (
    <Modal
      opened={question !== null}
      onClose={() => session.answer(null)}
      title={question?.title}
      closeButtonProps={{ 'aria-label': translate('grid.paste.cancel') }}
      returnFocus={false}
      centered
    >
      {question !== null && (
        <Stack gap="sm" key={question.sentences.join('\n')}>
          {question.sentences.map((sentence) => (
            <Text key={sentence} size="sm">
              {sentence}
            </Text>
          ))}
          <Stack gap={6} mt={4}>
            {question.choices.map((choice, index) => (
              <Button
                key={choice.label}
                variant={index === 0 ? 'filled' : 'default'}
                data-autofocus={index === 0 ? true : undefined}
                autoFocus={index === 0}
                styles={wholeLabel}
                onClick={() => answerQuestion(session, choice)}
              >
                {choice.label}
              </Button>
            ))}
            <Button variant="subtle" color="gray" onClick={() => session.answer(null)}>
              {translate('grid.paste.cancel')}
            </Button>
          </Stack>
        </Stack>
      )}
    </Modal>
  );
}
