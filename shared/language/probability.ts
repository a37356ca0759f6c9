import { formatPercent } from './format.ts';
import { type Language, translator } from './index.ts';

/** Beyond these a percentage would round to certainty, which no estimate has. */
const least = 0.001;
const most = 0.999;

/** A probability in percent; what rounds to nothing or to certainty is told as a bound: `99.9 % 超`. */
export function formatProbability(probability: number, language: Language): string {
  const translate = translator(language);
  if (probability > most) return translate('plan.probability.over', { percent: formatPercent(most, language) });
  if (probability < least) return translate('plan.probability.under', { percent: formatPercent(least, language) });
  return formatPercent(probability, language);
}
