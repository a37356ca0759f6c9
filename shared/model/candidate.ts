import { z } from 'zod';
import { colour, idOf, lineText, longText, nameText, orderKey } from './values.ts';

export const candidateKinds = ['saas', 'package', 'custom', 'other'] as const;
export const candidateMarkers = ['circle', 'square', 'triangle', 'diamond', 'cross', 'star', 'invertedTriangle', 'plus'] as const;
export type CandidateMarker = (typeof candidateMarkers)[number];

/** Looked at, compared, or out of the running. Only the short list is compared and ranked. */
export const candidateStages = ['longList', 'shortList', 'dropped'] as const;
export type CandidateStage = (typeof candidateStages)[number];

/** The marker as a character, for text, tables and workbooks. Filled, and none that could be read as a rating: a triangle lies on its side, a cross has four points. */
export const markerSymbols: Readonly<Record<CandidateMarker, string>> = {
  circle: '●',
  square: '■',
  triangle: '▶',
  diamond: '◆',
  cross: '✦',
  star: '★',
  invertedTriangle: '▼',
  plus: '✚',
};

/** 候補: a SaaS, a package or another way to meet the requirements. */
export const candidate = z.strictObject({
  id: idOf('candidate'),
  order: orderKey,
  name: nameText,
  kind: z.enum(candidateKinds),
  supplier: lineText,
  edition: lineText,
  summary: longText,
  /** The name shown while candidates are rated blind. */
  alias: lineText,
  stage: z.enum(candidateStages),
  /** Why it is on the short list, or why it was dropped. */
  stageReason: longText,
  /** Colour and marker identify the candidate in every chart, table and export. */
  colour,
  marker: z.enum(candidateMarkers),
});
export type Candidate = z.infer<typeof candidate>;
