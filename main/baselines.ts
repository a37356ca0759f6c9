import { gunzipSync, gzipSync } from 'node:zlib';
import { type Document, documentOf, projectOf } from '../shared/document.ts';
import type { Baseline } from '../shared/model/baseline.ts';
import { ProblemError } from '../shared/problem.ts';
import { parseProjectFile, projectFileLimits, writeProjectFile } from '../shared/project-file.ts';

/** A character of a project file takes at most three bytes; whatever unpacks to more was not packed here. */
const largestFile = projectFileLimits.characters * 3;

/** The content of a baseline of this moment: the project file without the baselines there are. */
export const packBaseline = (document: Document): string =>
  gzipSync(writeProjectFile({ ...document, baseline: new Map() })).toString('base64');

/**
 * The project as a baseline kept it, also one kept by an older Awase. It is the same project, even where a copy has taken another id.
 * @throws ProblemError `baselineDamaged` when the content cannot be read, `fileNewer` when a newer Awase kept it
 */
export function unpackBaseline(document: Document, { name, content }: Baseline): Document {
  const records = readContent(name, content);
  const { id } = projectOf(document);
  return documentOf({ ...records, project: records.project.map((project) => ({ ...project, id })) });
}

function readContent(name: string, content: string): ReturnType<typeof parseProjectFile> {
  try {
    return parseProjectFile(gunzipSync(Buffer.from(content, 'base64'), { maxOutputLength: largestFile }).toString('utf8'));
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === 'fileNewer') throw error;
    throw new ProblemError('baselineDamaged', { name });
  }
}

/** @throws ProblemError `notFound` */
export function baselineOf(document: Document, baselineId: string): Baseline {
  const baseline = document.baseline.values().find(({ id }) => id === baselineId);
  if (baseline === undefined) throw new ProblemError('notFound', { entity: 'baseline', id: baselineId });
  return baseline;
}
