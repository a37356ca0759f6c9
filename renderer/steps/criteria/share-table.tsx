import { Table, TextInput } from '@mantine/core';
import { formatPercent } from '../../../shared/language/format.ts';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './criteria.module.css';
import type { WeightItem } from './weight-groups.ts';

interface ShareTableProps {
  readonly items: readonly WeightItem[];
  /** Null while they cannot be told. */
  readonly shares: readonly number[] | null;
  /** A number typed for each item, where the method asks for one. */
  readonly entry?: {
    readonly label: string;
    textOf(item: WeightItem): string;
    errorOf(item: WeightItem): string | null;
    onType(item: WeightItem, text: string): void;
  };
}

/** The share each item has now, what is typed for it, and the share it would have. */
export function ShareTable({ items, shares, entry }: ShareTableProps) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <Table verticalSpacing={4} horizontalSpacing="xs" className={styles['sheet'] ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('criteria.help.item')}</Table.Th>
          <Table.Th ta="right" w={92}>
            {t('criteria.help.now')}
          </Table.Th>
          {entry !== undefined && (
            <Table.Th ta="right" w={124}>
              {entry.label}
            </Table.Th>
          )}
          <Table.Th w={168}>{t('criteria.help.result')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {items.map((item, index) => {
          const share = shares?.[index];
          return (
            <Table.Tr key={item.id}>
              <Table.Td>
                {index + 1} {item.name}
              </Table.Td>
              <Table.Td className={styles['number'] ?? ''}>{total > 0 ? formatPercent(item.weight / total, language) : '–'}</Table.Td>
              {entry !== undefined && (
                <Table.Td>
                  <TextInput
                    size="xs"
                    inputMode="decimal"
                    className={styles['number'] ?? ''}
                    aria-label={t('criteria.help.entryOf', { name: item.name, entry: entry.label })}
                    value={entry.textOf(item)}
                    error={entry.errorOf(item)}
                    onChange={(event) => entry.onType(item, event.currentTarget.value)}
                  />
                </Table.Td>
              )}
              <Table.Td>
                {share !== undefined && (
                  <div className={styles['share']}>
                    <div className={styles['bar']} style={{ width: `${share * 100}%` }} />
                    <span className={styles['number']}>{formatPercent(share, language)}</span>
                  </div>
                )}
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
