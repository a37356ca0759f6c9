import { Table, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import type { Document } from '../../shared/document.ts';
import { type CandidateEvaluation, scoresOf } from '../../shared/evaluation.ts';
import { formatList, formatNumber, formatPercent } from '../../shared/language/format.ts';
import { CandidateName } from './candidate-name.tsx';
import { standingText } from '../../shared/standing-text.ts';
import { useTranslate } from '../store/hooks.ts';
import { useStore } from '../store/store.ts';
import styles from './effect-table.module.css';

interface EffectTableProps {
  readonly before: Document;
  readonly after: Document;
  /** Texts of a change that is still to be made, or of one that was. */
  readonly texts?: 'criteria.effect' | 'difference.effect' | 'reexaminations.effect';
}

/** Fit and ranking of every candidate in two documents, side by side, with the difference in one sentence. */
export function EffectTable({ before, after, texts = 'criteria.effect' }: EffectTableProps) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const rows = useMemo(() => {
    const then = scoresOf(before);
    const now = new Map(scoresOf(after).candidates.map((entry) => [entry.candidate.id, entry]));
    return then.candidates.flatMap((entry) => {
      const changed = now.get(entry.candidate.id);
      return changed === undefined ? [] : [{ candidate: entry.candidate, before: entry, after: changed }];
    });
  }, [before, after]);
  if (rows.every((row) => row.before.fit.fit === null && row.after.fit.fit === null))
    return (
      <Text size="sm" c="var(--ink-soft)">
        {t(`${texts}.nothing`)}
      </Text>
    );
  const fitText = (fit: number | null): string => (fit === null ? t('glossary.unrated') : formatPercent(fit, language));
  const moved = rows.filter((row) => standingText(row.before.standing, t) !== standingText(row.after.standing, t));
  const isFitSame = rows.every((row) => Math.abs((row.before.fit.fit ?? -1) - (row.after.fit.fit ?? -1)) < 1e-9);
  const finding =
    moved.length > 0
      ? t(`${texts}.rank`, { names: formatList(moved.map(({ candidate }) => candidate.name), language) })
      : t(`${texts}.${isFitSame ? 'same' : 'fitOnly'}`);
  return (
    <section className={styles['part']}>
      <Title order={2} size="h3">
        {t(`${texts}.title`)}
      </Title>
      <Text size="sm" fw={600}>
        {finding}
      </Text>
      <Table.ScrollContainer minWidth={420} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('glossary.candidate')}</Table.Th>
              <Table.Th ta="right">{t(`${texts}.fit`)}</Table.Th>
              <Table.Th ta="right">{t(`${texts}.difference`)}</Table.Th>
              <Table.Th>{t(`${texts}.rankOf`)}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.candidate.id}>
                <Table.Td>
                  <CandidateName candidate={row.candidate} />
                </Table.Td>
                <Table.Td className={styles['number'] ?? ''}>
                  {fitText(row.before.fit.fit)} → {fitText(row.after.fit.fit)}
                </Table.Td>
                <Table.Td className={styles['number'] ?? ''}>{difference(row.before.fit.fit, row.after.fit.fit)}</Table.Td>
                <Table.Td fw={moved.includes(row) ? 600 : 400}>{rankText(row.before, row.after)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );

  /** Of the percentages as they are shown, so that the row adds up. */
  function difference(from: number | null, to: number | null): string {
    if (from === null || to === null) return '';
    const tenths = Math.round(to * 1000) - Math.round(from * 1000);
    return tenths === 0 ? '±0' : `${tenths > 0 ? '+' : '−'}${formatNumber(Math.abs(tenths) / 10, language, 1)}`;
  }

  function rankText(from: CandidateEvaluation, to: CandidateEvaluation): string {
    const [one, other] = [standingText(from.standing, t), standingText(to.standing, t)];
    return one === other ? one : `${one} → ${other}`;
  }
}
