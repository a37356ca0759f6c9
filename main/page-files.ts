import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/**
 * Reads a file of the built page.
 * @param folder the only folder files are read from
 * @param pathname path of the URL, still encoded; `/` is index.html
 * @returns null when there is no such file, when it has an unknown type or when it lies outside the folder
 */
export async function readPageFile(folder: string, pathname: string): Promise<PageFile | null> {
  const path = decoded(pathname === '/' ? '/index.html' : pathname);
  if (path === null || /[\0\\]/.test(path)) return null;
  const root = resolve(folder);
  const file = resolve(join(root, path));
  const mediaType = mediaTypes[extname(file)];
  if (mediaType === undefined || !file.startsWith(root + sep)) return null;
  try {
    return { bytes: new Uint8Array(await readFile(file)), mediaType };
  } catch {
    return null;
  }
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
