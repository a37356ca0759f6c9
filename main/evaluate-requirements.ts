import { type Document, requirementsByCategory } from '../shared/document.ts';
import { requirementFlags, type RequirementFlag } from '../shared/requirement-check.ts';
import { headingSums, rollUpsOf } from '../shared/roll-up.ts';
import type { FlagOutput, RequirementTreeOutput } from './evaluation-output.ts';

/** Every requirement in its place, what headings come to, and what the check finds. */
export function requirementOutputs(document: Document): readonly RequirementTreeOutput[] {
  const groups = requirementsByCategory(document);
  const sums = headingSums(groups);
  const rollUps = rollUpsOf(document);
  const flags = Map.groupBy(requirementFlags(document), ({ requirement }) => requirement.id);
  return groups.flatMap(({ category, tree }) =>
    tree.map(({ requirement, depth, isHeading }): RequirementTreeOutput => {
      const { id, code, title, parentId, weight, mandatory, priorityClass, provenance } = requirement;
      const sum = sums.get(id);
      return {
        requirementId: id,
        code,
        title,
        categoryId: category.id,
        parentId,
        depth,
        isHeading,
        weight: sum === undefined ? weight : sum.weight,
        items: sum === undefined ? 1 : sum.count,
        mandatory: mandatory && !isHeading,
        priorityClass,
        provenance,
        rollUp: isHeading
          ? [...rollUps].flatMap(([candidateId, fits]) => {
              const found = fits.get(id);
              if (found === undefined) return [];
              const { fit, actual, coverage, bounds, ratedCount, unratedCount } = found;
              return [{ candidateId, fit, actual, coverage, bounds, ratedCount, unratedCount }];
            })
          : [],
        flags: (flags.get(id) ?? []).map(flagOutput),
      };
    }),
  );
}

function flagOutput(flag: RequirementFlag): FlagOutput {
  switch (flag.kind) {
    case 'noTitle':
    case 'noCriterion':
      return { kind: flag.kind };
    case 'sum':
      return { kind: 'sum', weight: flag.weight };
    case 'sameCode':
      return { kind: 'sameCode', requirementId: flag.other.id };
    case 'vague':
      return { kind: 'vague', words: flag.words };
    case 'same':
    case 'near':
      return { kind: flag.kind, requirementId: flag.other.id, similarity: flag.similarity };
  }
}
