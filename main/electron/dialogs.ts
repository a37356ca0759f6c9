import { basename } from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';
import { z } from 'zod';
import type { FileContent } from '../../shared/contract.ts';
import { type Language, translator } from '../../shared/language/index.ts';
import { problemText } from '../../shared/language/problem-text.ts';
import { problemOf } from '../../shared/problem.ts';
import { readProjectText, replaceFile } from '../files.ts';

const fileContent = z.strictObject({
  name: z.string().min(1).max(255),
  mediaType: z.string().max(200),
  base64: z.base64(),
}) satisfies z.ZodType<FileContent>;

export interface DialogOptions {
  readonly dialog: Pick<Dialog, 'showSaveDialog' | 'showOpenDialog' | 'showErrorBox'>;
  readonly language: Language;
}

/** Shows what went wrong in the user's language. */
export function showProblem(error: unknown, { dialog, language }: DialogOptions): void {
  const translate = translator(language);
  dialog.showErrorBox(translate('shell.dialog.problem'), problemText(problemOf(error), translate));
}

/** Lets the user choose where a file goes and writes it there; false when they cancelled or it could not be written. */
export async function saveFile(window: BrowserWindow, input: unknown, options: DialogOptions): Promise<boolean> {
  try {
    const file = fileContent.parse(input);
    const name = basename(file.name.replaceAll('\\', '/'));
    const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1];
    const { canceled, filePath } = await options.dialog.showSaveDialog(window, {
      defaultPath: name,
      ...(extension === undefined ? {} : { filters: [{ name: fileKind(extension, options.language), extensions: [extension] }] }),
    });
    if (canceled || filePath === '') return false;
    await replaceFile(filePath, Buffer.from(file.base64, 'base64'));
    return true;
  } catch (error) {
    showProblem(error, options);
    return false;
  }
}

/** Lets the user choose a project file and reads it; null when they cancelled or it could not be read. */
export async function openProjectFile(window: BrowserWindow, options: DialogOptions): Promise<{ name: string; text: string } | null> {
  const { canceled, filePaths } = await options.dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [{ name: fileKind('awase', options.language), extensions: ['awase'] }],
  });
  const [path] = filePaths;
  if (canceled || path === undefined) return null;
  try {
    return { name: basename(path), text: await readProjectText(path) };
  } catch (error) {
    showProblem(error, options);
    return null;
  }
}

function fileKind(extension: string, language: Language): string {
  const translate = translator(language);
  if (extension === 'awase') return translate('shell.dialog.projectFile');
  if (extension === 'xlsx') return translate('shell.dialog.workbook');
  if (extension === 'png') return translate('shell.dialog.picture');
  return extension.toUpperCase();
}
