import { z } from 'zod';
import type { Document } from '../../shared/document.ts';
import { signedYen, weeks, type Weeks, type Yen } from '../../shared/model/values.ts';
import { definedPoints, type Drafts, type PointName } from '../components/point-drafts.ts';

/** Points typed in a project that wait for their line to come in order. */
export interface ProjectDrafts {
  readonly estimateDrafts: Drafts<Yen>;
  readonly taskDrafts: Drafts<Weeks>;
}

export const noDrafts: ProjectDrafts = { estimateDrafts: new Map(), taskDrafts: new Map() };

/** Whether any value waits. */
export const hasWaiting = ({ estimateDrafts, taskDrafts }: ProjectDrafts): boolean => estimateDrafts.size + taskDrafts.size > 0;

/** The drafts without those of the line typed last, and which they were; of both kinds the one drafted last is asked first. */
export function withoutLast(drafts: ProjectDrafts, last: keyof ProjectDrafts): { readonly left: ProjectDrafts; readonly kind: keyof ProjectDrafts; readonly id: string; readonly values: readonly (number | null)[] } | null {
  const kind = drafts[last].size > 0 ? last : last === 'taskDrafts' ? 'estimateDrafts' : 'taskDrafts';
  const found = [...drafts[kind]].at(-1);
  if (found === undefined) return null;
  const [id, points] = found;
  const left = new Map<string, typeof points>(drafts[kind]);
  left.delete(id);
  return { left: { ...drafts, [kind]: left }, kind, id, values: Object.values(points) };
}

/** How many values wait. */
export const waitingValues = (drafts: Drafts<number>): number => [...drafts.values()].reduce((sum, points) => sum + Object.keys(points).length, 0);

const pointsOf = <Unit extends z.ZodType<number | null>>(unit: Unit) =>
  z.record(z.string(), z.object({ optimistic: unit, mostLikely: unit, pessimistic: unit }).partial());
const kept = z.object({ estimates: pointsOf(signedYen.nullable()), tasks: pointsOf(weeks.nullable()) });

const placeOf = (projectId: string): string => `awase.points.${projectId}`;

type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Writes the drafts of a project where they outlast a reload. */
export function keepDrafts(place: Place | null, projectId: string, drafts: ProjectDrafts): void {
  if (hasWaiting(drafts)) place?.setItem(placeOf(projectId), JSON.stringify({ estimates: Object.fromEntries(drafts.estimateDrafts), tasks: Object.fromEntries(drafts.taskDrafts) }));
  else place?.removeItem(placeOf(projectId));
}

/** The drafts kept of a project, of lines and tasks that are still there. */
export function keptDrafts(place: Place | null, projectId: string, { estimate, task }: Pick<Document, 'estimate' | 'task'>): ProjectDrafts {
  const parsed = kept.safeParse(parsedJson(place?.getItem(placeOf(projectId)) ?? 'null'));
  if (!parsed.success) return noDrafts;
  const there = <Unit extends number>(drafts: Readonly<Record<string, Partial<{ [Name in PointName]: Unit | null | undefined }>>>, records: ReadonlyMap<string, unknown>): Drafts<Unit> =>
    new Map(Object.entries(drafts).flatMap(([id, points]) => (records.has(id) ? [[id, definedPoints(points)] as const] : [])));
  return { estimateDrafts: there(parsed.data.estimates, estimate), taskDrafts: there(parsed.data.tasks, task) };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
