import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalogue, catalogueLeaves, catalogueSchema, type CatalogueSummary } from '../shared/catalogue.ts';
import { ProblemError } from '../shared/problem.ts';

/**
 * The bundled catalogues of requirements: one file each under `catalogues`.
 * @throws ProblemError when the folder or a file of it cannot be read
 */
export const listCatalogues = (resourcesFolder: string): CatalogueSummary[] =>
  catalogueNames(resourcesFolder).map((name) => {
    const catalogue = read(resourcesFolder, name);
    return { name, title: catalogue.title, count: catalogueLeaves(catalogue).length };
  });

/**
 * One catalogue, in both languages.
 * @throws ProblemError when there is none of that name, or its file cannot be read
 */
export function readCatalogue(resourcesFolder: string, name: string): Catalogue {
  if (!catalogueNames(resourcesFolder).includes(name)) throw new ProblemError('catalogueMissing', { name });
  return read(resourcesFolder, name);
}

const cataloguesFolder = (resourcesFolder: string): string => join(resourcesFolder, 'catalogues');

const catalogueNames = (resourcesFolder: string): string[] =>
  fromDisk(cataloguesFolder(resourcesFolder), (folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.slice(0, -'.json'.length))
      .sort(),
  );

const read = (resourcesFolder: string, name: string): Catalogue =>
  fromDisk(join(cataloguesFolder(resourcesFolder), `${name}.json`), (path) => catalogueSchema.parse(JSON.parse(readFileSync(path, 'utf8'))));

function fromDisk<Value>(path: string, readFrom: (path: string) => Value): Value {
  try {
    return readFrom(path);
  } catch (error) {
    throw new ProblemError('cataloguesUnreadable', { path, reason: error instanceof Error ? error.message : String(error) });
  }
}
