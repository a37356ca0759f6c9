/** Every screen of a project, in the order of the procedure. */
export const screens = [
  'overview',
  'currentState',
  'needs',
  'candidates',
  'features',
  'requirements',
  'criteria',
  'comparison',
  'consensus',
  'gaps',
  'fits',
  'findings',
  'visuals',
  'reexaminations',
  'reviews',
  'countermeasures',
  'costBenefit',
  'estimates',
  'quotes',
  'simulation',
  'plan',
  'schedule',
  'calibration',
] as const;
export type Screen = (typeof screens)[number];

/** A screen where a part of the procedure is done: every one but the overview. */
export type StepScreen = Exclude<Screen, 'overview'>;

export interface Step {
  readonly name: 'currentState' | 'features' | 'comparison' | 'countermeasures' | 'costBenefit' | 'plan';
  /** The number of the step in the guide's procedure. */
  readonly number: number;
  readonly screens: readonly StepScreen[];
}

export const steps: readonly Step[] = [
  { number: 1, name: 'currentState', screens: ['currentState', 'needs'] },
  { number: 2, name: 'features', screens: ['candidates', 'features'] },
  {
    number: 3,
    name: 'comparison',
    screens: ['requirements', 'criteria', 'comparison', 'consensus', 'gaps', 'fits', 'findings', 'visuals', 'reexaminations', 'reviews'],
  },
  { number: 4, name: 'countermeasures', screens: ['countermeasures'] },
  { number: 5, name: 'costBenefit', screens: ['costBenefit', 'estimates', 'quotes', 'simulation'] },
  { number: 6, name: 'plan', screens: ['plan', 'schedule', 'calibration'] },
];

/** Where a screen stands in the procedure: its step, and its number where the guide numbers the parts of the step, such as `3-5`. */
export function placeOf(screen: StepScreen): { readonly step: Step; readonly number: string | null } {
  const step = steps.find((entry) => entry.screens.includes(screen));
  if (step === undefined) throw new RangeError(`screen ${screen} belongs to no step`);
  return { step, number: step.name === 'comparison' ? `${step.number}-${step.screens.indexOf(screen) + 1}` : null };
}

/** The screen after this one in the procedure; after the last, the overview where the choice is summed up. */
export const screenAfter = (screen: Screen): Screen => screens[screens.indexOf(screen) + 1] ?? 'overview';
