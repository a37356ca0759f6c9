import { mkdirSync, mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { largestProjectFile, readProjectText, replaceFile } from '../../main/files.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'awase-files-'));
const codeOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'done', (error: { problem?: { code: string } }) => error.problem?.code);

describe('readProjectText', () => {
  it('reads UTF-8, with or without a byte order mark', async () => {
    const file = join(folder(), 'a.awase');
    writeFileSync(file, '\uFEFF{"名前":"比較"}');
    expect(await readProjectText(file)).toBe('{"名前":"比較"}');
  });

  it('says whether a file is missing, a folder, not text or too large', async () => {
    const root = folder();
    expect(await codeOf(readProjectText(join(root, 'missing.awase')))).toBe('fileMissing');
    expect(await codeOf(readProjectText(root))).toBe('fileUnreadable');
    const file = join(root, 'a.awase');
    writeFileSync(file, Buffer.from('比較', 'utf16le'));
    expect(await codeOf(readProjectText(file))).toBe('fileNotText');
    truncateSync(file, largestProjectFile + 1);
    expect(await codeOf(readProjectText(file))).toBe('fileTooLarge');
  });
});

describe('replaceFile', () => {
  it('replaces the whole file and leaves nothing else behind', async () => {
    const root = folder();
    const file = join(root, 'a.xlsx');
    writeFileSync(file, 'a longer old text');
    await replaceFile(file, Buffer.from('new'));
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readdirSync(root)).toEqual(['a.xlsx']);
  });

  it('leaves no half-written file when it fails', async () => {
    const root = folder();
    mkdirSync(join(root, 'a.xlsx'));
    expect(await codeOf(replaceFile(join(root, 'a.xlsx'), Buffer.from('new')))).toBe('fileUnwritable');
    expect(await codeOf(replaceFile(join(root, 'missing', 'a.xlsx'), Buffer.from('new')))).toBe('fileUnwritable');
    expect(readdirSync(root)).toEqual(['a.xlsx']);
  });
});
