import { writeFileSync } from 'node:fs';
import { projectFileJsonSchema } from '../shared/project-file-schema.ts';

writeFileSync(new URL('../resources/project-file.schema.json', import.meta.url), `${JSON.stringify(projectFileJsonSchema(), null, 2)}\n`);
