import { type Language, type MessageKey, translator, type Translate } from '../../shared/language/index.ts';

/** A text put together by a formula, and what it gives now. */
export interface Part {
  readonly formula: string;
  readonly value: string;
  /** Begins or ends with Latin or Japanese letters, nobody knows which: the space around it follows, as in shared/language/spacing.ts. */
  readonly isName?: true;
}

/** A text as a formula writes it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The letter or digit a value begins or ends with, by which the spaces beside it are chosen; empty where it is none. */
const edge = (value: string, at: 0 | -1): string => /^[\p{L}\p{N}]$/u.exec([...value].at(at) ?? '')?.[0] ?? '';

/** Stands for a name, whose spaces towards Japanese letters come and go with what it is. */
const latin = 'a';

/**
 * A message whose values come from cells: the formula that puts it together, and what it gives now. Spaces beside a value are those its value of now
 * asks for, in both alike; beside a name those it asks for at any time.
 * @param count the number that chooses the English plural
 */
export function phrase(translate: Translate, key: MessageKey, parts: Readonly<Record<string, Part>>, count?: number): Part {
  const plural = count === undefined ? {} : { count };
  const placed = Object.entries(parts).map(([name, { value, isName }]) => {
    const [first, last] = isName === true ? [latin, latin] : [edge(value, 0), edge(value, -1)];
    return { name, marked: `${first}\u0000${name}\u0000${last}` };
  });
  const text = translate(key, { ...plural, ...Object.fromEntries(placed.map(({ name, marked }) => [name, marked])) });
  const template = placed.reduce((whole, { name, marked }) => whole.replaceAll(marked, `\u0000${name}\u0000`), text);
  const pieces = template.split('\u0000').filter((piece) => piece !== '');
  return joined(
    ...pieces.flatMap((piece, index): Part[] => {
      const part = parts[piece];
      if (part !== undefined) return [part];
      const [before, after] = [parts[pieces[index - 1] ?? ''], parts[pieces[index + 1] ?? '']];
      const isLoose = { start: before?.isName === true && looseStart.test(piece), end: after?.isName === true && looseEnd.test(piece) };
      const text = piece.slice(isLoose.start ? 1 : 0, isLoose.end ? -1 : undefined);
      return [...(isLoose.start && before ? [spaceBeside(before, 'RIGHT')] : []), plainText(text), ...(isLoose.end && after ? [spaceBeside(after, 'LEFT')] : [])];
    }),
  );
}

const japanese = '[\\u3000-\\u30FF\\u3400-\\u9FFF\\uFF00-\\uFFEF]';
/** Where Japanese letters begin and end again among the codes of letters, as a formula finds them. */
const japaneseFrom = '{0;12288;12544;13312;40960;65280;65520}';
const looseStart = new RegExp(`^ ${japanese}`, 'u');
const looseEnd = new RegExp(`${japanese} $`, 'u');

/** The space on one side of a name towards Japanese text: none where the name is Japanese too. */
function spaceBeside({ formula, value }: Part, side: 'LEFT' | 'RIGHT'): Part {
  const code = `_xlfn.UNICODE(${side}(${formula},1))`;
  const isJapanese = new RegExp(side === 'LEFT' ? `^${japanese}` : `${japanese}$`, 'u').test(value);
  return {
    formula: `IF(IFERROR(ISEVEN(MATCH(${code},${japaneseFrom},1)),FALSE),""," ")`,
    value: isJapanese ? '' : ' ',
  };
}

/** A text that stays as it is. */
export const plainText = (text: string): Part => ({ formula: quoted(text), value: text });

export const nothingSaid = plainText('');

/** One of two texts, by a condition that holds now or not. */
export const choose = (condition: { readonly formula: string; readonly holds: boolean }, yes: Part, no: Part): Part => ({
  formula: `IF(${condition.formula},${yes.formula},${no.formula})`,
  value: condition.holds ? yes.value : no.value,
});

export const joined = (...parts: readonly Part[]): Part => ({ formula: parts.map(({ formula }) => formula).join('&'), value: parts.map(({ value }) => value).join('') });

/**
 * The formula that prints a share by the rule of formatPercent: what is not nothing and not everything is never rounded to it.
 * @param isShort without a trailing zero, as formatCoverage
 */
export function percentFormula(share: string, language: Language, isShort = false): string {
  const told = (key: 'over' | 'under', percent: string): string => quoted(translator(language)(`finding.percent.${key}`, { percent }));
  const digits = isShort ? `ROUND(100*${share},1)` : `TEXT(100*${share},"0.0")`;
  const near = `IF(AND(${share}>1E-12,${share}<0.0005),${told('under', '0.1 %')},${digits}&" %")`;
  return `IF(${isNearlyWhole(share)},${told('over', '99.9 %')},${near})`;
}

const isNearlyWhole = (share: string): string => `AND(${share}>=0.9995,${share}<1-1E-12)`;

/** The formula that prints two shares as a range by the rule of formatPercentRange. */
export function percentRangeFormula(from: string, to: string, language: Language): string {
  const dash = language === 'ja' ? '〜' : '–';
  const beyond = [from, to].flatMap((share) => [isNearlyWhole(share), `AND(${share}>1E-12,${share}<0.0005)`]);
  const plain = `TEXT(100*${from},"0.0")&"${dash}"&TEXT(100*${to},"0.0")&" %"`;
  return `IF(OR(${beyond.join(',')}),${percentFormula(from, language)}&"${dash}"&${percentFormula(to, language)},${plain})`;
}
