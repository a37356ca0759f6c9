import { parseArgs } from 'node:util';
import type { Language, MessageKey } from '../../shared/language/index.ts';

export type ProjectSource = { readonly sample: string } | { readonly project: string };

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'samples' }
  | { readonly name: 'evaluate'; readonly source: ProjectSource; readonly json: boolean }
  | { readonly name: 'simulate'; readonly source: ProjectSource; readonly trials: number | null; readonly seed: number | null; readonly json: boolean }
  | { readonly name: 'export'; readonly source: ProjectSource; readonly to: string }
  | { readonly name: 'serve'; readonly port: number; readonly data: string | null; readonly open: boolean };

export interface CommandLine {
  readonly command: Command;
  /** What `--language` says; null without it. */
  readonly language: Language | null;
}

type UsageKey = Extract<MessageKey, `shell.commandLine.usage.${string}`>;

/** The command line was typed wrongly. */
export class UsageError extends Error {
  readonly key: UsageKey;
  readonly values: Readonly<Record<string, string>>;

  constructor(key: UsageKey, values: Readonly<Record<string, string>> = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}

const usage = (name: UsageKey extends `shell.commandLine.usage.${infer Name}` ? Name : never, values?: Record<string, string>): UsageError =>
  new UsageError(`shell.commandLine.usage.${name}`, values);

const options = {
  sample: { type: 'string' },
  project: { type: 'string' },
  trials: { type: 'string' },
  seed: { type: 'string' },
  json: { type: 'boolean' },
  to: { type: 'string' },
  port: { type: 'string' },
  data: { type: 'string' },
  'no-open': { type: 'boolean' },
  language: { type: 'string' },
  help: { type: 'boolean' },
} as const;

type Option = keyof typeof options;

const optionsOf: Readonly<Record<Exclude<Command['name'], 'help'>, readonly Option[]>> = {
  samples: [],
  evaluate: ['sample', 'project', 'json'],
  simulate: ['sample', 'project', 'trials', 'seed', 'json'],
  export: ['sample', 'project', 'to'],
  serve: ['port', 'data', 'no-open'],
};

const isCommand = (name: string): name is keyof typeof optionsOf => Object.hasOwn(optionsOf, name);

/** The last value of every option that was given; `true` for those without a value. */
type Given = Partial<Record<Option, string | true>>;

/** @throws UsageError */
export function parseCommandLine(words: readonly string[]): CommandLine {
  const { given, positionals } = readWords(words);
  const language = parseLanguage(textOf(given, 'language'));
  if (given.help === true) return { command: { name: 'help' }, language };
  const [name, extra] = positionals;
  if (name === undefined) throw usage('noCommand');
  if (!isCommand(name)) throw usage('unknownCommand', { command: name });
  if (extra !== undefined) throw usage('unexpectedArgument', { argument: extra });
  const foreign = (Object.keys(given) as Option[]).find((option) => option !== 'language' && !optionsOf[name].includes(option));
  if (foreign !== undefined) throw usage('unknownOption', { option: `--${foreign}` });
  return { command: commandOf(name, given), language };
}

/** The language asked for, even when the rest of the line is wrong; null when it cannot be told. */
export function languageAskedFor(words: readonly string[]): Language | null {
  const { values } = parseArgs({ args: [...words], options: { language: { type: 'string' } }, strict: false });
  return values.language === 'ja' || values.language === 'en' ? values.language : null;
}

function readWords(words: readonly string[]): { given: Given; positionals: string[] } {
  const given: Given = {};
  const positionals: string[] = [];
  const { tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name) || !token.rawName.startsWith('--')) throw usage('unknownOption', { option: token.rawName });
    const name = token.name as Option;
    if (options[name].type === 'boolean') {
      if (token.value !== undefined) throw usage('unexpectedValue', { option: token.rawName });
      given[name] = true;
    } else {
      const looksLikeOption = token.inlineValue === false && token.value.startsWith('-');
      if (!token.value || looksLikeOption) throw usage('missingValue', { option: token.rawName });
      given[name] = token.value;
    }
  }
  return { given, positionals };
}

const textOf = (given: Given, option: Option): string | null => {
  const value = given[option];
  return typeof value === 'string' ? value : null;
};

function commandOf(name: keyof typeof optionsOf, given: Given): Command {
  switch (name) {
    case 'samples':
      return { name };
    case 'evaluate':
      return { name, source: sourceOf(given), json: given.json === true };
    case 'simulate':
      return { name, source: sourceOf(given), trials: parseTrials(textOf(given, 'trials')), seed: parseSeed(textOf(given, 'seed')), json: given.json === true };
    case 'export':
      return { name, source: sourceOf(given), to: targetOf(given) };
    case 'serve':
      return { name, port: parsePort(textOf(given, 'port')), data: textOf(given, 'data'), open: given['no-open'] !== true };
  }
}

function sourceOf(given: Given): ProjectSource {
  const sample = textOf(given, 'sample');
  const project = textOf(given, 'project');
  if (sample !== null && project === null) return { sample };
  if (project !== null && sample === null) return { project };
  throw usage('oneSource');
}

function targetOf(given: Given): string {
  const path = textOf(given, 'to');
  if (path === null) throw usage('noTarget');
  if (!path.toLowerCase().endsWith('.xlsx')) throw usage('workbookName', { path });
  return path;
}

function parseLanguage(value: string | null): Language | null {
  if (value === null || value === 'ja' || value === 'en') return value;
  throw usage('language', { value });
}

function parsePort(value: string | null): number {
  if (value === null) return 0;
  return wholeNumber(value, 0, 65_535) ?? fail(usage('port', { value }));
}

/** Null without the option: the project has its own. */
function parseTrials(value: string | null): number | null {
  return value === null ? null : (wholeNumber(value, 1, 1_000_000) ?? fail(usage('trials', { value })));
}

function parseSeed(value: string | null): number | null {
  return value === null ? null : (wholeNumber(value, 0, 4_294_967_295) ?? fail(usage('seed', { value })));
}

/** A number written in digits alone; null for anything else, or outside the limits. */
function wholeNumber(value: string, least: number, most: number): number | null {
  const number = Number(value);
  return /^\d+$/.test(value) && number >= least && number <= most ? number : null;
}

function fail(error: UsageError): never {
  throw error;
}
