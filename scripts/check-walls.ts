import { join } from 'node:path';
import { findViolations } from './walls.ts';

const violations = findViolations(join(import.meta.dirname, '..'));
for (const { file, line, message } of violations) console.error(`${file}:${line} ${message}`);
if (violations.length > 0) process.exitCode = 1;
