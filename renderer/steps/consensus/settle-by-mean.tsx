import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { settleByMean } from '../../../shared/actions/evaluators.ts';
import { cellsToSettle, type Panel } from '../../../shared/disagreement.ts';
import { formatCount, formatNumber } from '../../../shared/language/format.ts';
import { reportDone } from '../../notify.ts';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';

const ranges = [0, 0.25, 0.5, 1] as const;

/** Takes the level nearest to the mean as the consensus of every open cell whose ratings lie close together. */
export function SettleByMean({ panel }: { readonly panel: Panel }) {
  const t = useTranslate();
  const { language, dispatch } = useStore();
  const [range, setRange] = useState<(typeof ranges)[number]>(0);
  const count = (value: number): number => cellsToSettle(panel, value).length;
  const settle = async (): Promise<void> => {
    const number = formatCount(count(range), language);
    const reason = t('consensus.settleReason', { range: formatNumber(range, language) });
    if (await dispatch('recordConsensus', (latest, context) => settleByMean(latest, range, reason, context))) reportDone(t('consensus.settled', { number }));
  };
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={t('consensus.settleRange')}
        title={t('consensus.rangeHelp')}
        value={String(range)}
        data={ranges.map((value) => ({
          value: String(value),
          label: `${t('consensus.range')} ${t('consensus.settleChoice', { range: formatNumber(value, language), number: formatCount(count(value), language) })}`,
        }))}
        onChange={(event) => setRange(ranges.find((value) => String(value) === event.currentTarget.value) ?? 0)}
      />
      <Button size="xs" disabled={count(range) === 0} onClick={() => void settle()}>
        {t('consensus.settle')}
      </Button>
    </>
  );
}
