import { derive } from '../derive.ts';
import { comparedCandidates, type Document, inOrder, requirementsByCategory } from '../document.ts';
import { countedLevels, knockedOutBy } from '../evaluation.ts';
import { formatCount } from '../language/format.ts';
import { type Language, translator } from '../language/index.ts';
import { cut } from '../language/lists.ts';
import type { Candidate } from '../model/candidate.ts';
import type { Level } from '../model/level.ts';
import type { Need } from '../model/need.ts';
import type { Requirement } from '../model/requirement.ts';
import { type DraftText, draftText } from './draft-text.ts';

/** Candidates told one by one before the rest is left to the comparison. */
const toldCandidates = 8;

const texts = { ja: draftText(translator('ja'), 'ja'), en: draftText(translator('en'), 'en') };

/** The rated items linked to each need; a linked heading stands for the items below it. */
const linkedItems = derive(['category', 'requirement', 'trace'], (document): ReadonlyMap<Need['id'], readonly Requirement[]> => {
  const trees = requirementsByCategory(document).flatMap(({ tree }) => tree);
  const links = Map.groupBy(document.trace.values(), ({ requirementId }) => requirementId);
  const items = new Map<Need['id'], Set<Requirement>>();
  const path: Requirement[] = [];
  for (const { requirement, depth, isHeading } of trees) {
    path.splice(depth);
    path.push(requirement);
    if (isHeading) continue;
    for (const { id } of path)
      for (const { needId } of links.get(id) ?? []) {
        const known = items.get(needId);
        if (known === undefined) items.set(needId, new Set([requirement]));
        else known.add(requirement);
      }
  }
  return new Map([...items].map(([id, linked]) => [id, [...linked]]));
});

/** What the analysis shows of a need: how far each candidate meets the items linked to it. */
export function needDraft(document: Document, need: Need, language: Language): string {
  const text = texts[language];
  const { translate, items, sentences, names } = text;
  const linked = linkedItems(document).get(need.id) ?? [];
  const candidates = comparedCandidates(document);
  if (linked.length === 0) return translate('drafts.need.noLinks');
  if (candidates.length === 0) return translate('drafts.need.noCandidates');
  const levelAt = countedLevels(document);
  const told = candidates.map((candidate) => {
    const rated = linked.map((requirement) => ({ requirement, level: levelAt(requirement.id, candidate.id) }));
    return { candidate, rated, isRated: rated.some(({ level }) => level !== undefined) };
  });
  if (!told.some(({ isRated }) => isRated)) return translate('drafts.need.noneRated', { items: items(linked), count: linked.length });
  const [full, others] = [true, false].map((wanted) =>
    told.filter(({ rated }) => rated.every(({ level }) => level?.class === 'fit') === wanted),
  ) as [typeof told, typeof told];
  const { shown, rest } = cut(others, toldCandidates);
  return sentences([
    full.length === 0 ? '' : translate('drafts.need.full', { names: names(full.map(({ candidate }) => candidate)), items: items(linked), count: full.length }),
    ...shown.map((entry) => fallSentence(entry.candidate, entry.rated, text)),
    rest === 0 ? '' : translate('drafts.need.more', { number: formatCount(rest, language), count: rest }),
  ]);
}

function fallSentence(
  candidate: Candidate,
  rated: readonly { readonly requirement: Requirement; readonly level: Level | undefined }[],
  { translate, items, name }: DraftText,
): string {
  const falls = (['partial', 'gap', 'unrated', 'notApplicable'] as const).flatMap((kind) => {
    const found = rated.filter(({ level }) => (level?.class ?? 'unrated') === kind).map(({ requirement }) => requirement);
    return found.length === 0 ? [] : [translate(`drafts.need.${kind}`, { items: items(found) })];
  });
  return translate('drafts.need.falls', { name: name(candidate), falls: falls.join(translate('drafts.clauseSeparator')) });
}

/** What the analysis shows of a requirement: which candidates reach which level, and whom it knocks out. */
export function requirementDraft(document: Document, requirement: Requirement, language: Language): string {
  const { translate, names, level, sentences } = texts[language];
  const candidates = comparedCandidates(document);
  if (candidates.length === 0) return translate('drafts.need.noCandidates');
  const countedAt = countedLevels(document);
  const levelAt = ({ id }: Candidate): Level | undefined => countedAt(requirement.id, id);
  const byLevel = Map.groupBy(candidates, (candidate) => levelAt(candidate)?.id ?? null);
  const unrated = byLevel.get(null) ?? [];
  if (unrated.length === candidates.length) return translate('drafts.requirement.noneRated');
  const reached = inOrder(document, 'level').map((step) => ({ key: 'level', level: level(step), at: byLevel.get(step.id) ?? [] }) as const);
  const levels = [...reached, { key: 'unrated', level: '', at: unrated } as const].flatMap(({ key, level: named, at }) =>
    at.length === 0 ? [] : [translate(`drafts.requirement.${key}`, { names: names(at), level: named })],
  );
  const out = knockedOutBy(document, requirement);
  return sentences([
    translate('drafts.requirement.sentence', { levels: levels.join(translate('drafts.requirement.levelSeparator')) }),
    out.length === 0 ? '' : translate('drafts.requirement.knockedOut', { names: names(out), count: out.length }),
  ]);
}
