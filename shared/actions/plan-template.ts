import { languages, translator } from '../language/index.ts';
import type { Task } from '../model/task.ts';

/** The steps of introducing a SaaS or a package, least and most weeks; together 8 to 12, and the last one goes on. */
export const planTemplate = [
  { key: 'contract', least: 1, most: 1 },
  { key: 'data', least: 2, most: 3 },
  { key: 'security', least: 1, most: 2 },
  { key: 'connections', least: 1, most: 2 },
  { key: 'trial', least: 1, most: 2 },
  { key: 'training', least: 1, most: 1 },
  { key: 'launch', least: 1, most: 1 },
  { key: 'operation', least: 0, most: 0 },
] as const;

/** Whether a task still is as the template gave it: nobody has named who does it, or said how long it takes here. */
export const isFromTemplate = ({ title, description, owner, optimistic, mostLikely, pessimistic }: Task): boolean =>
  owner.trim() === '' &&
  planTemplate.some(
    ({ key, least, most }) =>
      [optimistic, mostLikely, pessimistic].every((value, index) => value === [least, (least + most) / 2, most][index]) &&
      languages.some((language) => {
        const text = translator(language);
        return title === text(`plan.template.${key}.title`) && description === text(`plan.template.${key}.description`);
      }),
  );
