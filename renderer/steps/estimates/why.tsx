import { Accordion, Text, Title } from '@mantine/core';
import { formatAmountWithUnit, formatChance, formatNumber, formatTypedAmountWithUnit, formatUnitPrice } from '../../../shared/language/format.ts';
import { normalPercentile, withinBudget } from '../../../shared/method/estimate/contingency.ts';
import { distributionOf } from '../../../shared/method/estimate/distribution.ts';
import { sumIndependent } from '../../../shared/method/estimate/total.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { CandidateTotals } from '../../../shared/totals.ts';
import { Panel } from '../../components/panel.tsx';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';

interface WhyProps {
  readonly totals: readonly CandidateTotals[];
  readonly project: Project;
}

/** Answers, with the numbers of this project, to what people ask about sums of three-point estimates. */
export function Why({ totals, project }: WhyProps) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const shown = totals.toSorted((a, b) => b.lines.length - a.lines.length)[0];
  if (shown === undefined || shown.lines.length === 0) return null;
  const { candidate, lines, total } = shown;
  const amount = (yen: number): string => formatAmountWithUnit(yen, project.currencyUnit, language);
  const typed = (yen: number): string => formatTypedAmountWithUnit(yen, project.currencyUnit, language);
  const apart = (yen: number, other: number): string => t(`charts.amount.${project.currencyUnit}`, { amount: formatUnitPrice(yen, [other], project.currencyUnit, language) });
  const independent = sumIndependent(lines.map((line) => line.total.spread)).deviation;
  const probability = withinBudget(total.spread, total.points, total.points.mostLikely);
  const skewed = lines
    .filter(({ estimate: { distribution } }) => distribution === 'betaPert')
    .toSorted((a, b) => Math.abs(b.total.spread.deviation - b.total.classic.deviation) - Math.abs(a.total.spread.deviation - a.total.classic.deviation))[0];
  const p80s = lines.reduce((sum, { estimate, points, factor }) => sum + distributionOf(points, estimate).quantile(0.8) * factor, 0);
  const answers: readonly { readonly key: string; readonly title: string; readonly text: string }[] = [
    ...(lines.length < 2
      ? []
      : [
          {
            key: 'add',
            title: t('estimates.why.addTitle'),
            text: t('estimates.why.add', {
              name: candidate.name,
              count: lines.length,
              added: amount(shown.addedDeviation),
              rho: formatNumber(project.correlation, language),
              deviation: amount(total.spread.deviation),
              independent: amount(independent),
            }),
          },
          {
            key: 'percentile',
            title: t('estimates.why.percentileTitle'),
            text: t('estimates.why.percentile', { added: amount(p80s), total: amount(normalPercentile(total.spread, total.points, 0.8)) }),
          },
        ]),
    {
      key: 'sum',
      title: t('estimates.why.sumTitle'),
      text: t(total.spread.expected > total.points.mostLikely ? 'estimates.why.sum' : 'estimates.why.sumSafe', {
        name: candidate.name,
        mostLikely: amount(total.points.mostLikely),
        expected: amount(total.spread.expected),
        probability: formatChance(probability, total.spread.deviation, language),
      }),
    },
    ...(skewed === undefined
      ? []
      : [
          {
            key: 'beta',
            title: t('estimates.why.betaTitle'),
            text: t('estimates.why.beta', {
              line: skewed.estimate.title.trim() || t('frame.untitled'),
              optimistic: typed(skewed.points.optimistic),
              mostLikely: typed(skewed.points.mostLikely),
              pessimistic: typed(skewed.points.pessimistic),
              classic: apart(skewed.classic.deviation, skewed.spread.deviation),
              beta: apart(skewed.spread.deviation, skewed.classic.deviation),
            }),
          },
        ]),
  ];
  return (
    <Panel label={t('estimates.why.title')} waits>
      <Title order={2} size="h3">
        {t('estimates.why.title')}
      </Title>
      <Accordion multiple chevronPosition="left">
        {answers.map(({ key, title, text }) => (
          <Accordion.Item key={key} value={key}>
            <Accordion.Control>
              <Text size="sm">{title}</Text>
            </Accordion.Control>
            <Accordion.Panel>
              <Text size="sm">{text}</Text>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Panel>
  );
}
