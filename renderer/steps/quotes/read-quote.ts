import { parseAmount } from '../../../shared/input/amount.ts';
import { parseChoice } from '../../../shared/input/choice.ts';
import { parseDay } from '../../../shared/input/day.ts';
import { parseNumber } from '../../../shared/input/number.ts';
import { quotes } from '../../../shared/language/quotes.ts';
import type { Translate } from '../../../shared/language/index.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { frequencies } from '../../../shared/model/estimate.ts';
import type { CurrencyUnit } from '../../../shared/model/project.ts';
import type { Quote, QuoteLine } from '../../../shared/model/quote.ts';
import { lineLimit, textLimit, type Yen } from '../../../shared/model/values.ts';
import { accept, type Reading, refuse, within } from '../../components/read-gesture.ts';

export type QuoteValues = Partial<Omit<Quote, 'id' | 'order' | 'candidateId'>>;
export type QuoteLineValues = Partial<Omit<QuoteLine, 'id' | 'order' | 'quoteId'>>;

/** Stands for no cost line among the choices; no id begins like it. */
export const noCostLine = '-';

const taxWords = ['included', 'excluded'] as const;

/** What a text typed or pasted into a column of the quotes means. */
export function readQuote(columnId: string, text: string, t: Translate): Reading<QuoteValues> {
  switch (columnId) {
    case 'supplier':
    case 'reference':
      return within(text, lineLimit, { [columnId]: text.trim() }, t);
    case 'quotedOn':
    case 'validUntil': {
      const day = text.trim() === '' ? null : parseDay(text);
      return day === null && text.trim() !== '' ? refuse(t('quotes.notDay', { text })) : accept({ [columnId]: day });
    }
    case 'tax': {
      const tax = text.trim() === '' ? 'excluded' : parseChoice(text, taxWords, (value) => [value, quotes.tax[value].ja, quotes.tax[value].en]);
      return tax === null ? refuse(t('quotes.notTax', { text })) : accept({ taxIncluded: tax === 'included' });
    }
    case 'note':
      return within(text, textLimit, { note: text }, t);
    default:
      return accept({});
  }
}

/** An amount as it stands in a quote; without a suffix it is in the project's unit. */
export function readAmount(text: string, unit: CurrencyUnit, t: Translate): Reading<{ readonly amount: Yen }> {
  if (text.trim() === '') return refuse(t('quotes.amountNeeded'));
  const amount = parseAmount(text, unit);
  return amount === null ? refuse(t('quotes.notAmount', { text })) : accept({ amount });
}

interface LineContext {
  readonly unit: CurrencyUnit;
  /** The cost lines a line can be for. */
  readonly costLines: ReadonlySet<IdOf<'estimate'>>;
  readonly t: Translate;
}

/** What a text typed or pasted into a column of a quote's lines means; a new line that leaves its cost line empty says nothing of it. */
export function readQuoteLine(columnId: string, text: string, isNew: boolean, { unit, costLines, t }: LineContext): Reading<QuoteLineValues> {
  switch (columnId) {
    case 'title':
      return within(text, lineLimit, { title: text.trim() }, t);
    case 'amount':
      return readAmount(text, unit, t);
    case 'quantity': {
      const quantity = text.trim() === '' ? 1 : parseNumber(text);
      return quantity !== null && quantity >= 0 && quantity <= 1e9 ? accept({ quantity }) : refuse(t('screens.estimates.notQuantity', { text }));
    }
    case 'frequency': {
      const frequency = text.trim() === '' ? 'once' : parseChoice(text, frequencies, (value) => [value, t(`glossary.frequency.${value}`)]);
      const choices = frequencies.map((value) => t(`glossary.frequency.${value}`)).join(t('frame.separator'));
      return frequency === null ? refuse(t('screens.estimates.notChoice', { text, choices })) : accept({ frequency });
    }
    case 'costLine': {
      if (text.trim() === '') return isNew ? accept({}) : accept({ estimateId: null });
      if (text === noCostLine) return accept({ estimateId: null });
      const estimateId = [...costLines].find((id) => id === text);
      return estimateId === undefined ? refuse(t('quotes.lines.notCostLine', { text })) : accept({ estimateId });
    }
    default:
      return accept({});
  }
}
