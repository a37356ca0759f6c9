import { Alert, Button, Group, Modal, NativeSelect, Stack, Table, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { applyScale, levelUse } from '../../../shared/actions/apply-scale.ts';
import type { ActionContext } from '../../../shared/actions/context.ts';
import { removeLevel } from '../../../shared/actions/edit-scale.ts';
import { presetScale, type ScalePreset } from '../../../shared/actions/scale-presets.ts';
import { applyChange, type Change, isEmptyChange } from '../../../shared/change.ts';
import { type Document, inOrder } from '../../../shared/document.ts';
import type { ActionName } from '../../../shared/language/action.ts';
import { formatCount } from '../../../shared/language/format.ts';
import { problemText } from '../../../shared/language/problem-text.ts';
import type { Level } from '../../../shared/model/level.ts';
import { nearestLevel } from '../../../shared/model/scale.ts';
import { problemOf } from '../../../shared/problem.ts';
import { reportDone } from '../../notify.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './criteria.module.css';
import { EffectTable } from '../../components/effect-table.tsx';

type LevelId = Level['id'];
/** For each present level the place of the new one in the list of choices; null while none is chosen. */
type Targets = ReadonlyMap<LevelId, number | null>;

/** Replaces the scale by a ready-made one. */
export function PresetDialog({ preset, onClose }: { readonly preset: ScalePreset; readonly onClose: () => void }) {
  const t = useTranslate();
  const document = useDocument();
  const language = useStore((state) => state.language);
  const scale = useMemo(() => presetScale(preset, language), [preset, language]);
  const use = levelUse(document);
  const from = inOrder(document, 'level').filter(({ id }) => use.has(id));
  const count = [...use.values()].reduce((total, value) => total + value, 0);
  return (
    <MoveDialog
      lead={t('criteria.move.presetLead', { name: t(`criteria.preset.${preset}`), count })}
      button={t('criteria.move.applyPreset')}
      action="applyScale"
      done={t('criteria.presetApplied')}
      from={from}
      to={scale}
      run={(latest, targets, context) => applyScale(latest, scale, targets, context)}
      onClose={onClose}
    />
  );
}

/** Removes a level that holds ratings, which go to another one. */
export function RemovalDialog({ level, onClose }: { readonly level: Level; readonly onClose: () => void }) {
  const t = useTranslate();
  const document = useDocument();
  const others = inOrder(document, 'level').filter(({ id }) => id !== level.id);
  const name = `${level.symbol} ${level.label}`;
  return (
    <MoveDialog
      lead={t('criteria.move.removeLead', { name, count: levelUse(document).get(level.id) ?? 0 })}
      button={t('criteria.move.applyRemoval')}
      action="removeLevel"
      done={t('frame.removedUndoable', { what: name })}
      from={[level]}
      to={others}
      run={(latest, targets) => removeLevel(latest, level.id, others[targets.get(level.id) ?? -1]?.id ?? null)}
      onClose={onClose}
    />
  );
}

interface MoveDialogProps {
  readonly lead: string;
  readonly button: string;
  readonly action: ActionName;
  readonly done: string;
  readonly from: readonly Level[];
  readonly to: readonly Pick<Level, 'symbol' | 'label' | 'score' | 'class'>[];
  readonly run: (document: Document, targets: ReadonlyMap<LevelId, number>, context: ActionContext) => Change;
  readonly onClose: () => void;
}

/** Where the ratings of each level go, and what that does to the result before anything is written. */
function MoveDialog({ lead, button, action, done, from, to, run, onClose }: MoveDialogProps) {
  const t = useTranslate();
  const document = useDocument();
  const { language, dispatch } = useStore();
  const [targets, setTargets] = useState<Targets>(() => new Map(from.map((level) => [level.id, nearestLevel(level, to)])));
  const use = levelUse(document);
  const chosen = new Map([...targets].flatMap(([id, place]) => (place === null ? [] : [[id, place] as const])));
  const isComplete = from.every(({ id }) => chosen.has(id));
  const preview = isComplete ? previewOf(document, (context) => run(document, chosen, context)) : null;
  const apply = async (): Promise<void> => {
    if (await dispatch(action, (latest, context) => run(latest, chosen, context))) {
      reportDone(done);
      onClose();
    }
  };
  return (
    <Modal opened size={720} onClose={onClose} title={t('criteria.move.title')} closeButtonProps={{ 'aria-label': t('frame.close') }}>
      <Stack gap="md">
        <Text size="sm">{lead}</Text>
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('criteria.move.from')}</Table.Th>
              <Table.Th ta="right">{t('criteria.move.count')}</Table.Th>
              <Table.Th>{t('criteria.move.to')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {from.map(({ id, symbol, label }) => (
              <Table.Tr key={id}>
                <Table.Td>
                  {symbol} {label}
                </Table.Td>
                <Table.Td className={styles['number'] ?? ''}>{formatCount(use.get(id) ?? 0, language)}</Table.Td>
                <Table.Td>
                  <NativeSelect
                    size="xs"
                    aria-label={t('criteria.move.targetOf', { level: `${symbol} ${label}` })}
                    value={String(targets.get(id) ?? '')}
                    data={[
                      ...(targets.get(id) == null ? [{ value: '', label: t('criteria.move.choose') }] : []),
                      ...to.map((level, place) => ({ value: String(place), label: `${level.symbol} ${level.label}` })),
                    ]}
                    onChange={(event) => {
                      const { value } = event.currentTarget;
                      setTargets(new Map(targets).set(id, value === '' ? null : Number(value)));
                    }}
                  />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        {preview !== null && 'problem' in preview && (
          <Alert color="red" variant="outline">
            {preview.problem === null ? t('criteria.presetInPlace') : problemText(preview.problem, t)}
          </Alert>
        )}
        {preview !== null && 'after' in preview && <EffectTable before={document} after={preview.after} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
          <Button disabled={preview === null || 'problem' in preview} onClick={() => void apply()}>
            {button}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** What a change would lead to, or why it cannot be made; a problem of null means that it would change nothing. */
function previewOf(document: Document, run: (context: ActionContext) => Change) {
  let made = 0;
  const context: ActionContext = {
    newId: (entity) => `preview-${entity}-${(made += 1)}` as never,
    now: () => '',
  };
  try {
    const change = run(context);
    return isEmptyChange(change) ? { problem: null } : { after: applyChange(document, change) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}
