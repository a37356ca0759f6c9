import type { Document } from './document.ts';
import { formatCount } from './language/format.ts';
import type { Language, MessageKey, Translate } from './language/index.ts';
import { memoise } from './memoise.ts';
import { type Screen, screens, type StepScreen } from './screens.ts';
import { answerWork } from './work/answer.ts';
import { comparisonStepWork } from './work/comparison.ts';
import { surveyWork } from './work/survey.ts';
import { count, missing, type Remark, type Work } from './work/work.ts';

/** Nothing there yet; begun, with something missing; all that is asked for is there; nothing there, and the project does without it. */
export type WorkState = 'empty' | 'started' | 'done' | 'optional';

export interface ScreenWork extends Work {
  readonly screen: StepScreen;
  readonly state: WorkState;
  /** Values typed that are not saved yet, since their line is out of order. */
  readonly waiting?: number;
}

export interface Procedure {
  /** In the order of the procedure. */
  readonly works: readonly ScreenWork[];
  /** The first that is neither done nor done without; null when there is none. */
  readonly next: ScreenWork | null;
  readonly doneCount: number;
  /** How many the project does without as it stands. */
  readonly optionalCount: number;
  /** How many there are, whatever their states, so that progress is always told of the same whole. */
  readonly count: number;
}

const workOf: Record<StepScreen, (document: Document) => Work> = { ...surveyWork, ...comparisonStepWork, ...answerWork };

/** What has been done of the procedure, what is missing, and what comes next. Derived from the document alone. */
export const procedureOf = memoise((document: Document): Procedure => {
  const works = screens.flatMap((screen): ScreenWork[] => {
    if (screen === 'overview') return [];
    const work = workOf[screen](document);
    return [{ screen, ...work, state: stateOf(work) }];
  });
  return summed(works);
});

/** The same with values typed that wait unsaved: a step with some is in work, whatever else is done. */
export function withWaiting(procedure: Procedure, waiting: ReadonlyMap<StepScreen, number>): Procedure {
  if ([...waiting.values()].every((values) => values === 0)) return procedure;
  return summed(
    procedure.works.map((work): ScreenWork => {
      const values = waiting.get(work.screen) ?? 0;
      if (values === 0) return work;
      return { ...work, state: 'started', waiting: values, missing: [...missing('waiting', work.screen, { count: values }), ...work.missing] };
    }),
  );
}

function summed(works: readonly ScreenWork[]): Procedure {
  return {
    works,
    next: works.find(({ state }) => state === 'empty' || state === 'started') ?? null,
    doneCount: count(works, ({ state }) => state === 'done'),
    optionalCount: count(works, ({ state }) => state === 'optional'),
    count: works.length,
  };
}

function stateOf({ begun, missing, optional }: Work): WorkState {
  if (optional === true && !begun) return 'optional';
  return missing.length === 0 ? 'done' : begun ? 'started' : 'empty';
}

/** The works with each remark said once, by the first that misses it; works with nothing of their own to say are left out. */
export function saidOnce(works: readonly ScreenWork[]): readonly ScreenWork[] {
  const said = new Set<string>();
  return works.flatMap((work) => {
    const own = work.missing.filter((remark) => !said.has(JSON.stringify(remark)));
    for (const remark of own) said.add(JSON.stringify(remark));
    return own.length > 0 ? [{ ...work, missing: own }] : [];
  });
}

/** A remark as a sentence, its numbers written as the language writes them. */
export function remarkText({ text, values = {} }: Remark, translate: Translate, language: Language): string {
  const written = Object.entries(values).map(([name, value]) => [name === 'count' ? 'number' : name, formatCount(value, language)]);
  return translate(text, { ...values, ...(Object.fromEntries(written) as Record<string, string>) });
}

const purposes: Record<Screen, MessageKey> = {
  overview: 'screens.overview.lead',
  currentState: 'screens.currentState.lead',
  needs: 'needs.lead',
  candidates: 'screens.candidates.lead',
  features: 'features.lead',
  requirements: 'screens.requirements.lead',
  criteria: 'criteria.lead',
  comparison: 'screens.comparison.lead',
  consensus: 'consensus.lead',
  gaps: 'gaps.lead',
  fits: 'fits.lead',
  findings: 'documentation.lead',
  visuals: 'screens.visuals.lead',
  reexaminations: 'reexaminations.lead',
  reviews: 'reviews.lead',
  countermeasures: 'countermeasures.lead',
  costBenefit: 'costBenefit.lead',
  estimates: 'screens.estimates.lead',
  quotes: 'quotes.lead',
  simulation: 'simulation.lead',
  plan: 'plan.lead',
  schedule: 'schedule.lead',
  calibration: 'calibration.lead',
};

/** The sentence that says what a screen is for. */
export const purposeOf = (screen: Screen): MessageKey => purposes[screen];
