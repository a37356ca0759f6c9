import { consensusCells } from '../cells.ts';
import { type Document, requirementsByCategory } from '../document.ts';
import { type CandidateEvaluation, countedLevels } from '../evaluation.ts';
import { formatCount, formatNumber, formatPercent } from '../language/format.ts';
import { memoise } from '../memoise.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Requirement } from '../model/requirement.ts';
import type { DraftText } from './draft-text.ts';

const easyFrom = 4;

const findImportant = memoise((categories: Document['category'], requirements: Document['requirement']): ReadonlySet<Requirement> => {
  const rated = requirementsByCategory({ category: categories, requirement: requirements } as Document).flatMap((group) => group.requirements);
  const weights = rated.map(({ weight }) => weight);
  const heaviest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  const differ = weights.some((weight) => weight < heaviest);
  return new Set(rated.filter(({ mandatory, priorityClass, weight }) => mandatory || priorityClass === 'required' || (differ && weight === heaviest)));
});

/** What counts most: the mandatory items, those their source requires, and the heaviest where weights differ. */
export const importantRequirements = (document: Document): ReadonlySet<Requirement> => findImportant(document.category, document.requirement);

interface Met {
  readonly requirement: Requirement;
  /** What the consensus says beside the level, if anything. */
  readonly assessment: Assessment | undefined;
}

/** What fits: how much, the important items, the others, and how easy they are to use where that was judged. */
export function fitDraft(document: Document, evaluated: CandidateEvaluation, text: DraftText): string {
  const { translate, language, items, sentences, name } = text;
  const requirements = requirementsByCategory(document).flatMap((group) => group.requirements);
  const cells = consensusCells(document.assessment).column(evaluated.candidate.id);
  const levelAt = countedLevels(document);
  let judged = 0;
  const met = requirements.flatMap((requirement): Met[] => {
    const assessment = cells.get(requirement.id);
    const level = levelAt(requirement.id, evaluated.candidate.id);
    if (level !== undefined) judged += 1;
    return level?.class === 'fit' ? [{ requirement, assessment }] : [];
  });
  if (requirements.length === 0) return translate('drafts.noRequirements');
  if (judged === 0) return translate('drafts.notRated', { name: name(evaluated.candidate) });
  const { fit, ratedCount, unratedCount } = evaluated.fit;
  const counts = { rated: formatCount(ratedCount, language), full: formatCount(met.length, language) };
  const how = met.length === 0 ? 'none' : met.length === ratedCount ? 'all' : 'some';
  const important = importantRequirements(document);
  const fits = met.map(({ requirement }) => requirement);
  const others = fits.filter((requirement) => !important.has(requirement));
  return sentences([
    fit === null ? '' : translate('drafts.fit.share', { fit: formatPercent(fit, language) }),
    ratedCount === 0
      ? translate('drafts.fit.nothingApplies')
      : translate(`drafts.fit.${how}`, { ...counts, count: how === 'some' ? met.length : ratedCount }),
    importantSentence([...important], fits.filter((requirement) => important.has(requirement)), text),
    others.length === 0 ? '' : translate(important.size === 0 ? 'drafts.fit.fits' : 'drafts.fit.others', { items: items(others), count: others.length }),
    ...judgements(met, text),
    unratedCount === 0 ? '' : translate('drafts.unrated', { count: unratedCount, number: formatCount(unratedCount, language) }),
  ]);
}

function importantSentence(important: readonly Requirement[], met: readonly Requirement[], { translate, language, items }: DraftText): string {
  if (important.length === 0) return '';
  if (met.length === 0)
    return translate(important.length === 1 ? 'drafts.fit.importantMissed' : 'drafts.fit.importantNone', { items: items(important) });
  if (met.length === important.length) return translate('drafts.fit.importantAll', { items: items(met), count: met.length });
  return translate('drafts.fit.importantSome', { items: items(met), all: formatCount(important.length, language) });
}

function judgements(met: readonly Met[], { translate, language, items }: DraftText): string[] {
  const means = (['usability', 'efficiency'] as const).map((key) => {
    const grades = met.flatMap(({ assessment }) => assessment?.[key] ?? []);
    if (grades.length === 0) return '';
    const mean = grades.reduce<number>((sum, grade) => sum + grade, 0) / grades.length;
    return translate(`drafts.fit.${key}`, { mean: formatNumber(mean, language, 1), judged: formatCount(grades.length, language), count: grades.length });
  });
  const easy = met.filter(({ assessment }) => (assessment?.usability ?? 0) >= easyFrom).map(({ requirement }) => requirement);
  return [...means, easy.length === 0 ? '' : translate('drafts.fit.easiest', { items: items(easy), count: easy.length })];
}
