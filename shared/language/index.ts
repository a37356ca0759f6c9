import { createInstance, type TFunction } from 'i18next';
import type { Message, Messages } from './message.ts';
import { messages } from './messages.ts';
import { bracketedValues, quotedValues, withinBrackets, withinQuotes } from './quoting.ts';
import { markedSpaces, settledSpaces } from './spacing.ts';

export type { ProblemCode } from './problem.ts';

export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

type KeyOf<Tree> = {
  [Key in keyof Tree & (string | number)]: Tree[Key] extends Message ? `${Key}` : `${Key}.${KeyOf<Tree[Key]>}`;
}[keyof Tree & (string | number)];

/** Dotted path of a text, such as `glossary.fit`. */
export type MessageKey = KeyOf<typeof messages>;

/** Puts a message into words. `{{name}}` in the text takes `values.name`; `values.count` chooses the English plural. */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

type Resource = { [key: string]: string | Resource };

const isMessage = (value: Message | Messages): value is Message => typeof value['ja'] === 'string';

function resourceOf(tree: Messages, language: Language): Resource {
  const resource: Resource = {};
  for (const [key, value] of Object.entries(tree)) {
    if (!isMessage(value)) {
      resource[key] = resourceOf(value, language);
      continue;
    }
    const text = language === 'ja' ? markedSpaces(value.ja) : value.en;
    if (typeof text === 'string') resource[key] = text;
    else {
      resource[`${key}_one`] = text.one;
      resource[`${key}_other`] = text.other;
    }
  }
  return resource;
}

type ValuesOf = (text: string, language: Language) => readonly string[];

/** The values each text puts between quotation marks or brackets. */
function enclosedIn(tree: Messages, language: Language, valuesOf: ValuesOf, path = ''): [key: string, names: readonly string[]][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    if (!isMessage(value)) return enclosedIn(value, language, valuesOf, `${path}${key}.`);
    const text = value[language];
    const names = [...new Set((typeof text === 'string' ? [text] : [text.one, text.other]).flatMap((form) => valuesOf(form, language)))];
    return names.length === 0 ? [] : [[`${path}${key}`, names] as [string, readonly string[]]];
  });
}

function createTranslate(language: Language): Translate {
  const instance = createInstance({
    lng: language,
    resources: { [language]: { translation: resourceOf(messages, language) } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  void instance.init();
  const translate: TFunction = instance.getFixedT(language);
  const quoted = new Map(enclosedIn(messages, language, quotedValues));
  const bracketed = new Map(enclosedIn(messages, language, bracketedValues));
  return (key, values) => {
    const marked = (quoted.get(key) ?? []).map((name): [string, string | number] => [name, withinQuotes(String(values?.[name] ?? ''), language)]);
    const bare = (bracketed.get(key) ?? []).flatMap((name): [string, string][] => {
      const value = values?.[name];
      return typeof value === 'string' ? [[name, withinBrackets(value)]] : [];
    });
    return settledSpaces(translate(key, { ...values, ...Object.fromEntries(bare), ...Object.fromEntries(marked) }));
  };
}

const translators = { ja: createTranslate('ja'), en: createTranslate('en') };

/** The texts of one language. */
export const translator = (language: Language): Translate => translators[language];
