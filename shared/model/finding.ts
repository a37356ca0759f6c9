import { z } from 'zod';
import { idOf, longText } from './values.ts';

export const findingSections = ['fit', 'gap', 'recommendation'] as const;
export type FindingSection = (typeof findingSections)[number];

/**
 * 結果の文書化: what is written about a candidate. `draft` is what the data gave when the text was taken from it, accepted or first written;
 * of a text accepted word for word it is kept in the other language, so that a text equal to its draft is one nobody has read.
 */
export const finding = z.strictObject({
  id: idOf('finding'),
  candidateId: idOf('candidate'),
  section: z.enum(findingSections),
  text: longText,
  draft: longText,
});
export type Finding = z.infer<typeof finding>;
