import { Button, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { addNamedLevel } from '../../shared/actions/edit-scale.ts';
import { parseShare } from '../../shared/input/share.ts';
import { formatNumber } from '../../shared/language/format.ts';
import { type LevelClass, levelClasses } from '../../shared/model/level.ts';
import { lineLimit } from '../../shared/model/values.ts';
import { useTranslate } from '../store/hooks.ts';
import { useStore } from '../store/store.ts';

interface LevelDialogProps {
  /** What was written where a level was expected. */
  readonly text: string;
  readonly onClose: () => void;
  readonly onAdded: () => void;
}

const symbolLimit = 4;
const usualScore: Record<LevelClass, number | null> = { fit: 1, partial: 0.5, gap: 0, notApplicable: null };

/** Asks what a text means that stands where a level is expected; a level is never made unasked. */
export function LevelDialog({ text, onClose, onAdded }: LevelDialogProps) {
  const t = useTranslate();
  const { language, dispatch } = useStore();
  const isShort = text.length <= symbolLimit;
  const [symbol, setSymbol] = useState(isShort ? text : '');
  const [label, setLabel] = useState(isShort ? '' : text.slice(0, lineLimit));
  const [levelClass, setLevelClass] = useState<LevelClass | null>(null);
  const [scoreText, setScoreText] = useState('');
  const score = parseShare(scoreText);
  const isComplete = symbol.trim() !== '' && label.trim() !== '' && levelClass !== null && (levelClass === 'notApplicable' || score !== null);

  const add = async (): Promise<void> => {
    if (levelClass === null) return;
    const level = { symbol: symbol.trim(), label: label.trim(), class: levelClass, score: levelClass === 'notApplicable' ? null : score };
    if (await dispatch('addLevel', (latest, context) => addNamedLevel(latest, level, context))) onAdded();
  };
  const choose = (value: string): void => {
    const chosen = levelClasses.find((name) => name === value) ?? null;
    const usual = chosen === null ? null : usualScore[chosen];
    setLevelClass(chosen);
    setScoreText(usual === null ? '' : formatNumber(usual, language));
  };

  return (
    <Modal opened onClose={onClose} title={t('criteria.missing.title')} closeButtonProps={{ 'aria-label': t('frame.close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isComplete) void add();
        }}
      >
        <Stack gap="sm">
          <Text size="sm" c="var(--ink-soft)">
            {t('criteria.missing.help')}
          </Text>
          <TextInput label={t('criteria.symbol')} required maxLength={symbolLimit} value={symbol} onChange={(event) => setSymbol(event.currentTarget.value)} />
          <TextInput label={t('criteria.label')} required data-autofocus maxLength={lineLimit} value={label} onChange={(event) => setLabel(event.currentTarget.value)} />
          <NativeSelect
            label={t('criteria.class')}
            required
            value={levelClass ?? ''}
            data={[{ value: '', label: t('criteria.missing.chooseClass') }, ...levelClasses.map((value) => ({ value, label: t(`glossary.levelClass.${value}`) }))]}
            onChange={(event) => choose(event.currentTarget.value)}
          />
          {levelClass !== 'notApplicable' && (
            <TextInput label={t('criteria.score')} required value={scoreText} onChange={(event) => setScoreText(event.currentTarget.value)} />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('frame.cancel')}
            </Button>
            <Button type="submit" disabled={!isComplete}>
              {t('criteria.missing.add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
