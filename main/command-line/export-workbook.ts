import { resolve } from 'node:path';
import { type Language, translator } from '../../shared/language/index.ts';
import { replaceFile } from '../files.ts';
import { buildWorkbook } from '../workbook/workbook.ts';
import type { Command } from './arguments.ts';
import { readSource } from './read-source.ts';
import type { Surroundings } from './surroundings.ts';

export async function exportWorkbook(
  { source, to }: Extract<Command, { name: 'export' }>,
  language: Language,
  surroundings: Surroundings,
): Promise<void> {
  const document = await readSource(source, language, surroundings);
  const path = resolve(surroundings.workingFolder, to);
  await replaceFile(path, await buildWorkbook(document, language, surroundings.now()));
  surroundings.print(translator(language)('shell.commandLine.exported', { path }));
}
