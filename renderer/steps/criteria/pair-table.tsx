import { NativeSelect, Table } from '@mantine/core';
import { useTranslate } from '../../store/hooks.ts';
import styles from './criteria.module.css';
import { judgementText, judgementValues } from './judgement.ts';
import type { WeightItem } from './weight-groups.ts';

interface PairTableProps {
  readonly items: readonly WeightItem[];
  judgementOf(first: WeightItem, second: WeightItem): number;
  readonly onJudge: (first: WeightItem, second: WeightItem, value: number) => void;
}

const choices = judgementValues.map((value) => ({ value: String(value), label: judgementText(value) }));

/** Every pair of items once, above the diagonal; below it stands the reciprocal. */
export function PairTable({ items, judgementOf, onJudge }: PairTableProps) {
  const t = useTranslate();
  return (
    <Table.ScrollContainer minWidth={160 + items.length * 76} className={styles['sheet'] ?? ''} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table className={styles['pairs'] ?? ''} withRowBorders={false}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('criteria.help.item')}</Table.Th>
            {items.map(({ id, name }, index) => (
              <Table.Th key={id} ta="center" title={name} aria-label={name}>
                {index + 1}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((first, row) => (
            <Table.Tr key={first.id}>
              <Table.Th scope="row" fw={400}>
                {row + 1} {first.name}
              </Table.Th>
              {items.map((second, column) => (
                <Table.Td key={second.id} c={row < column ? 'var(--ink)' : 'var(--ink-soft)'}>
                  {row < column ? (
                    <NativeSelect
                      size="xs"
                      aria-label={t('criteria.help.pairOf', { first: first.name, second: second.name })}
                      value={String(closest(judgementOf(first, second)))}
                      data={choices}
                      onChange={(event) => onJudge(first, second, Number(event.currentTarget.value))}
                    />
                  ) : (
                    judgementText(row === column ? 1 : judgementOf(first, second))
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** The value on the scale that a judgement is: one over one over 3 is 3 but for the last bits. */
const closest = (value: number): number => judgementValues.find((choice) => Math.abs(Math.log(choice / value)) < 1e-9) ?? 1;
