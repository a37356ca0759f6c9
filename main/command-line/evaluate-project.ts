import { type Document, projectOf } from '../../shared/document.ts';
import { estimatesOf } from '../../shared/estimates.ts';
import { scoresOf } from '../../shared/evaluation.ts';
import { explainRanking } from '../../shared/findings.ts';
import { formatAmount, formatCount, formatCoverage, formatPercent } from '../../shared/language/format.ts';
import { type Language, translator, type Translate } from '../../shared/language/index.ts';
import { missingCostsOf } from '../../shared/missing-costs.ts';
import { missingPhrases } from '../../shared/missing-cost-texts.ts';
import type { Standing } from '../../shared/method/scoring/ranking.ts';
import { mandatoryRemarks } from '../../shared/standing-text.ts';
import { evaluate } from '../evaluate.ts';
import { simulatePlans, simulateProject } from '../project-simulations.ts';
import type { Command } from './arguments.ts';
import { readSource } from './read-source.ts';
import type { Surroundings } from './surroundings.ts';
import { textTable } from './text-table.ts';

export async function evaluateProject(
  { source, json }: Extract<Command, { name: 'evaluate' }>,
  language: Language,
  surroundings: Surroundings,
): Promise<void> {
  const document = await readSource(source, language, surroundings);
  if (json) {
    const simulations = await simulateProject(document);
    surroundings.print(JSON.stringify(evaluate(document, simulations, await simulatePlans(document, simulations)), null, 2));
  } else surroundings.print(summary(document, language));
}

/** One line per candidate, in the order of the ranking. */
function summary(document: Document, language: Language): string {
  const translate = translator(language);
  const { currencyUnit } = projectOf(document);
  const unit = translate(`glossary.currencyUnit.${currencyUnit}`);
  const totals = new Map(estimatesOf(document).map(({ candidate, total }) => [candidate.id, total]));
  const columns = (['rank', 'candidate', 'fit', 'coverage', 'outside', 'gaps', 'cost'] as const).map((name) => ({
    title: translate(`shell.commandLine.table.${name}`, { unit }),
    align: name === 'rank' || name === 'candidate' ? ('left' as const) : ('right' as const),
  }));
  const rows = scoresOf(document).ranking.map(({ candidate, fit, standing, gapCounts, outside }) => {
    const total = totals.get(candidate.id)?.spread;
    const amounts = total && [total.expected, total.deviation].map((yen) => formatAmount(yen, currencyUnit, language));
    return [
      rankText(standing, translate),
      candidate.name,
      fit.fit === null ? nothing : formatPercent(fit.fit, language),
      fit.coverage === null ? nothing : formatCoverage(fit.coverage, language),
      formatCount(outside.count, language),
      formatCount(gapCounts.partial + gapCounts.gap, language),
      amounts?.join(' ± ') ?? translate('missingCosts.unpriced'),
    ];
  });
  return [textTable(columns, rows), explainRanking(scoresOf(document), translate, language), ...outsideOfKnockedOut(document, translate), ...missingPhrases(missingCostsOf(document), { unit: currencyUnit, translate, language })].join('\n');
}

/** The mandatory items set 対象外 for candidates that are knocked out, of which the sentence on the ranking says no more than that. */
const outsideOfKnockedOut = (document: Document, translate: Translate): string[] =>
  scoresOf(document).ranking.flatMap((entry) => {
    if (entry.standing.status !== 'knockedOut') return [];
    const found = mandatoryRemarks(entry, translate).filter(({ about }) => about === 'outside');
    return found.map(({ text }) => translate('charts.named', { name: entry.candidate.name, value: text }));
  });

const nothing = '–';

function rankText({ status, place, best, worst, mayFall }: Standing<string>, translate: Translate): string {
  if (status === 'knockedOut' || status === 'unrated') return translate(`shell.commandLine.table.${status}`);
  if (status === 'open') return translate(`shell.commandLine.table.${mayFall ? 'openFall' : 'open'}`, { best: best ?? 0, worst: worst ?? 0 });
  return status === 'tied' ? `${place}=` : String(place);
}
