import { nameList } from '../findings.ts';
import { formatCount, formatList } from '../language/format.ts';
import type { Language, Translate } from '../language/index.ts';
import { spaced } from '../language/spacing.ts';
import type { Candidate } from '../model/candidate.ts';

/** Items a sentence names before it counts the rest. */
const namedItems = 5;

/** Points of a list before the rest is counted; with what a point holds it keeps any draft far below what a text may hold. */
const listedPoints = 10;

const titleLimit = 80;
const passageLimit = 240;

/** The words of a draft in one language. */
export interface DraftText {
  readonly language: Language;
  readonly translate: Translate;
  /** Short names of things, without line breaks. */
  readonly title: (title: string) => string;
  readonly name: (candidate: Candidate) => string;
  readonly names: (candidates: readonly Candidate[]) => string;
  /** Titles in quotation marks; past a few, the rest is counted. */
  readonly items: (named: readonly { readonly title: string; readonly code: string }[]) => string;
  readonly sentences: (parts: readonly string[]) => string;
}

/** A text in one line, cut with an ellipsis where it is long. */
function short(text: string, limit: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= limit ? line : `${line.slice(0, limit - 1).toWellFormed()}…`;
}

/** A description in one line of a draft. */
export const passage = (text: string): string => short(text, passageLimit);

/** The words of drafts in a language. */
export function draftText(plainTranslate: Translate, language: Language): DraftText {
  const translate = spaced(plainTranslate, language);
  const title = (text: string): string => short(text, titleLimit);
  const name = (candidate: Candidate): string => title(candidate.name);
  return {
    language,
    translate,
    title,
    name,
    names: (candidates) => nameList(candidates.map(name), translate, language),
    items: (named) => {
      const quoted = named.slice(0, namedItems).map((entry) => translate('drafts.item', { title: title(entry.title) || title(entry.code) || translate('frame.untitled') }));
      const items = quoted.join(language === 'ja' ? '' : ', ');
      if (named.length > quoted.length) return translate('drafts.items', { items, all: formatCount(named.length, language) });
      return language === 'ja' ? items : formatList(quoted, language);
    },
    sentences: (parts) => parts.filter((part) => part !== '').join(language === 'ja' ? '' : ' '),
  };
}

/** A list of points, the rest counted. */
export function points<Entry>(entries: readonly Entry[], write: (entry: Entry) => string, { translate, language }: DraftText): string[] {
  const lines = entries.slice(0, listedPoints).map((entry) => translate('drafts.point', { text: write(entry) }));
  const count = entries.length - lines.length;
  return count > 0 ? [...lines, translate('drafts.point', { text: translate('drafts.gap.more', { number: formatCount(count, language) }) })] : lines;
}
