import { Alert, Button, Menu, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconChevronDown, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { applyScale, levelUse } from '../../../shared/actions/apply-scale.ts';
import { addLevel, removeLevel } from '../../../shared/actions/edit-scale.ts';
import { presetScale, type ScalePreset, scalePresets } from '../../../shared/actions/scale-presets.ts';
import { inOrder } from '../../../shared/document.ts';
import { problemText } from '../../../shared/language/problem-text.ts';
import type { Level } from '../../../shared/model/level.ts';
import { findScaleFlaw } from '../../../shared/model/scale.ts';
import { reportDone } from '../../notify.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './criteria.module.css';
import { useNewest } from '../../components/use-newest.ts';
import { LevelRow } from './level-row.tsx';
import { PresetDialog, RemovalDialog } from './move-ratings.tsx';
import { OutsideSwitch } from './outside-switch.tsx';

/** The levels of the scale from best to worst. */
export function LevelsEditor() {
  const t = useTranslate();
  const document = useDocument();
  const { language, dispatch } = useStore();
  const [preset, setPreset] = useState<ScalePreset | null>(null);
  const [leaving, setLeaving] = useState<Level | null>(null);
  const levels = inOrder(document, 'level');
  const { newest, expectOne } = useNewest(levels.map(({ id }) => id));
  const use = levelUse(document);
  const flaw = findScaleFlaw(levels);

  const choose = async (chosen: ScalePreset): Promise<void> => {
    if (use.size > 0) {
      setPreset(chosen);
      return;
    }
    const changed = await dispatch('applyScale', (latest, context) => applyScale(latest, presetScale(chosen, language), new Map(), context));
    if (changed) reportDone(t('criteria.presetApplied'));
  };
  const remove = async (level: Level): Promise<void> => {
    if (use.has(level.id)) {
      setLeaving(level);
      return;
    }
    if (await dispatch('removeLevel', (latest) => removeLevel(latest, level.id, null)))
      reportDone(t('frame.removedUndoable', { what: `${level.symbol} ${level.label}` }));
  };

  return (
    <section className={styles['panel']}>
      <div className={styles['head']}>
        <Text size="sm" c="var(--ink-soft)" className={styles['help'] ?? ''}>
          {t('criteria.levelsHelp')}
        </Text>
        <div className={styles['choices']}>
          <Menu position="bottom-end">
            <Menu.Target>
              <Button size="xs" variant="default" rightSection={<IconChevronDown size={14} />}>
                {t('criteria.presets')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {scalePresets.map((name) => (
                <Menu.Item key={name} onClick={() => void choose(name)}>
                  {t(`criteria.preset.${name}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
          <Button
            size="xs"
            leftSection={<IconPlus size={16} />}
            onClick={() => {
              expectOne();
              void dispatch('addLevel', (latest, context) => addLevel(latest, (number) => t('criteria.newLevel', { number }), context));
            }}
          >
            {t('criteria.addLevel')}
          </Button>
        </div>
      </div>
      {flaw !== null && (
        <Alert color="red" variant="outline">
          {problemText(flaw, t)}
        </Alert>
      )}
      <Table.ScrollContainer minWidth={880} className={styles['sheet'] ?? ''} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table verticalSpacing={4} horizontalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={64}>{t('criteria.symbol')}</Table.Th>
              <Table.Th w={160}>{t('criteria.label')}</Table.Th>
              <Table.Th w={84} ta="right">
                {t('criteria.score')}
              </Table.Th>
              <Table.Th w={150}>{t('criteria.class')}</Table.Th>
              <Table.Th w={120}>{t('criteria.colour')}</Table.Th>
              <Table.Th>{t('criteria.description')}</Table.Th>
              <Table.Th w={64} ta="right">
                {t('criteria.use')}
              </Table.Th>
              <Table.Th w={96}>
                <VisuallyHidden>{t('criteria.tools')}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {levels.map((level, index) => (
              <LevelRow
                key={level.id}
                level={level}
                use={use.get(level.id) ?? 0}
                isNew={level.id === newest}
                up={index === 0 ? undefined : (levels[index - 2]?.id ?? null)}
                down={levels[index + 1]?.id}
                onRemove={() => void remove(level)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <OutsideSwitch />
      {preset !== null && <PresetDialog preset={preset} onClose={() => setPreset(null)} />}
      {leaving !== null && <RemovalDialog level={leaving} onClose={() => setLeaving(null)} />}
    </section>
  );
}
