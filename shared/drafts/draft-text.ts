import { nameList } from '../findings.ts';
import { formatCount, formatList } from '../language/format.ts';
import type { Language, Translate } from '../language/index.ts';
import { cut, restText } from '../language/lists.ts';
import { isVisible, shortened } from '../language/shorten.ts';
import type { Candidate } from '../model/candidate.ts';
import type { Level } from '../model/level.ts';

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
  /** A title or label as it stands between quotation marks: short, in one line, without a full stop; empty where nothing of it shows. */
  readonly title: (title: string) => string;
  /** A rating, which may be called anything, noun or verb: always quoted. */
  readonly level: (level: Pick<Level, 'label' | 'symbol'>) => string;
  readonly name: (candidate: Candidate) => string;
  readonly names: (candidates: readonly Candidate[]) => string;
  /** Titles in quotation marks, each with what is remarked of it; past a few, the rest is counted. */
  readonly items: (named: readonly { readonly title: string; readonly code: string; readonly remark?: string }[]) => string;
  readonly sentences: (parts: readonly string[]) => string;
}

/** A description in one line of a draft. */
export const passage = (text: string): string => shortened(text, passageLimit);

/** The words of drafts in a language. */
export function draftText(translate: Translate, language: Language): DraftText {
  const title = (text: string): string => (isVisible(text) ? shortened(text, titleLimit).replace(/(?:(?<!\.)\.|[。．]+)$/u, '') : '');
  const quote = (...texts: readonly string[]): string => translate('frame.quoted', { text: texts.map(title).find(isVisible) ?? translate('frame.untitled') });
  const name = (candidate: Candidate): string => (isVisible(candidate.name) ? shortened(candidate.name, titleLimit) : translate('frame.untitled'));
  return {
    language,
    translate,
    title,
    level: ({ label, symbol }) => quote(label, symbol),
    name,
    names: (candidates) => nameList(candidates.map(name), translate, language),
    items: (named) => {
      const { shown, rest } = cut(named, namedItems);
      const quoted = shown.map((entry) => quote(entry.title, entry.code) + (entry.remark ?? ''));
      const items = quoted.join(language === 'ja' ? '' : ', ');
      if (rest > 0) return translate('drafts.items', { items, all: formatCount(named.length, language) });
      return language === 'ja' ? items : formatList(quoted, language);
    },
    sentences: (parts) => parts.filter((part) => part !== '').join(language === 'ja' ? '' : ' '),
  };
}

/** A list of points, the rest counted. */
export function points<Entry>(entries: readonly Entry[], write: (entry: Entry) => string, { translate }: DraftText): string[] {
  const { shown, rest } = cut(entries, listedPoints);
  return [...shown.map(write), ...(rest > 0 ? [restText(rest, translate)] : [])].map((line) => translate('drafts.point', { text: line }));
}
