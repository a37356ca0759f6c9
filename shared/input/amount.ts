import type { z } from 'zod';
import { type CurrencyUnit, yenPerUnit } from '../model/project.ts';
import { foreignCurrency } from './currency.ts';
import { signed, splitSign } from './number.ts';
import { dashes, plain } from './plain.ts';
import { type RefusalReason, read, refused, type TextReading } from './reading.ts';
import { readScaled, type Scaled } from './scaled.ts';

/** What an amount is typed into. */
export interface AmountField<Kept extends z.ZodType<number>> {
  /** What a number without a unit is in. */
  readonly unit: CurrencyUnit;
  /** The amounts that can be kept; amounts below 0 are refused by name where it has none. */
  readonly kept: Kept;
  /** Whether amounts stand here with tax; one that says the other is refused. */
  readonly tax: 'included' | 'excluded';
}

/** What is free costs 0, which nobody has to spell out. */
const free = /^(?:無料|無償|無償提供|タダ|free(?: of charge)?|no charge|complimentary)$/iu;
const closedByDash = new RegExp(`円 ?[${dashes}]$`, 'u');

const placesPerUnit = (unit: CurrencyUnit): number => Math.log10(yenPerUnit[unit]);

const yenAround = /^(?:(?:JP)?[¥\\] ?|JPY ?|yen ?|金 ?|@ ?)+|(?: ?(?:JPY|yen|円|圓|えん|エン|也))+$/giu;
const withTax = / ?[([]? ?(?:税込み?|消費税込み?|内税|(?:incl\.?|including|inc\.?|with) ?(?:consumption )?(?:tax|vat)|(?:tax|vat) (?:incl\.?|included)) ?[)\]]?/giu;
const withoutTax = / ?[([]? ?(?:税抜き?|税別|外税|消費税別|\+ ?(?:消費)?税|(?:excl\.?|excluding|ex\.?|without|before|\+) ?(?:consumption )?(?:tax|vat)|(?:tax|vat) (?:excl\.?|excluded)) ?[)\]]?/giu;
/** A price for each month, year, person or piece says what the columns beside it say. */
const rate =
  /[([]?\/ ?(?!\d)[^)\]]+[)\]]?|[([]?(?:月額|年額|月々|毎月|毎年|月払い?|年払い?|年間)[)\]]?|\b(?:per|a|each) [a-z ]+|\b(?:monthly|yearly|annually|annual|p\.a\.)|1? ?(?:[人名台件個]|ユーザー|か月|ヶ月|カ月|[月年日])(?:あたり|当たり|当り|につき)/iu;
/** ¥340.000 and ¥1.234 could be thousands in another country's writing, and nobody writes a third decimal of 0. */
const likeThousands = /^[1-9]\d{0,2}\.\d{3}$/;
const likeRoundThousands = /^[1-9]\d{0,2}\.\d{2}0$/;
/** As amounts are shown in English: `101.67 × ¥10k`. */
const shownUnit = / ?[×x*] ?[¥\\]? ?(?<count>10?)k$/iu;

/** 8円50銭 as 8.50, 30銭 as 0.30. */
function withoutSen(text: string): string {
  const [, yen = '0', sen] = /^(?:([\d,]+) ?円 ?)?(\d{1,2}) ?銭$/u.exec(text) ?? [];
  return sen === undefined ? text : `${yen}.${sen.padStart(2, '0')}円`;
}

/** The signs of yen and of less than nothing around an amount, in whatever order they come: -¥5, ¥-5, (¥5), ▲5円. */
function peeled(text: string): { readonly body: string; readonly isYen: boolean; readonly negative: boolean } | null {
  let body = text;
  let isYen = false;
  let negative: boolean | null = null;
  for (;;) {
    const bare = body.replaceAll(yenAround, '').trim();
    if (bare !== body) {
      isYen ||= bare !== body;
      body = bare;
      continue;
    }
    const sign = splitSign(body);
    if (sign === null) return { body, isYen, negative: negative ?? false };
    if (negative !== null) return null;
    ({ negative, rest: body } = sign);
  }
}

/**
 * Reads an amount of money to the last digit. A stated unit (¥, 円, 千円, 万円, 億円, 1億2,000万円, JPY) wins over the field's own, so ¥340,000 is the same
 * in every project. Another currency, a rate such as 円/月, a tax that is not the field's and a number that could be read as two are refused by name.
 * @returns yen
 */
export function parseAmount<Kept extends z.ZodType<number>>(text: string, { unit, kept, tax }: AmountField<Kept>): TextReading<z.output<Kept>> {
  const whole = plain(text);
  const refuse = (reason: RefusalReason, named: string | null = null): TextReading<never> => refused(reason, text, named === null ? {} : { named });
  const taxed = whole.match(withTax) !== null;
  const untaxed = whole.match(withoutTax) !== null;
  if ((taxed && tax === 'excluded') || (untaxed && tax === 'included')) return refuse(tax === 'excluded' ? 'amountWithTax' : 'amountWithoutTax');
  const bare = withoutSen(whole.replaceAll(withTax, '').replaceAll(withoutTax, '').trim());
  if (free.test(bare)) return read(kept.parse(0));
  if (closedByDash.test(bare)) return refuse('amountTrailingMinus');
  const currency = foreignCurrency(bare);
  if (currency !== null) return refuse('foreignCurrency', currency);
  const per = rate.exec(bare)?.[0];
  if (per !== undefined && /\d/.test(bare)) return refuse('amountRate', per.trim());
  const shown = shownUnit.exec(bare)?.groups?.['count'];
  const parts = peeled(shown === undefined ? bare : bare.replace(shownUnit, ''));
  const scaled = parts === null ? null : readScaled(parts.body);
  if (parts === null || scaled === null) return refuse('notAmount');
  if ('flaw' in scaled) {
    if (scaled.flaw === 'unit') return refuse('amountUnit', scaled.unit.replace(/^円/u, ''));
    return refuse(scaled.flaw === 'notNumber' ? 'notAmount' : scaled.flaw === 'separators' ? 'amountSeparators' : 'amountTrailingMinus');
  }
  if (scaled.open && !parts.isYen) return refuse('notAmount');
  if ((parts.isYen ? likeThousands : likeRoundThousands).test(parts.body)) return refuse('amountSeparators');
  const amount = signed(scaled.times(placesOf(scaled, parts.isYen, shown, unit)), parts.negative);
  if (Number.isNaN(amount)) return refuse('notAmount');
  const parsed = kept.safeParse(amount);
  if (parsed.success) return read(parsed.data);
  return refuse(amount < 0 && kept.safeParse(-amount).success ? 'negativeAmount' : 'amountTooLarge');
}

/** The decimal places from what was typed to yen. */
function placesOf({ stated }: Scaled, isYen: boolean, shown: string | undefined, unit: CurrencyUnit): number {
  if (shown !== undefined) return 2 + shown.length;
  return stated || isYen ? 0 : placesPerUnit(unit);
}
