import { randomBytes } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ProblemError } from '../shared/problem.ts';

/** Larger than any project people make: 20,000 requirements with 20 candidates, all rated, is half of it. */
export const largestProjectFile = 256 * 1024 * 1024;

const reasonOf = (error: unknown): string => {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
};

/** @throws ProblemError when the file is missing, cannot be read, is too large or is not UTF-8 text */
export async function readProjectText(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > largestProjectFile) throw new ProblemError('fileTooLarge', { path, limit: largestProjectFile / 1024 / 1024 });
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const reason = reasonOf(error);
    if (reason === 'ENOENT') throw new ProblemError('fileMissing', { path });
    if (reason === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw new ProblemError('fileNotText', { path });
    throw new ProblemError('fileUnreadable', { path, reason });
  }
}

/**
 * Writes beside the target and renames, so that the target is the old file or the whole new one.
 * @throws ProblemError when the target cannot be written
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFile(temporary, bytes, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new ProblemError('fileUnwritable', { path, reason: reasonOf(error) });
  }
}
