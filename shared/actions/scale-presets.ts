import { type Language, type MessageKey, translator } from '../language/index.ts';
import type { Level } from '../model/level.ts';
import { share } from '../model/values.ts';

/** A level as an action is given it: its id and place in order come later. */
export type ScaleStep = Omit<Level, 'id' | 'order'>;

interface PresetStep {
  readonly symbol: string;
  readonly score: number | null;
  readonly class: Level['class'];
  readonly colour: string;
  readonly label: MessageKey;
  readonly description: MessageKey;
}

const notApplicable: PresetStep = {
  symbol: '－',
  score: null,
  class: 'notApplicable',
  colour: '#6B7280',
  label: 'defaults.levels.notApplicable',
  description: 'defaults.levelDescriptions.notApplicable',
};

const met = { class: 'fit', colour: '#1F6F8B', label: 'defaults.scale.met', description: 'defaults.scale.metDescription' } as const;
const mostlyMet = { class: 'partial', colour: '#4F8F7B', label: 'defaults.scale.mostly', description: 'defaults.scale.mostlyDescription' } as const;
const partlyMet = { class: 'partial', colour: '#B7791F', label: 'defaults.scale.partly', description: 'defaults.scale.partlyDescription' } as const;
const notMet = { class: 'gap', colour: '#B5432F', label: 'defaults.scale.notMet', description: 'defaults.scale.notMetDescription' } as const;

const presets = {
  guide: [
    { symbol: '◎', score: 1, class: 'fit', colour: '#1F6F8B', label: 'defaults.levels.fit', description: 'defaults.levelDescriptions.fit' },
    { symbol: '△', score: 0.5, class: 'partial', colour: '#B7791F', label: 'defaults.levels.partial', description: 'defaults.levelDescriptions.partial' },
    { symbol: '×', score: 0, class: 'gap', colour: '#B5432F', label: 'defaults.levels.gap', description: 'defaults.levelDescriptions.gap' },
    notApplicable,
  ],
  marks: [
    { symbol: '◎', score: 1, ...met },
    { symbol: '○', score: 2 / 3, ...mostlyMet },
    { symbol: '△', score: 1 / 3, ...partlyMet },
    { symbol: '×', score: 0, ...notMet },
    notApplicable,
  ],
  points3: [
    { symbol: '3', score: 1, ...met },
    { symbol: '2', score: 2 / 3, ...mostlyMet },
    { symbol: '1', score: 1 / 3, ...partlyMet },
    { symbol: '0', score: 0, ...notMet },
    notApplicable,
  ],
  points5: [
    { symbol: '5', score: 1, ...met },
    { symbol: '4', score: 0.8, ...mostlyMet },
    { symbol: '3', score: 0.6, class: 'partial', colour: '#8A8F3C', label: 'defaults.scale.half', description: 'defaults.scale.halfDescription' },
    { symbol: '2', score: 0.4, ...partlyMet },
    { symbol: '1', score: 0.2, class: 'gap', colour: '#C2602A', label: 'defaults.scale.hardly', description: 'defaults.scale.hardlyDescription' },
    { symbol: '0', score: 0, ...notMet },
    notApplicable,
  ],
} as const satisfies Record<string, readonly PresetStep[]>;

export type ScalePreset = keyof typeof presets;
export const scalePresets = Object.keys(presets) as ScalePreset[];

/** A ready-made scale from best to worst, 対象外 last, named in the given language. */
export function presetScale(preset: ScalePreset, language: Language): ScaleStep[] {
  const text = translator(language);
  return presets[preset].map(({ score, label, description, ...level }) => ({
    ...level,
    score: score === null ? null : share.parse(score),
    label: text(label),
    description: text(description),
  }));
}
