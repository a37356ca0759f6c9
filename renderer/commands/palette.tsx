import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { type CommandMenu, commandNames, commands } from '../../shared/commands.ts';
import { type Document, inOrder } from '../../shared/document.ts';
import type { Translate } from '../../shared/language/index.ts';
import { useTranslate } from '../store/hooks.ts';
import { useStore } from '../store/store.ts';
import { keysOf } from './hotkeys.tsx';
import { behaviours, runCommand } from './run-command.ts';

const menus: readonly CommandMenu[] = ['go', 'file', 'edit', 'view'];

/** Ctrl+K: every command that can be done now, and the project's requirements and candidates by name. */
export function Palette() {
  const t = useTranslate();
  const [groups, setGroups] = useState<SpotlightActionGroupData[]>([]);
  const collect = (): void => {
    const document = useStore.getState().opened?.document;
    const all = [...commandGroups(t), ...(document === undefined ? [] : recordGroups(document, t))];
    setGroups(all.filter(({ actions }) => actions.length > 0));
  };
  return (
    <Spotlight
      actions={groups}
      onSpotlightOpen={collect}
      shortcut={null}
      limit={20}
      highlightQuery
      scrollable
      maxHeight={420}
      nothingFound={t('frame.nothingFound')}
      searchProps={{ leftSection: <IconSearch size={18} />, placeholder: t('frame.search'), 'aria-label': t('frame.search') }}
    />
  );
}

function commandGroups(t: Translate): SpotlightActionGroupData[] {
  const state = useStore.getState();
  return menus.map((menu) => ({
    group: t(`frame.menu.${menu}`),
    actions: commandNames
      .filter((name) => commands[name].menu === menu && name !== 'openPalette' && behaviours[name].available(state))
      .map((name) => ({ id: name, label: t(`command.${name}`), onClick: () => runCommand(name), rightSection: keyHint(keysOf(name)) })),
  }));
}

const keyHint = (keys: string | undefined) => (keys === undefined ? null : <kbd>{keys}</kbd>);

function recordGroups(document: Document, t: Translate): SpotlightActionGroupData[] {
  const { goTo, selectCells } = useStore.getState();
  const candidates = inOrder(document, 'candidate');
  const requirements = inOrder(document, 'requirement').map(
    ({ id, code, title }): SpotlightActionData => ({
      id,
      label: `${code} ${title}`,
      onClick: () => {
        const [first] = candidates;
        if (first === undefined) {
          goTo('requirements');
          return;
        }
        const cell = { requirementId: id, candidateId: first.id };
        selectCells(cell, [cell]);
        goTo('comparison');
      },
    }),
  );
  return [
    { group: t('glossary.requirement'), actions: requirements },
    {
      group: t('glossary.candidate'),
      actions: candidates.map(({ id, name, summary }) => ({ id, label: name, description: summary, onClick: () => goTo('candidates') })),
    },
  ];
}
