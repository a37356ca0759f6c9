import { derive } from './derive.ts';
import { type CategoryRequirements, inOrder, requirementsByCategory } from './document.ts';
import type { Candidate } from './model/candidate.ts';
import type { IdOf } from './model/entities.ts';
import type { Feature } from './model/feature.ts';
import type { Need } from './model/need.ts';
import type { Requirement } from './model/requirement.ts';

/** A need with the requirements that answer it, in the order of the comparison. */
export interface TracedNeed {
  readonly need: Need;
  readonly requirements: readonly Requirement[];
}

/** How needs and requirements are linked, both ways. */
export interface Tracing {
  readonly needs: readonly TracedNeed[];
  /** The needs a requirement is linked to itself, in order. */
  readonly needsOf: ReadonlyMap<IdOf<'requirement'>, readonly Need[]>;
  readonly unlinkedNeeds: readonly Need[];
  /** What is rated without a need behind it: neither the item nor one above it is linked. */
  readonly unlinkedRequirements: readonly Requirement[];
}

/** A candidate's features, and what is rated without a feature linked to it or to an item above it. */
export interface FeatureSurvey {
  readonly candidate: Candidate;
  readonly features: readonly { readonly feature: Feature; readonly requirements: readonly Requirement[] }[];
  readonly unserved: readonly Requirement[];
}

const allItems = (groups: readonly CategoryRequirements[]): readonly Requirement[] =>
  groups.flatMap(({ tree }) => tree.map(({ requirement }) => requirement));

/** The rated items that neither are in the set nor stand below an item that is. */
function uncovered(groups: readonly CategoryRequirements[], linked: ReadonlySet<string>): Requirement[] {
  const covered = new Set<string>();
  return groups.flatMap(({ tree }) =>
    tree.flatMap(({ requirement, isHeading }) => {
      const isCovered = linked.has(requirement.id) || covered.has(requirement.parentId ?? '');
      if (isCovered) covered.add(requirement.id);
      return isCovered || isHeading ? [] : [requirement];
    }),
  );
}

/** Which requirement answers which need, and what is linked to nothing. */
export const tracingOf = derive(
  ['category', 'requirement', 'need', 'trace'],
  (view): Tracing => {
    const groups = requirementsByCategory(view);
    const needsOf = new Map<IdOf<'requirement'>, Need[]>();
    const linked = Map.groupBy(view.trace.values(), ({ needId }) => needId);
    for (const need of inOrder(view, 'need')) {
      for (const { requirementId } of linked.get(need.id) ?? []) {
        const found = needsOf.get(requirementId);
        if (found === undefined) needsOf.set(requirementId, [need]);
        else found.push(need);
      }
    }
    const answers = new Map<string, Requirement[]>(inOrder(view, 'need').map(({ id }) => [id, []]));
    for (const requirement of allItems(groups)) for (const { id } of needsOf.get(requirement.id) ?? []) answers.get(id)?.push(requirement);
    const traced = inOrder(view, 'need').map((need) => ({ need, requirements: answers.get(need.id) ?? [] }));
    return {
      needs: traced,
      needsOf,
      unlinkedNeeds: traced.filter((entry) => entry.requirements.length === 0).map(({ need }) => need),
      unlinkedRequirements: uncovered(groups, new Set(needsOf.keys())),
    };
  },
);

/** The features of every candidate, dropped ones included, in order. */
export const featureSurveyOf = derive(
  ['category', 'requirement', 'candidate', 'feature', 'support'],
  (view): readonly FeatureSurvey[] => {
    const groups = requirementsByCategory(view);
    const place = new Map<string, number>(allItems(groups).map(({ id }, index) => [id, index]));
    const linked = Map.groupBy(view.support.values(), ({ featureId }) => featureId);
    const byCandidate = Map.groupBy(inOrder(view, 'feature'), ({ candidateId }) => candidateId);
    return inOrder(view, 'candidate').map((candidate) => {
      const found = (byCandidate.get(candidate.id) ?? []).map((feature) => ({
        feature,
        requirements: (linked.get(feature.id) ?? [])
          .flatMap(({ requirementId }) => view.requirement.get(requirementId) ?? [])
          .sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)),
      }));
      const served = new Set(found.flatMap((entry) => entry.requirements.map(({ id }) => id)));
      return { candidate, features: found, unserved: uncovered(groups, served) };
    });
  },
);
