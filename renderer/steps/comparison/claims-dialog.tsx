import { Anchor, Modal, SegmentedControl, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { type Claim, type ClaimState, claimsOf, claimStates } from '../../../shared/claims.ts';
import type { Level } from '../../../shared/model/level.ts';
import { CandidateName } from '../../components/candidate-name.tsx';
import { useShownDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';

/** What vendors claim, beside our own level; each leads to its cell. */
export function ClaimsDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const t = useTranslate();
  const selectCells = useStore((state) => state.selectCells);
  const claims = claimsOf(useShownDocument());
  const [state, setState] = useState<ClaimState>('unchecked');
  const shown = claims.filter((claim) => claim.state === state);
  const goToCell = ({ requirement, candidate }: Claim): void => {
    const cell = { requirementId: requirement.id, candidateId: candidate.id };
    selectCells(cell, [cell]);
    onClose();
  };
  const name = ({ requirement }: Claim): string => requirement.title || t('frame.untitled');
  const levelText = (level: Level | undefined): string => (level === undefined ? t('glossary.unrated') : `${level.symbol} ${level.label}`);
  return (
    <Modal opened={opened} onClose={onClose} title={t('consensus.claims.title')} size="xl" closeButtonProps={{ 'aria-label': t('frame.close') }} returnFocus={false}>
      <Stack gap="sm">
        <Text size="sm" c="var(--ink-soft)">
          {t('consensus.claims.help')}
        </Text>
        <SegmentedControl
          aria-label={t('consensus.claims.state')}
          value={state}
          onChange={setState}
          data={claimStates.map((value) => ({
            value,
            label: `${t(`consensus.claims.${value}`)} ${claims.filter((claim) => claim.state === value).length}`,
          }))}
        />
        {shown.length === 0 ? (
          <Text size="sm">{t('consensus.claims.none')}</Text>
        ) : (
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('glossary.requirement')}</Table.Th>
                <Table.Th>{t('glossary.candidate')}</Table.Th>
                <Table.Th>{t('consensus.claims.level')}</Table.Th>
                <Table.Th>{t('consensus.claims.ours')}</Table.Th>
                <Table.Th>{t('consensus.claims.claim')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map((claim) => (
                <Table.Tr key={`${claim.requirement.id} ${claim.candidate.id}`}>
                  <Table.Td>
                    <Anchor
                      component="button"
                      type="button"
                      size="sm"
                      aria-label={t('consensus.claims.open', { row: t('consensus.row', { requirement: name(claim), candidate: claim.candidate.name }) })}
                      onClick={() => goToCell(claim)}
                    >
                      {name(claim)}
                    </Anchor>
                  </Table.Td>
                  <Table.Td>
                    <CandidateName candidate={claim.candidate} />
                  </Table.Td>
                  <Table.Td>{levelText(claim.claimed)}</Table.Td>
                  <Table.Td>{levelText(claim.level)}</Table.Td>
                  <Table.Td>{claim.claim}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Stack>
    </Modal>
  );
}
