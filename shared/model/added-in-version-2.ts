import type { Added } from './added.ts';

/**
 * What version 2 of the project file added to records that version 1 had, and what older records mean by not having it. Version 2
 * of the database added the same. It never changes.
 */
export const addedInVersion2: Readonly<Record<string, Added>> = {
  project: { recommendedCandidateId: null, aliasesShown: false, ratingsRevealed: false },
  process: { phase: 'asIs', volume: '' },
  need: { priority: null },
  requirement: { parentId: null, priorityClass: null, provenance: '' },
  candidate: { alias: '', stage: 'shortList', stageReason: '' },
  assessment: { evidenceLink: '', usability: null, efficiency: null, claimedLevelId: null, claim: '', consensusReason: '' },
  estimate: { countermeasureId: null },
};

/** The tables version 2 added. */
export const tablesAddedInVersion2: readonly string[] = [
  'flow',
  'feature',
  'support',
  'severityRule',
  'countermeasure',
  'customizationRisk',
  'finding',
  'reexamination',
  'comment',
  'review',
  'decision',
  'task',
  'dependency',
  'baseline',
];
