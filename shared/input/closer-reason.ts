import type { input, inputKind } from '../language/input.ts';
import { digitsAsNumber, minusSigns } from './number.ts';
import { dashes, plain } from './plain.ts';

type Reason = keyof typeof input;

export type InputKind = keyof typeof inputKind;

/** Reasons that say no more than that a text is no such value, or stumble over a word behind a number. */
const plainReasons: ReadonlyMap<Reason, InputKind> = new Map<Reason, InputKind>([
  ['notAmount', 'amount'],
  ['amountUnit', 'amount'],
  ['amountRate', 'amount'],
  ['notLength', 'length'],
  ['lengthUnit', 'length'],
  ['notQuantity', 'quantity'],
  ['quantityUnit', 'quantity'],
  ['notMonth', 'month'],
  ['notScore', 'score'],
  ['notRate', 'rate'],
  ['notWeight', 'weight'],
  ['notTrials', 'trials'],
  ['notSeed', 'seed'],
  ['notDay', 'day'],
]);

export interface CloserReason {
  readonly reason: Reason;
  /** What the text was to be read as. */
  readonly kind: InputKind;
}

const errorValue = /^#(?:REF|N\/A|VALUE|DIV\/0|NAME|NUM|NULL|SPILL|CALC|FIELD|BLOCKED|GETTING_DATA)[!?]?$|^#{2,}$/iu;
const accountingZero = new RegExp(`^[¥\\\\] ?[${dashes}]+$`, 'u');
const formula = /^(?:=\S|@[A-Za-z])/u;
/** What office lists write where there is no number, or none yet. */
const standIn = [
  `(?:[¥\\\\] ?)?[${dashes}]+`,
  '[?…]+|\\.{2,}|〃|同上|同左',
  'n\\.?/?a\\.?|tbd|tba|tbc|unknown|pending|to be (?:decided|confirmed)|none|nil|null|not applicable|included|on request|ask',
  '未定|未確定|不明|調査中|確認中|見積中|見積依頼中|検討中|別途(?:(?:御|お)?見積り?|(?:ご)?相談|協議|請求|支給)?|要(?:見積り?|相談|問い?合わ?せ|確認)|応相談|応談|ご相談|都度(?:(?:御|お)?見積り?)?|実費|時価',
  'なし|無し|無|対象外|該当なし|適用外|無期限|期限なし|一式|含む|込み?',
];
const stands = new RegExp(`^(?:${standIn.join('|')})$`, 'iu');
const approximately = /^(?:約|およそ|おおよそ|だいたい|概ね|概算|±|\+\/-|[~〜]|(?:about|approx(?:\.|imately)?|around|circa|ca\.|over|under|up to|at least|at most|more than|less than) |[<>≤≥])/iu;
const orSo = /(?:程度|くらい|ぐらい|ほど|前後|内外|弱|強|以上|以下|以内|未満|超|から|まで|[~〜+])$/u;
const range = new RegExp(`\\d[^\\d.,]{0,4}[~〜${dashes.replace('-', '')}-][^\\d.,]{0,2}\\d|\\d[^\\d]{0,3}から ?\\d|\\d to \\d`, 'iu');
const signs = `${minusSigns}+`;
const doubleSign = new RegExp(`^[${signs}(] ?¥? ?[${signs}(] ?[${signs}(]? ?¥? ?\\d`, 'u');
const kanji = /^[〇零一二三四五六七八九十百千壱弐参拾]+[万億兆]?[〇零一二三四五六七八九十百千壱弐参拾万億兆]* ?(?:円|割|点|[かヶケカヵ箇]月|週間?|日間?|年間?|時間|人[日月]?|[名台件個本式])?$/u;
const half = /^半(?:年|月|日|期)$/u;
const leading = /^[^\d.]*(?<digits>(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/i;

/** Why a text as office lists have it is no value: an error of a spreadsheet, a word for unknown, an approximation; null when nothing says more than the reason given. */
export function closerReason(reason: Reason, text: string): CloserReason | null {
  const kind = plainReasons.get(reason);
  const closer = kind === undefined ? null : closerReasonOf(plain(text), kind);
  return kind === undefined || closer === null ? null : { reason: closer, kind };
}

function closerReasonOf(whole: string, kind: InputKind): Reason | null {
  if (errorValue.test(whole)) return 'errorValue';
  if (formula.test(whole)) return 'formula';
  if (kind === 'amount' && accountingZero.test(whole)) return 'accountingZero';
  if (stands.test(whole)) return kind === 'day' ? 'standsForNoDay' : 'standsForNone';
  return kind === 'day' ? null : closerReasonOfNumber(whole);
}

function closerReasonOfNumber(whole: string): Reason | null {
  const digits = leading.exec(whole)?.groups?.['digits'];
  if (digits !== undefined && Number.isNaN(digitsAsNumber(digits))) return 'tooSmall';
  if (doubleSign.test(whole)) return 'doubleSign';
  if (range.test(whole)) return 'rangeOfValues';
  if ((approximately.test(whole) || orSo.test(whole)) && /[\d〇一二三四五六七八九十百千]/u.test(whole)) return 'approximate';
  return kanji.test(whole) || half.test(whole) ? 'kanjiNumber' : null;
}
