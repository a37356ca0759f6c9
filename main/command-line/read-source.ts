import { resolve } from 'node:path';
import { type Document, documentOf } from '../../shared/document.ts';
import type { Language } from '../../shared/language/index.ts';
import { parseProjectFile } from '../../shared/project-file.ts';
import { readProjectText } from '../files.ts';
import { readSample } from '../samples.ts';
import type { ProjectSource } from './arguments.ts';
import type { Surroundings } from './surroundings.ts';

/** @throws ProblemError when there is no such sample, or the file is missing, unreadable or not a project */
export async function readSource(
  source: ProjectSource,
  language: Language,
  { resourcesFolder, workingFolder }: Pick<Surroundings, 'resourcesFolder' | 'workingFolder'>,
): Promise<Document> {
  if ('sample' in source) return readSample(resourcesFolder, source.sample, language);
  return documentOf(parseProjectFile(await readProjectText(resolve(workingFolder, source.project))));
}
