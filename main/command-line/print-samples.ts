import type { Language } from '../../shared/language/index.ts';
import { listSamples } from '../samples.ts';
import type { Surroundings } from './surroundings.ts';

/** One sample per line: the name other commands take, a tab, the title. */
export function printSamples(language: Language, { resourcesFolder, print }: Surroundings): void {
  for (const { name, title } of listSamples(resourcesFolder)) print(`${name}\t${title[language]}`);
}
