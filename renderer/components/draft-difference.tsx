import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { DraftChoice } from '../../shared/actions/settle-draft.ts';
import type { DraftedText } from '../../shared/documentation.ts';
import { textDifference } from '../../shared/text-difference.ts';
import { useTranslate } from '../store/hooks.ts';
import { useStore } from '../store/store.ts';
import styles from './draft-difference.module.css';

interface DraftDifferenceProps {
  /** What the text is about; null while nothing is compared. */
  readonly compared: { readonly name: string; readonly state: DraftedText } | null;
  onChoose(choice: DraftChoice): void;
  onClose(): void;
}

/** What people wrote beside a new draft, and what to do about it. Nothing is written over without being chosen here. */
export function DraftDifference({ compared, onChoose, onClose }: DraftDifferenceProps) {
  const t = useTranslate();
  return (
    <Modal
      opened={compared !== null}
      onClose={onClose}
      size="xl"
      title={t('documentation.difference.title')}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
    >
      {compared !== null && (
        <Stack gap="sm">
          <Text fw={600}>{compared.name}</Text>
          <Text size="sm">{t('documentation.difference.lead')}</Text>
          <Difference {...compared.state} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" data-autofocus onClick={() => onChoose('keep')}>
              {t('documentation.difference.keep')}
            </Button>
            <Button variant="default" onClick={() => onChoose('append')}>
              {t('documentation.difference.append')}
            </Button>
            <Button onClick={() => onChoose('take')}>{t('documentation.difference.take')}</Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

const elementOf = { same: 'span', removed: 'del', added: 'ins' } as const;

/** With less in common than this, marked words read worse than the two texts beside each other. */
const leastInCommon = 0.5;

function Difference({ text, draft }: DraftedText) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const pieces = useMemo(() => textDifference(text, draft, language), [text, draft, language]);
  if (text === draft) return <Text>{t('documentation.difference.same')}</Text>;
  const common = pieces.reduce((length, piece) => (piece.kind === 'same' ? length + piece.text.length : length), 0);
  if (common < leastInCommon * Math.max(text.length, draft.length))
    return (
      <div className={styles['sides']}>
        {([['mine', text], ['draft', draft]] as const).map(([key, whole]) => (
          <section key={key}>
            <Text size="sm" fw={600}>
              {t(`documentation.difference.${key}`)}
            </Text>
            <div className={styles['text']} role="group" aria-label={t(`documentation.difference.${key}`)} tabIndex={0}>
              {whole}
            </div>
          </section>
        ))}
      </div>
    );
  return (
    <>
      <ul className={styles['legend']}>
        <li>
          <del className={styles['piece']}>{t('documentation.difference.removed')}</del>
        </li>
        <li>
          <ins className={styles['piece']}>{t('documentation.difference.added')}</ins>
        </li>
      </ul>
      <div className={styles['text']} role="group" aria-label={t('documentation.difference.inline')} tabIndex={0}>
        {pieces.map(({ kind, text: part }, index) => {
          const Piece = elementOf[kind];
          return (
            <Piece key={index} className={styles['piece']}>
              {part}
            </Piece>
          );
        })}
      </div>
    </>
  );
}
