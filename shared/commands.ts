/** Where a command stands in the shell's menu. */
export type CommandMenu = 'file' | 'edit' | 'view' | 'go';

export interface CommandDescription {
  readonly menu: CommandMenu;
  /** `mod` is Ctrl, or ⌘ on a Mac; the notation of Mantine's hotkeys. */
  readonly shortcut?: string;
}

/**
 * Everything a person can do from a button, a menu, a key or the command palette. The label of `name` is the text
 * `command.name`; the renderer says what each one does and when it is available.
 */
export const commands = {
  newProject: { menu: 'file', shortcut: 'mod+alt+N' },
  importProject: { menu: 'file', shortcut: 'mod+O' },
  exportProject: { menu: 'file', shortcut: 'mod+S' },
  exportWorkbook: { menu: 'file', shortcut: 'mod+E' },
  undo: { menu: 'edit', shortcut: 'mod+Z' },
  redo: { menu: 'edit', shortcut: 'mod+Y' },
  openPalette: { menu: 'view', shortcut: 'mod+K' },
  toggleDetail: { menu: 'view', shortcut: 'mod+I' },
  toggleComments: { menu: 'view', shortcut: 'mod+alt+M' },
  switchLanguage: { menu: 'view' },
  switchColourScheme: { menu: 'view' },
  goStart: { menu: 'go' },
  goOverview: { menu: 'go', shortcut: 'alt+1' },
  goCurrentState: { menu: 'go', shortcut: 'alt+2' },
  goNeeds: { menu: 'go' },
  goFeatures: { menu: 'go' },
  goConsensus: { menu: 'go' },
  goFits: { menu: 'go' },
  goFindings: { menu: 'go' },
  goReexaminations: { menu: 'go' },
  goReviews: { menu: 'go' },
  goCountermeasures: { menu: 'go' },
  goCostBenefit: { menu: 'go' },
  goQuotes: { menu: 'go' },
  goSimulation: { menu: 'go' },
  goPlan: { menu: 'go' },
  goSchedule: { menu: 'go' },
  goCalibration: { menu: 'go' },
  goRequirements: { menu: 'go', shortcut: 'alt+3' },
  goCandidates: { menu: 'go', shortcut: 'alt+4' },
  goComparison: { menu: 'go', shortcut: 'alt+5' },
  goGaps: { menu: 'go', shortcut: 'alt+8' },
  goVisuals: { menu: 'go', shortcut: 'alt+6' },
  goEstimates: { menu: 'go', shortcut: 'alt+7' },
  goCriteria: { menu: 'go', shortcut: 'alt+9' },
} as const satisfies Record<string, CommandDescription>;

export type CommandName = keyof typeof commands;
export const commandNames = Object.keys(commands) as CommandName[];
