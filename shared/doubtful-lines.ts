import { comparable } from './input/choice.ts';
import type { Frequency } from './model/estimate.ts';

/** Why an amount may be counted wrongly: it looks like consumption tax, like a sum of other lines, or is called monthly or yearly and counted once. */
export const doubts = ['tax', 'sum', 'recurring'] as const;
export type Doubt = (typeof doubts)[number];

const taxTitle = /消費税|税額|^税金?(?:$|[\s(:0-9])|^(?:consumption |sales )?tax(?:$|[\s(:0-9])|\b(?:vat|gst|consumption tax|sales tax)\b/u;
const taxRemark = /税抜|税込|税別|\b(?:incl|excl|with|without|before|after)\b/u;
const sumTitle = /(?:小計|合計|総計|総額)(?:金額|額)?(?:$| ?[(:【[])|^(?:(?:grand |sub-? ?)?total|sum)(?: amount)?(?:$| ?[(:[])/u;
/** The same as the whole name of a row, and not of something that shows or checks a sum. */
const sumName = /^(?:(?:御|お)?見積り?|(?:ご|御)?請求|費用|金額|税込み?|税抜き?|年間|初期|総)?(?:の|・)?(?:小 ?計|合 ?計|総 ?計|総額|計)(?:金額|額)?(?: ?[(:【[].*)?$|^(?:grand |sub-? ?)?totals?(?: amount)?(?: ?[(:[].*)?$/u;
const recurringTitle = /月額|毎月|月次|月々|年額|毎年|年次|年間|\b(?:monthly|yearly|annual|annually|per month|per year)\b/u;

/** What stands behind the title of a line that somebody has said is counted as it stands, in either language. */
const checkedMark = /\((?:確認済み|checked)\)$/u;

/** Whether somebody has answered for a line, so that nothing of it is in doubt. */
export const isChecked = (title: string): boolean => checkedMark.test(comparable(title));

/** Whether a title names consumption tax itself, and not an amount with or without it. */
export function looksLikeTax(title: string): boolean {
  const text = comparable(title);
  return taxTitle.test(text) && !taxRemark.test(text) && !isChecked(title);
}

/** Whether the name of a pasted row, as names are compared, says that it adds up other rows. */
export const namesSum = (name: string): boolean => sumName.test(name);

/** Why a line may be counted wrongly as it stands; null where nothing in its title says so. */
export function doubtOf({ title, frequency }: { readonly title: string; readonly frequency: Frequency }): Doubt | null {
  if (isChecked(title)) return null;
  if (looksLikeTax(title)) return 'tax';
  const text = comparable(title);
  if (sumTitle.test(text)) return 'sum';
  return frequency === 'once' && recurringTitle.test(text) ? 'recurring' : null;
}
