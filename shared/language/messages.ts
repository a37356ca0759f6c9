import { command } from './command.ts';
import { defaults } from './defaults.ts';
import { glossary } from './glossary.ts';
import type { Messages } from './message.ts';
import { problem } from './problem.ts';

/** Every text of the product, by area. A new area is a file beside this one and a line here. */
export const messages = { command, defaults, glossary, problem } as const satisfies Messages;
