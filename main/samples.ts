import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SampleSummary } from '../shared/contract.ts';
import { type Document, documentOf, projectOf } from '../shared/document.ts';
import { type Language, languages } from '../shared/language/index.ts';
import { ProblemError } from '../shared/problem.ts';
import { parseProjectFile } from '../shared/project-file.ts';

/**
 * The bundled examples: each a folder under `samples` with one project file per language.
 * @throws ProblemError when the folder or a file of it cannot be read
 */
export function listSamples(resourcesFolder: string): SampleSummary[] {
  return sampleNames(resourcesFolder).map((name) => {
    const titles = languages.map((language) => [language, projectOf(read(resourcesFolder, name, language)).name]);
    return { name, title: Object.fromEntries(titles) as Record<Language, string> };
  });
}

/**
 * One example in one language.
 * @throws ProblemError when there is no example of that name, or its file cannot be read
 */
export function readSample(resourcesFolder: string, name: string, language: Language): Document {
  const known = sampleNames(resourcesFolder);
  if (!known.includes(name)) throw new ProblemError('sampleMissing', { name, known: known.join(', ') });
  return read(resourcesFolder, name, language);
}

const samplesFolder = (resourcesFolder: string): string => join(resourcesFolder, 'samples');

const sampleNames = (resourcesFolder: string): string[] =>
  fromDisk(samplesFolder(resourcesFolder), (folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort(),
  );

function read(resourcesFolder: string, name: string, language: Language): Document {
  const text = fromDisk(join(samplesFolder(resourcesFolder), name, `${language}.awase`), (path) => readFileSync(path, 'utf8'));
  return documentOf(parseProjectFile(text));
}

function fromDisk<Value>(path: string, readFrom: (path: string) => Value): Value {
  try {
    return readFrom(path);
  } catch (error) {
    throw new ProblemError('samplesUnreadable', { path, reason: error instanceof Error ? error.message : String(error) });
  }
}
