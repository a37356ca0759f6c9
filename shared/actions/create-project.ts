import type { Change } from '../change.ts';
import { changeBetween } from '../change.ts';
import { type DocumentRecords, documentOf, emptyDocument, recordsOf } from '../document.ts';
import { type Language, translator } from '../language/index.ts';
import { entities } from '../model/entities.ts';
import type { ActionContext } from './context.ts';
import { orderKeysAtEnd } from './order.ts';
import { presetScale } from './scale-presets.ts';

/** The rules of rating a project starts with. */
export const startingRules = { notApplicableUnknown: false, evidenceRule: 'belowFull' } as const;

/** A new project with the guide's categories, its three levels and its natures of gaps, its usual classes of cost, named in the given language. */
export function createProject(input: { readonly name: string; readonly language: Language }, context: ActionContext): Change {
  const text = translator(input.language);
  const keys = orderKeysAtEnd([], 10);
  const records: DocumentRecords = {
    ...recordsOf(emptyDocument()),
    project: [
      entities.project.parse({
        id: context.newId('project'),
        name: input.name,
        organization: '',
        background: '',
        goals: '',
        currencyUnit: 'tenThousandYen',
        horizonYears: 5,
        createdAt: context.now(),
        recommendedCandidateId: null,
        aliasesShown: false,
        ratingsRevealed: false,
        taxRate: 0.1,
        taxShown: false,
        correlation: 0.3,
        budget: null,
        contingencyPercentile: 80,
        contingencyBase: 'expected',
        simulationTrials: 100_000,
        simulationSeed: 1,
        durationUnit: 'weeks',
        planStart: null,
        planDue: null,
        holidaysOff: true,
        ...startingRules,
        pointMeaning: null,
        taskCorrelation: 0,
      }),
    ],
    category: (['process', 'functional', 'nonFunctional', 'legal'] as const).map((key, index) =>
      entities.category.parse({
        id: context.newId('category'),
        order: keys[index],
        name: text(`defaults.categories.${key}`),
        description: '',
      }),
    ),
    costClass: (['licence', 'initial', 'build', 'security', 'training', 'migration', 'operation', 'maintenance'] as const).map((key, index) =>
      entities.costClass.parse({ id: context.newId('costClass'), order: keys[index], name: text(`defaults.costClasses.${key}`) }),
    ),
    level: presetScale('guide', input.language).map((step, index) =>
      entities.level.parse({ ...step, id: context.newId('level'), order: keys[index] }),
    ),
    gapNature: (['missingFunction', 'processDifference', 'nonCompliance', 'performance', 'other'] as const).map((key, index) =>
      entities.gapNature.parse({ id: context.newId('gapNature'), order: keys[index], label: text(`defaults.natures.${key}`) }),
    ),
  };
  return changeBetween(emptyDocument(), documentOf(records));
}
