import type { Change } from '../change.ts';
import { type Document, projectOf } from '../document.ts';
import type { DistributionKind } from '../model/estimate.ts';
import type { PointMeaning } from '../model/project.ts';
import type { Share } from '../model/values.ts';
import { compose } from './compose.ts';
import { editRecords } from './edit-records.ts';

/** Whether lines of a kind mean by their ends what is answered. */
export const agrees = (distribution: DistributionKind, meaning: PointMeaning): boolean => (distribution === 'percentiles') === (meaning === 'percentiles');

export interface PointAnswer {
  readonly meaning: PointMeaning;
  /** ρ between cost lines. */
  readonly correlation: Share;
  /** The lines there are take the answer too; those that mean it already keep their shape. */
  readonly forLines: boolean;
}

/** Answers once per project what the ends of its cost lines stand for, and how far lines move together. */
export const answerPoints = (document: Document, { meaning, correlation, forLines }: PointAnswer): Change =>
  compose(
    document,
    (current) => editRecords(current, 'project', [{ id: projectOf(current).id, values: { pointMeaning: meaning, correlation } }]),
    (current) => {
      const others = forLines ? [...current.estimate.values()].filter(({ distribution }) => !agrees(distribution, meaning)) : [];
      const distribution = meaning === 'percentiles' ? 'percentiles' : 'betaPert';
      return editRecords(current, 'estimate', others.map(({ id }) => ({ id, values: { distribution } })));
    },
  );
