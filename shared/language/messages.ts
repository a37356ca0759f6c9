import { action } from './action.ts';
import { charts } from './charts.ts';
import { command } from './command.ts';
import { criteria } from './criteria.ts';
import { defaults } from './defaults.ts';
import { expected } from './expected.ts';
import { field } from './field.ts';
import { finding } from './finding.ts';
import { gaps } from './gaps.ts';
import { glossary } from './glossary.ts';
import { grid } from './grid.ts';
import { frame } from './frame.ts';
import { start } from './start.ts';
import { screens } from './screens.ts';
import { shell } from './shell.ts';
import type { Messages } from './message.ts';
import { problem } from './problem.ts';
import { request } from './request.ts';
import { workbook } from './workbook.ts';

/** Every text of the product, by area. A new area is a file beside this one and a line here. */
export const messages = { action, charts, command, criteria, defaults, expected, field, finding, gaps, glossary, grid, problem, request, frame, start, screens, shell, workbook } as const satisfies Messages;
