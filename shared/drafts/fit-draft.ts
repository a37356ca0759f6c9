import { consensusCells } from '../cells.ts';
import { type Document, requirementsByCategory } from '../document.ts';
import { type CandidateEvaluation, countedLevels } from '../evaluation.ts';
import { formatCount, formatNumber, formatPercent } from '../language/format.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Level } from '../model/level.ts';
import type { Requirement } from '../model/requirement.ts';
import type { DraftText } from './draft-text.ts';
import { openCount, outsideSentences } from './outside-sentences.ts';

const easyFrom = 4;

interface Met {
  readonly requirement: Requirement;
  /** What the consensus says beside the level, if anything. */
  readonly assessment: Assessment | undefined;
}

/** What fits: how much, the mandatory items and whether they drop the candidate, the others, and how easy they are to use where that was judged. */
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
  const { fit, ratedCount } = evaluated.fit;
  const unratedCount = openCount(document, evaluated);
  const counts = { rated: formatCount(ratedCount, language), full: formatCount(met.length, language) };
  const how = met.length === 0 ? 'none' : met.length === ratedCount ? 'all' : 'some';
  const mandatory = requirements.filter((requirement) => requirement.mandatory);
  const others = met.map(({ requirement }) => requirement).filter((requirement) => !requirement.mandatory).toSorted((a, b) => b.weight - a.weight);
  return sentences([
    fit === null ? '' : translate('drafts.fit.share', { fit: formatPercent(fit, language) }),
    ratedCount === 0
      ? translate('drafts.fit.nothingApplies')
      : translate(`drafts.fit.${how}`, { ...counts, count: how === 'some' ? met.length : ratedCount }),
    ...outsideSentences(document, evaluated, text),
    ...mandatorySentences(mandatory, ({ id }) => levelAt(id, evaluated.candidate.id), evaluated, text),
    others.length === 0 ? '' : translate(mandatory.length === 0 ? 'drafts.fit.fits' : 'drafts.fit.others', { items: items(others), count: others.length }),
    ...judgements(met, text),
    unratedCount === 0 ? '' : translate('drafts.unrated', { count: unratedCount, number: formatCount(unratedCount, language) }),
  ]);
}

/** Every mandatory item that applies: those met in full, those met as far as is asked, those that drop the candidate, and the undecided. */
function mandatorySentences(mandatory: readonly Requirement[], levelOf: (requirement: Requirement) => Level | undefined, { knockOuts, openKnockOuts }: CandidateEvaluation, { translate, language, items }: DraftText): string[] {
  const short = new Set(knockOuts);
  const tied = new Set(openKnockOuts.flatMap(({ requirement, because }) => (because === 'tied' ? [requirement] : [])));
  const full = mandatory.filter((requirement) => levelOf(requirement)?.class === 'fit' && !tied.has(requirement));
  const undecided = mandatory.filter((requirement) => tied.has(requirement) || levelOf(requirement) === undefined);
  const enough = mandatory.filter((requirement) => levelOf(requirement)?.class === 'partial' && !short.has(requirement) && !tied.has(requirement));
  const said = full.length === mandatory.length ? 'mandatoryAll' : 'mandatorySome';
  return [
    full.length === 0 ? '' : translate(`drafts.fit.${said}`, { items: items(full), count: full.length, all: formatCount(mandatory.length, language) }),
    enough.length === 0 ? '' : translate('drafts.fit.mandatoryEnough', { items: items(enough), count: enough.length }),
    knockOuts.length === 0 ? '' : translate('drafts.recommendation.knockedOut', { items: items(knockOuts), count: knockOuts.length }),
    undecided.length === 0 ? '' : translate('drafts.fit.mandatoryUndecided', { items: items(undecided), count: undecided.length }),
  ];
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
