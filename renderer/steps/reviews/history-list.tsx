import { Table, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { type HistoryEntry, historyLimit } from '../../../shared/contract.ts';
import { action } from '../../../shared/language/action.ts';
import { formatCount } from '../../../shared/language/format.ts';
import type { MessageKey, Translate } from '../../../shared/language/index.ts';
import { request } from '../../api.ts';
import { formatMoment } from '../../components/moment.ts';
import { reportProblem } from '../../notify.ts';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './reviews.module.css';

const actionName = (name: string, t: Translate): string => (Object.hasOwn(action, name) ? t(`action.${name}` as MessageKey) : name);

/** The audit trail: what was done in the project, the latest first. */
export function HistoryList() {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const projectId = useStore(({ opened }) => opened?.projectId);
  const sequence = useStore(({ opened }) => opened?.sequence);
  const [entries, setEntries] = useState<readonly HistoryEntry[]>([]);
  useEffect(() => {
    if (projectId === undefined || sequence === undefined) return;
    request('history.list', { projectId, limit: historyLimit }).then(setEntries, (error: unknown) =>
      reportProblem(error, useStore.getState().language),
    );
  }, [projectId, sequence]);
  return (
    <>
      <Text size="sm">{t('reviews.history.lead', { number: formatCount(historyLimit, language) })}</Text>
      <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('reviews.tab.history')}>
        <Table verticalSpacing={4} maw={640} stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('reviews.history.at')}</Table.Th>
              <Table.Th>{t('reviews.history.action')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {entries.map((entry) => (
              <Table.Tr key={entry.sequence}>
                <Table.Td>{formatMoment(entry.at, language)}</Table.Td>
                <Table.Td>{t(`reviews.history.kind.${entry.kind}`, { action: actionName(entry.action, t) })}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </>
  );
}
