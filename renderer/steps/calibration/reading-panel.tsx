import { Text, Title } from '@mantine/core';
import type { ProjectCalibration } from '../../../shared/calibration.ts';
import { formatCount, formatNumber, formatPercent } from '../../../shared/language/format.ts';
import type { Language, Translate } from '../../../shared/language/index.ts';
import { type Calibration, linesForReading } from '../../../shared/method/estimate/calibration.ts';
import { Explained } from '../../components/explained.tsx';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './calibration.module.css';

/** What the actual values say, in plain words: costs, durations, and both together once both are known. */
export function Readings({ calibration: { costs, durations, together } }: { readonly calibration: ProjectCalibration }) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const both = costs.summary.count > 0 && durations.summary.count > 0;
  return (
    <div className={styles['readings']}>
      {([['cost', costs], ['duration', durations]] as const).map(([kind, { lines, summary }]) => (
        <Reading
          key={kind}
          title={t(`calibration.${kind}.name`)}
          summary={summary}
          sentences={lines.length === 0 ? [t(`calibration.${kind}.needLines`)] : kindTexts(kind, summary, t, language)}
        />
      ))}
      {both && <Reading title={t('calibration.together')} summary={together} sentences={readingTexts(together, t, language)} />}
    </div>
  );
}

type Summary = ProjectCalibration['together'];

function Reading({ title, summary, sentences }: { readonly title: string; readonly summary: Summary; readonly sentences: readonly string[] }) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const chance = (p: number | null): string => {
    if (p === null) return t('calibration.how.unknown');
    return formatPercent(p, language);
  };
  const lines = [
    t('calibration.how.range'),
    t('calibration.how.test', { within: chance(summary.pWithin), median: chance(summary.pMedian) }),
    t('calibration.how.constants'),
  ];
  return (
    <section aria-label={title} className={styles['reading']}>
      <header className={styles['readingHead']}>
        <Title order={2} size="h4">
          {title}
        </Title>
        {summary.count > 0 && (
          <Explained lines={lines} label={title}>
            <span className={styles['how']}>{t('calibration.how.label')}</span>
          </Explained>
        )}
      </header>
      {sentences.map((sentence) => (
        <Text key={sentence} size="sm">
          {sentence}
        </Text>
      ))}
    </section>
  );
}

/** How many lie within P10–P90, and what to learn from it. */
function readingTexts({ count, shareWithin, shareBelow, shareAbove, reading }: Summary, t: Translate, language: Language): string[] {
  const conclusion = t(`calibration.reading.${reading}`, { count: linesForReading - count });
  const number = (share: number | null): string => formatCount((share ?? 0) * count, language);
  const values = { number: formatCount(count, language), aim: formatNumber(0.8 * count, language, 1) };
  const found = t('calibration.within', { ...values, within: number(shareWithin), below: number(shareBelow), above: number(shareAbove) });
  return count === 0 ? [conclusion] : [found, conclusion];
}

/** The same with how the total came out. Without a line with a range, lines without one may be known all the same. */
function kindTexts(kind: 'cost' | 'duration', summary: Calibration, t: Translate, language: Language): string[] {
  if (summary.lines.length > 0 && summary.count === 0) return [t('calibration.reading.onlyConstants'), ...biasText(kind, summary, t, language)];
  return [...readingTexts(summary, t, language), ...biasText(kind, summary, t, language)];
}

function biasText(kind: 'cost' | 'duration', { bias }: Calibration, t: Translate, language: Language): string[] {
  if (bias === null) return [];
  const percent = formatPercent(Math.abs(bias), language);
  if (percent === formatPercent(0, language)) return [t('calibration.biasNone')];
  return [t(`calibration.${kind}.${bias > 0 ? 'biasMore' : 'biasLess'}`, { percent })];
}
