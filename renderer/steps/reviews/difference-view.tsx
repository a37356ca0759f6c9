import { Button, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { differenceInWords, type RecordDifference, type TableDifference } from '../../../shared/difference.ts';
import type { Document } from '../../../shared/document.ts';
import { formatCount, formatPercent } from '../../../shared/language/format.ts';
import type { Translate } from '../../../shared/language/index.ts';
import { restText } from '../../../shared/language/lists.ts';
import { type CandidateDifference, rankingDifference } from '../../../shared/ranking-difference.ts';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { EffectTable } from '../../components/effect-table.tsx';
import styles from './reviews.module.css';

/** Records of each table shown at first, and how many more each time. */
const step = 30;

/** What changed between two states, and what it did to the ranking. */
export function DifferenceView({ before, after }: { readonly before: Document; readonly after: Document }) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const [limit, setLimit] = useState(step);
  const tables = useMemo(() => differenceInWords(before, after, language, limit), [before, after, language, limit]);
  const ranking = useMemo(() => rankingDifference(before, after), [before, after]);
  if (tables.length === 0) return <Text>{t('difference.none')}</Text>;
  const total = tables.reduce((sum, { added, updated, removed, moved }) => sum + added + updated + removed + moved, 0);
  const sentences = ranking.flatMap((entry) => turns(entry, t, (fit) => (fit === null ? t('glossary.unrated') : t('difference.fitNow', { fit: formatPercent(fit, language) }))));
  return (
    <>
      <EffectTable before={before} after={after} texts="difference.effect" />
      {sentences.length > 0 && (
        <ul className={styles['knockOuts']}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <Title order={2} size="h3">
        {t('reviews.baselines.changes')}
      </Title>
      <Text size="sm">{t('reviews.baselines.changed', { number: formatCount(total, language) })}</Text>
      {tables.map((table) => (
        <TableView key={table.entity} table={table} onMore={() => setLimit(limit + step)} />
      ))}
    </>
  );
}

/** Sentences on who joined, left, or is knocked out or no longer so. */
function turns({ before, after, knockedOutBy, noLongerBy }: CandidateDifference, t: Translate, fitText: (fit: number | null) => string): string[] {
  const candidate = (after ?? before)?.candidate.name ?? '';
  if (before === undefined) return after === undefined ? [] : [t('difference.joined', { candidate, fit: fitText(after.fit.fit) })];
  if (after === undefined) return [t('difference.left', { candidate })];
  return [
    ...knockedOutBy.map(({ title }) => t('difference.knockedOutNow', { candidate, requirement: title })),
    ...noLongerBy.map(({ title }) => t('difference.knockedOutNoMore', { candidate, requirement: title })),
  ];
}

function TableView({ table, onMore }: { readonly table: TableDifference; readonly onMore: () => void }) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const { entity, added, updated, removed, moved, records, more } = table;
  const number = (value: number): string => formatCount(value, language);
  const counts = t('difference.counts', { added: number(added), updated: number(updated), removed: number(removed) });
  return (
    <details className={styles['table']} open>
      <summary>
        {t(`glossary.${entity}`)}
        <span className={styles['counts']}>
          {added + updated + removed > 0 && counts}
          {moved > 0 && ` ${t('difference.reordered', { number: number(moved) })}`}
        </span>
      </summary>
      {records.length > 0 && (
        <ul className={styles['records']}>
          {records.map((record) => (
            <RecordView key={`${record.kind} ${record.id}`} record={record} />
          ))}
        </ul>
      )}
      {more > 0 && (
        <Button size="compact-xs" variant="subtle" onClick={onMore}>
          {restText(more, t)} · {t('reviews.baselines.showMore')}
        </Button>
      )}
    </details>
  );
}

function RecordView({ record }: { readonly record: RecordDifference }) {
  const t = useTranslate();
  const { kind, name, fields } = record;
  return (
    <li>
      <span className={styles['kind']}>{t(`difference.kind.${kind}`)}</span> {name}
      {fields.length > 0 && (
        <ul>
          {fields.map(({ field, from, to }) => (
            <li key={field}>{t('difference.field', { field, from, to })}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
