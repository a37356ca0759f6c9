import { type Language, translator } from '../../shared/language/index.ts';
import { problemText } from '../../shared/language/problem-text.ts';
import { problemOf } from '../../shared/problem.ts';
import { systemLanguage } from '../system-language.ts';
import { type Command, languageAskedFor, parseCommandLine, UsageError } from './arguments.ts';
import { evaluateProject } from './evaluate-project.ts';
import { exportWorkbook } from './export-workbook.ts';
import { printSamples } from './print-samples.ts';
import { serve } from './serve.ts';
import { simulateSource } from './simulate-project.ts';
import type { Surroundings } from './surroundings.ts';

/** 0 done, 1 failed, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

export async function runCommandLine(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { complain, machine } = surroundings;
  const language = languageAskedFor(words) ?? systemLanguage(machine.environment);
  const translate = translator(language);
  try {
    await runCommand(parseCommandLine(words).command, language, surroundings);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      complain(`${translate(error.key, error.values)}\n\n${translate('shell.commandLine.help')}`);
      return 2;
    }
    complain(problemText(problemOf(error), translate).replaceAll(/\s*\n\s*/g, ' '));
    return 1;
  }
}

async function runCommand(command: Command, language: Language, surroundings: Surroundings): Promise<void> {
  switch (command.name) {
    case 'help':
      return surroundings.print(translator(language)('shell.commandLine.help'));
    case 'samples':
      return printSamples(language, surroundings);
    case 'evaluate':
      return evaluateProject(command, language, surroundings);
    case 'simulate':
      return simulateSource(command, language, surroundings);
    case 'export':
      return exportWorkbook(command, language, surroundings);
    case 'serve':
      return serve(command, language, surroundings);
  }
}
