import type { Problem } from '../problem.ts';
import type { Requirement } from './requirement.ts';
import type { Dependency, Task } from './task.ts';

/**
 * The first loop that edges make.
 * @param edges pairs of ids, each leading from the first to the second
 * @returns the ids along the loop, each once; null when there is none
 */
export function findLoop(edges: Iterable<readonly [from: string, to: string]>): string[] | null {
  const next = new Map<string, string[]>();
  for (const [from, to] of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  for (const start of next.keys()) {
    const path: string[] = [];
    const places = new Map<string, number>();
    const stack: { readonly id: string; readonly rest: string[] }[] = [];
    const enter = (id: string): void => {
      places.set(id, path.length);
      path.push(id);
      stack.push({ id, rest: [...(next.get(id) ?? [])] });
    };
    if (!done.has(start)) enter(start);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const to = top.rest.shift();
      if (to === undefined) {
        done.add(top.id);
        places.delete(top.id);
        path.pop();
        stack.pop();
        continue;
      }
      const place = places.get(to);
      if (place !== undefined) return path.slice(place);
      if (!done.has(to)) enter(to);
    }
  }
  return null;
}

export interface Structure {
  readonly requirement: readonly Pick<Requirement, 'id' | 'parentId' | 'categoryId' | 'code' | 'title'>[];
  readonly task: readonly Pick<Task, 'id' | 'title' | 'candidateId' | 'heading'>[];
  readonly dependency: readonly Pick<Dependency, 'predecessorId' | 'taskId'>[];
}

/**
 * The first thing wrong with the shape of a project: a requirement below itself or below one of another category, tasks that wait
 * for each other, for a task of another candidate's plan, or for a heading.
 * @returns null when there is nothing
 */
export const findStructureFlaw = ({ requirement, task, dependency }: Structure): Problem | null =>
  findTreeFlaw(requirement) ?? findPlanFlaw(task, dependency);

function findTreeFlaw(requirements: Structure['requirement']): Problem | null {
  const placed = requirements.filter(({ parentId }) => parentId !== null);
  if (placed.length === 0) return null;
  const byId = new Map<string, Structure['requirement'][number]>(requirements.map((row) => [row.id, row]));
  const name = (id: string): string => byId.get(id)?.title || byId.get(id)?.code || id;
  const loop = findLoop(placed.map(({ id, parentId }) => [id, parentId ?? id]));
  if (loop !== null) return { code: 'requirementLoop', values: { items: inTurn(loop.map(name)) } };
  const astray = placed.find(({ parentId, categoryId }) => byId.get(parentId ?? '')?.categoryId !== categoryId);
  return astray === undefined ? null : { code: 'requirementAstray', values: { item: name(astray.id), above: name(astray.parentId ?? '') } };
}

function findPlanFlaw(tasks: Structure['task'], dependencies: Structure['dependency']): Problem | null {
  const byId = new Map<string, Structure['task'][number]>(tasks.map((row) => [row.id, row]));
  const name = (id: string): string => byId.get(id)?.title || id;
  const loop = findLoop(dependencies.map(({ predecessorId, taskId }) => [predecessorId, taskId]));
  if (loop !== null) return { code: 'dependencyLoop', values: { items: inTurn(loop.map(name)) } };
  const heading = dependencies.flatMap(({ predecessorId, taskId }) => [predecessorId, taskId]).find((id) => byId.get(id)?.heading === true);
  if (heading !== undefined) return { code: 'dependencyHeading', values: { task: name(heading) } };
  const astray = dependencies.find(({ predecessorId, taskId }) => byId.get(predecessorId)?.candidateId !== byId.get(taskId)?.candidateId);
  if (astray === undefined) return null;
  return { code: 'dependencyAstray', values: { task: name(astray.taskId), predecessor: name(astray.predecessorId) } };
}

/** `A → B → A` */
const inTurn = (names: readonly string[]): string => [...names, ...names.slice(0, 1)].join(' → ');
