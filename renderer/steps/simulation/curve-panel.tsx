import { Slider } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { parseAmount } from '../../../shared/input/amount.ts';
import { isBlank } from '../../../shared/input/plain.ts';
import { read } from '../../../shared/input/reading.ts';
import { amountText, formatAmountWithUnit, formatChance, formatPoints, formatTypedAmountWithUnit } from '../../../shared/language/format.ts';
import { probabilityWithin, readOffError } from '../../../shared/method/simulation/cumulative.ts';
import { quantileAt } from '../../../shared/method/simulation/quantile-table.ts';
import type { MissingCosts } from '../../../shared/missing-costs.ts';
import type { Project } from '../../../shared/model/project.ts';
import { yen } from '../../../shared/model/values.ts';
import type { SimulatedTotal } from '../../../shared/simulated-costs.ts';
import { shownBudget } from '../../../shared/totals.ts';
import type { TotalSetting } from '../../charts/amount-marks.ts';
import type { ChartFrameProps } from '../../charts/chart-context.ts';
import { CurveChart } from '../../charts/s-curve-chart.tsx';
import { CandidateName } from '../../components/candidate-name.tsx';
import { CommitParsed } from '../../components/commit-parsed.tsx';
import { Panel } from '../../components/panel.tsx';
import styles from './simulation.module.css';

interface CurvePanelProps {
  readonly totals: readonly SimulatedTotal[];
  readonly project: Project;
  readonly setting: TotalSetting;
  readonly missing: MissingCosts;
  readonly frame: ChartFrameProps;
}

/** The S-curves with two handles: from a probability to amounts, and from an amount to probabilities. */
export function CurvePanel({ totals, project, setting, missing, frame }: CurvePanelProps) {
  const { translate: t, language } = frame;
  const { unit, unitName } = setting;
  const [chosenPercent, setChosenPercent] = useState<number | null>(null);
  const [amount, setAmount] = useState<number | null>(null);
  const percent = chosenPercent ?? project.contingencyPercentile;
  const budget = shownBudget(project);
  const handles = useDeferredValue(useMemo(() => ({ budget, percent, amount }), [budget, percent, amount]));
  const money = (sum: number): string => formatAmountWithUnit(sum, unit, language);
  const percentLabel = 'curve-percent-label';
  return (
    <Panel label={t('simulation.curve.handles')}>
      <div className={styles['handles']}>
        <div className={styles['handle']}>
          <div className={styles['handleHead']}>
            <span id={percentLabel}>{t('simulation.curve.percent')}</span>
            <span>{t('simulation.curve.percentValue', { percent })}</span>
          </div>
          <Slider
            size="sm"
            min={1}
            max={99}
            label={null}
            value={percent}
            onChange={setChosenPercent}
            thumbValueText={t('simulation.curve.percentValue', { percent })}
            thumbProps={{ 'aria-labelledby': percentLabel }}
          />
          <Readings
            label={t('simulation.curve.percentReading', { percent })}
            totals={totals}
            read={({ simulated: { quantiles } }) => money(quantileAt(quantiles, percent / 100))}
          />
        </div>
        <div className={styles['handle']}>
          <CommitParsed
            size="xs"
            label={t('simulation.curve.amount', { unit: unitName })}
            className={styles['amount'] ?? ''}
            placeholder={t('simulation.curve.amountPlaceholder')}
            text={amount === null ? '' : amountText(amount, unit)}
            parse={(text) => (isBlank(text) ? read(null) : parseAmount(text, { unit, kept: yen, tax: project.taxShown ? 'included' : 'excluded' }))}
            onCommit={setAmount}
          />
          {amount !== null && amount !== budget && <p className={styles['note']}>{t('simulation.curve.readOff', { points: formatPoints(Math.ceil(readOffError * 1000) / 1000, language) })}</p>}
          {amount !== null && (
            <Readings
              label={t('simulation.curve.amountReading', { amount: formatTypedAmountWithUnit(amount, unit, language) })}
              totals={totals}
              read={({ simulated: { cumulative, deviation } }) => formatChance(probabilityWithin(cumulative, amount), deviation, language)}
            />
          )}
        </div>
      </div>
      <CurveChart {...frame} totals={totals} handles={handles} setting={setting} missing={missing} />
    </Panel>
  );
}

interface ReadingsProps {
  readonly label: string;
  readonly totals: readonly SimulatedTotal[];
  readonly read: (total: SimulatedTotal) => string;
}

/** What a handle reads off each candidate's curve. */
function Readings({ label, totals, read }: ReadingsProps) {
  return (
    <div role="status">
      <p className={styles['note']}>{label}</p>
      <ul className={styles['readings']} aria-label={label}>
        {totals.map((total) => (
          <li key={total.candidate.id}>
            <CandidateName candidate={total.candidate} /> <strong>{read(total)}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
