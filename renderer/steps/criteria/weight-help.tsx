import { Button, Group, NativeSelect, SegmentedControl, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { applyChange } from '../../../shared/change.ts';
import { requirementsByCategory } from '../../../shared/document.ts';
import { isBlank } from '../../../shared/input/plain.ts';
import { parseWeightNumber } from '../../../shared/input/weight.ts';
import { decimalText } from '../../../shared/language/decimal-text.ts';
import { mostCompared, pairwiseMatrix, type PairwiseWeights, pairwiseWeights } from '../../../shared/method/scoring/ahp.ts';
import { swingWeights, typedWeights } from '../../../shared/method/scoring/weights.ts';
import { reportDone } from '../../notify.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { Consistency } from './consistency.tsx';
import styles from './criteria.module.css';
import { CategoryShares } from '../../components/category-shares.tsx';
import { EffectTable } from '../../components/effect-table.tsx';
import { PairTable } from './pair-table.tsx';
import { ShareTable } from './share-table.tsx';
import { type WeightGroup, weightGroups, type WeightItem } from './weight-groups.ts';

const methods = ['typed', 'swing', 'pairwise'] as const;
type Method = (typeof methods)[number];

/** With more items than this, one types weights in the table of requirements instead. */
const mostItems = 100;

const pairKey = (first: WeightItem, second: WeightItem): string => `${first.id} ${second.id}`;

interface Result {
  readonly shares: readonly number[];
  readonly pairwise?: PairwiseWeights;
}

/** Help with the weights: typed, by swing, or by pairwise comparison. What is entered lives only as long as the screen. */
export function WeightHelp() {
  const t = useTranslate();
  const document = useDocument();
  const { language, dispatch } = useStore();
  const weighed = requirementsByCategory(document);
  const groups = useMemo(() => weightGroups(weighed, t, language), [weighed, t, language]);
  const [key, setKey] = useState('categories');
  const [method, setMethod] = useState<Method>('typed');
  const [entries, setEntries] = useState<Readonly<Record<string, string>>>({});
  const [judgements, setJudgements] = useState<Readonly<Record<string, number>>>({});
  const group = groups.find((entry) => entry.key === key) ?? groups[0];
  if (group === undefined) return null;
  const { items } = group;

  const textOf = ({ id, weight }: WeightItem): string => entries[`${method} ${id}`] ?? (method === 'typed' ? decimalText(weight) : '');
  const judgementOf = (first: WeightItem, second: WeightItem): number => judgements[pairKey(first, second)] ?? 1 / (judgements[pairKey(second, first)] ?? 1);
  const barrier = barrierOf();
  const result = barrier === null ? resultOf() : null;
  const change = result === null ? null : group.apply(document, result.shares);
  const isNothing = change !== null && Object.keys(change).length === 0;

  const apply = async (chosen: WeightGroup, shares: readonly number[]): Promise<void> => {
    if (await dispatch('applyWeights', (latest) => chosen.apply(latest, shares))) reportDone(t('criteria.help.applied'));
  };

  return (
    <section className={styles['panel']}>
      <CategoryShares isHere />
      <div className={styles['choices']}>
        <NativeSelect
          label={t('criteria.help.group')}
          value={group.key}
          data={groups.map(({ key: value, label }) => ({ value, label }))}
          onChange={(event) => setKey(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label={t('criteria.help.method')}
          value={method}
          data={methods.map((value) => ({ value, label: t(`criteria.help.methodName.${value}`) }))}
          onChange={(value) => setMethod(methods.find((name) => name === value) ?? 'typed')}
        />
      </div>
      <Text size="sm">{t(`criteria.help.methodLead.${method}`)}</Text>
      <Text size="xs" c="var(--ink-soft)">
        {t('criteria.help.draft')}
      </Text>
      {barrier !== null ? (
        <Text c="var(--ink-soft)">{barrier}</Text>
      ) : (
        <div className={styles['work']} data-wide={method === 'pairwise' && items.length > 5}>
          <div className={styles['part']}>
            {method === 'pairwise' && (
              <PairTable
                items={items}
                judgementOf={judgementOf}
                onJudge={(first, second, value) => setJudgements({ ...judgements, [pairKey(first, second)]: value, [pairKey(second, first)]: 1 / value })}
              />
            )}
            <ShareTable
              items={items}
              shares={result?.shares ?? null}
              {...(method !== 'pairwise' && {
                entry: {
                  label: t(`criteria.help.entry.${method}`),
                  textOf,
                  errorOf: (item: WeightItem) => (isReadable(textOf(item)) ? null : t(method === 'swing' ? 'criteria.help.notPoints' : 'criteria.help.notWeight')),
                  onType: (item: WeightItem, text: string) => setEntries({ ...entries, [`${method} ${item.id}`]: text }),
                },
              })}
            />
          </div>
          <div className={styles['part']}>
            {result === null && <Text c="var(--ink-soft)">{t('criteria.help.incomplete')}</Text>}
            {method === 'swing' && result !== null && !items.some((item) => valueOf(textOf(item)) === 100) && (
              <Text size="sm">{t('criteria.help.swingTop')}</Text>
            )}
            {result?.pairwise !== undefined && <Consistency items={items} result={result.pairwise} />}
            {change !== null && <EffectTable before={document} after={isNothing ? document : applyChange(document, change)} />}
            {result !== null && (
              <>
                <Text size="sm">{group.consequence}</Text>
                <Group>
                  <Button disabled={isNothing} onClick={() => void apply(group, result.shares)}>
                    {t('criteria.help.apply')}
                  </Button>
                </Group>
              </>
            )}
          </div>
        </div>
      )}
    </section>
  );

  /** Why these items cannot be weighed in this way. */
  function barrierOf(): string | null {
    if (items.length < 2) return t('criteria.help.tooFew');
    if (method === 'pairwise' && items.length > mostCompared) return t('criteria.help.tooManyPairs', { limit: mostCompared, count: items.length });
    return items.length > mostItems ? t('criteria.help.tooMany', { limit: mostItems, count: items.length }) : null;
  }

  /** A text that is a number in range, or still empty. */
  function isReadable(text: string): boolean {
    return isBlank(text) || valueOf(text) !== null;
  }

  function valueOf(text: string): number | null {
    const reading = parseWeightNumber(text);
    return reading.ok && (method !== 'swing' || reading.value <= 100) ? reading.value : null;
  }

  function resultOf(): Result | null {
    if (method === 'pairwise') {
      const pairwise = pairwiseWeights(
        pairwiseMatrix(items.length, (row, column) => {
          const [first, second] = [items[row], items[column]];
          return first === undefined || second === undefined ? 1 : judgementOf(first, second);
        }),
      );
      return { shares: pairwise.weights, pairwise };
    }
    const values = items.map((item) => valueOf(textOf(item))).filter((value) => value !== null);
    if (values.length < items.length || values.every((value) => value === 0)) return null;
    return { shares: method === 'swing' ? swingWeights(values) : typedWeights(values) };
  }
}
