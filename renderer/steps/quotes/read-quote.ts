import { parseAmount } from '../../../shared/input/amount.ts';
import { parseDay } from '../../../shared/input/day.ts';
import { isBlank } from '../../../shared/input/plain.ts';
import { parseQuantity } from '../../../shared/input/quantity.ts';
import { parseFrequency, parseTax } from '../../../shared/input/words.ts';
import type { Translate } from '../../../shared/language/index.ts';
import { choicesText } from '../../../shared/language/lists.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { frequencies } from '../../../shared/model/estimate.ts';
import type { CurrencyUnit } from '../../../shared/model/project.ts';
import type { Quote, QuoteLine } from '../../../shared/model/quote.ts';
import { lineLimit, signedYen, textLimit, type Yen } from '../../../shared/model/values.ts';
import { accept, type Reading, refuse, within } from '../../components/read-gesture.ts';
import { fieldsOf } from '../../components/read-text.ts';

export type QuoteValues = Partial<Omit<Quote, 'id' | 'order' | 'candidateId'>>;
export type QuoteLineValues = Partial<Omit<QuoteLine, 'id' | 'order' | 'quoteId'>>;

/** Stands for no cost line among the choices; no id begins like it. */
export const noCostLine = '-';

/**
 * What a text typed or pasted into a column of the quotes means.
 * @param today a day without a year is in the year of this one
 */
export function readQuote(columnId: string, text: string, today: string, t: Translate): Reading<QuoteValues> {
  switch (columnId) {
    case 'supplier':
    case 'reference':
      return within(text, lineLimit, { [columnId]: text.trim() }, t);
    case 'quotedOn':
    case 'validUntil':
      return isBlank(text) ? accept({ [columnId]: null }) : fieldsOf(parseDay(text, today), (day) => ({ [columnId]: day }), t);
    case 'tax': {
      const tax = isBlank(text) ? 'excluded' : parseTax(text);
      return tax === null ? refuse(t('quotes.notTax', { text })) : accept({ taxIncluded: tax === 'included' });
    }
    case 'note':
      return within(text, textLimit, { note: text }, t);
    default:
      return accept({});
  }
}

interface AmountContext {
  readonly unit: CurrencyUnit;
  /** Whether the amounts of the quote include tax. */
  readonly taxIncluded: boolean;
  readonly t: Translate;
}

/** An amount as it stands in a quote; without a unit it is in the project's. */
export function readAmount(text: string, { unit, taxIncluded, t }: AmountContext): Reading<{ readonly amount: Yen }> {
  if (isBlank(text)) return refuse(t('quotes.amountNeeded'));
  return fieldsOf(parseAmount(text, { unit, kept: signedYen, tax: taxIncluded ? 'included' : 'excluded' }), (amount) => ({ amount }), t);
}

interface LineContext extends AmountContext {
  /** The cost lines a line can be for. */
  readonly costLines: ReadonlySet<IdOf<'estimate'>>;
}

/** What a text typed or pasted into a column of a quote's lines means; a new line that leaves its cost line empty says nothing of it. */
export function readQuoteLine(columnId: string, text: string, isNew: boolean, context: LineContext): Reading<QuoteLineValues> {
  const { costLines, t } = context;
  switch (columnId) {
    case 'title':
      return within(text, lineLimit, { title: text.trim() }, t);
    case 'amount':
      return readAmount(text, context);
    case 'quantity':
      return fieldsOf(parseQuantity(text), (quantity) => ({ quantity }), t);
    case 'frequency': {
      const frequency = parseFrequency(text);
      const choices = choicesText(frequencies.map((value) => t(`glossary.frequency.${value}`)), t);
      return frequency === null ? refuse(t('screens.estimates.notChoice', { text, choices })) : accept({ frequency });
    }
    case 'costLine': {
      if (isBlank(text)) return isNew ? accept({}) : accept({ estimateId: null });
      if (text === noCostLine) return accept({ estimateId: null });
      const estimateId = [...costLines].find((id) => id === text);
      return estimateId === undefined ? refuse(t('quotes.lines.notCostLine', { text })) : accept({ estimateId });
    }
    default:
      return accept({});
  }
}
