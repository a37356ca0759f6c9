import type { Language } from './index.ts';

/** What a quotation within a quotation is written with. */
const inner: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ja: { '「': '『', '」': '』' },
  en: { '“': '‘', '”': '’' },
};

const outer: Readonly<Record<Language, RegExp>> = { ja: /[「」]/gu, en: /[“”]/gu };
const placed: Readonly<Record<Language, RegExp>> = { ja: /「\{\{(\w+)\}\}」/gu, en: /“\{\{(\w+)\}\}”/gu };

/** The values a text puts between quotation marks. */
export const quotedValues = (text: string, language: Language): readonly string[] => [...text.matchAll(placed[language])].flatMap(([, name]) => name ?? []);

/** A text as it stands between quotation marks: its own marks become the inner ones, so that the outer ones stay a pair. */
export const withinQuotes = (text: string, language: Language): string => text.replaceAll(outer[language], (mark) => inner[language][mark] ?? mark);

const inBrackets = /[（(]\{\{(\w+)\}\}[）)]/gu;
const ownBrackets = /^[（(](?<inside>[^（()）]*)[）)]$/u;

/** The values a text puts between brackets. */
export const bracketedValues = (text: string): readonly string[] => [...text.matchAll(inBrackets)].flatMap(([, name]) => name ?? []);

/** A text as it stands between brackets: without its own around all of it, such as those of （無題）. */
export const withinBrackets = (text: string): string => ownBrackets.exec(text)?.groups?.['inside'] ?? text;
