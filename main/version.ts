import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { applicationFolder } from './resources-folder.ts';

/** The version of package.json. */
export function applicationVersion(): string {
  const text = readFileSync(join(applicationFolder(), 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
