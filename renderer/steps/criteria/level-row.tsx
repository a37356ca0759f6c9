import { ActionIcon, ColorInput, NativeSelect, Table, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classifyLevel, editLevel, moveLevel } from '../../../shared/actions/edit-scale.ts';
import { parseScore } from '../../../shared/input/share.ts';
import { decimalText } from '../../../shared/language/decimal-text.ts';
import { formatCount } from '../../../shared/language/format.ts';
import type { MessageKey } from '../../../shared/language/index.ts';
import { type Level, levelClasses } from '../../../shared/model/level.ts';
import { textLimit } from '../../../shared/model/values.ts';
import { CommitParsed } from '../../components/commit-parsed.tsx';
import { CommitLine } from '../../components/commit-text.tsx';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './criteria.module.css';

/** Colours that stay apart from each other for colour-blind eyes, in grey print and on a projector. */
const swatches = ['#1F6F8B', '#4F8F7B', '#8A8F3C', '#B7791F', '#C2602A', '#B5432F', '#6B7280'];

/** A score such as 2/3 has no last digit; these tell any two scores of a scale apart. */
const shownDecimals = 3;

interface LevelRowProps {
  readonly level: Level;
  /** How many ratings it holds. */
  /** Just added, and still to be named. */
  readonly isNew: boolean;
  readonly use: number;
  /** The level to stand after when moved up or down; null is the top, undefined that it cannot go there. */
  readonly up: Level['id'] | null | undefined;
  readonly down: Level['id'] | undefined;
  readonly onRemove: () => void;
}

export function LevelRow({ level, use, isNew, up, down, onRemove }: LevelRowProps) {
  const t = useTranslate();
  const { language, dispatch } = useStore();
  const { id, symbol, label } = level;
  const name = `${symbol} ${label}`;
  const field = (key: MessageKey): string => t('criteria.fieldOf', { field: t(key), level: name });
  const edit = (values: Partial<Omit<Level, 'id'>>): void => void dispatch('editLevels', (latest) => editLevel(latest, id, values));
  const move = (afterId: Level['id'] | null): void => void dispatch('moveLevel', (latest) => moveLevel(latest, id, afterId));
  return (
    <Table.Tr>
      <Table.Td>
        <CommitLine size="xs" className={styles['symbol'] ?? ''} maxLength={4} aria-label={field('criteria.symbol')} value={symbol} onCommit={(text) => edit({ symbol: text.trim() })} />
      </Table.Td>
      <Table.Td>
        <CommitLine size="xs" aria-label={field('criteria.label')} value={label} isNew={isNew} onCommit={(text) => edit({ label: text.trim() })} />
      </Table.Td>
      <Table.Td className={styles['number'] ?? ''}>
        {level.score === null ? (
          t('criteria.noScore')
        ) : (
          <CommitParsed size="xs" aria-label={field('criteria.score')} text={decimalText(Number(level.score.toFixed(shownDecimals)))} parse={parseScore} onCommit={(score) => edit({ score })} />
        )}
      </Table.Td>
      <Table.Td>
        <NativeSelect
          size="xs"
          aria-label={field('criteria.class')}
          value={level.class}
          data={levelClasses.map((value) => ({ value, label: t(`glossary.levelClass.${value}`) }))}
          onChange={(event) => {
            const chosen = levelClasses.find((value) => value === event.currentTarget.value);
            if (chosen !== undefined) void dispatch('editLevels', (latest) => classifyLevel(latest, id, chosen));
          }}
        />
      </Table.Td>
      <Table.Td>
        <ColorInput
          size="xs"
          aria-label={field('criteria.colour')}
          withEyeDropper={false}
          value={level.colour}
          swatches={swatches}
          onChangeEnd={(colour) => {
            if (/^#[0-9a-f]{6}$/i.test(colour)) edit({ colour });
          }}
        />
      </Table.Td>
      <Table.Td>
        <CommitLine size="xs" maxLength={textLimit} aria-label={field('criteria.description')} value={level.description} onCommit={(description) => edit({ description })} />
      </Table.Td>
      <Table.Td className={styles['number'] ?? ''}>{formatCount(use, language)}</Table.Td>
      <Table.Td>
        <div className={styles['tools']}>
          <Tool label={t('criteria.moveUp', { level: name })} onClick={up === undefined ? undefined : () => move(up)}>
            <IconArrowUp size={16} />
          </Tool>
          <Tool label={t('criteria.moveDown', { level: name })} onClick={down === undefined ? undefined : () => move(down)}>
            <IconArrowDown size={16} />
          </Tool>
          <Tool label={t('criteria.remove', { level: name })} onClick={onRemove}>
            <IconTrash size={16} />
          </Tool>
        </div>
      </Table.Td>
    </Table.Tr>
  );
}

interface ToolProps {
  readonly label: string;
  /** Undefined while there is nothing to do. */
  readonly onClick: (() => void) | undefined;
  readonly children: ReactNode;
}

function Tool({ label, onClick, children }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} disabled={onClick === undefined} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
