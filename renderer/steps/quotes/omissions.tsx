import { Button, Text, TextInput, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, type ReactNode, type Ref, useId, useState } from 'react';
import { addOmittedLine, addQuoteLines } from '../../../shared/actions/quotes.ts';
import { projectOf } from '../../../shared/document.ts';
import type { EstimateLine } from '../../../shared/estimates.ts';
import { isBlank } from '../../../shared/input/plain.ts';
import { formatAmountWithUnit } from '../../../shared/language/format.ts';
import { lineLimit, type Yen } from '../../../shared/model/values.ts';
import { costLineTitle, type JudgedQuote } from '../../../shared/quotes.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './quotes.module.css';
import { readAmount } from './read-quote.ts';

interface OmissionsProps {
  readonly entry: JudgedQuote;
  /** The counted cost lines the quote has no line for. */
  readonly lacking: readonly EstimateLine[];
  readonly hasCostLines: boolean;
  /** Where a line for something else is begun. */
  readonly otherRef: Ref<HTMLInputElement>;
}

/** The cost lines a quote lacks, each with a place for the amount that adds it, and a place for anything else. */
export function Omissions({ entry, lacking, hasCostLines, otherRef }: OmissionsProps) {
  const t = useTranslate();
  const { quote } = entry;
  const { language, dispatch } = useStore();
  const { currencyUnit } = projectOf(useDocument());
  const heading = useId();
  const unit = { unit: t(`glossary.currencyUnit.${currencyUnit}`), tax: t(`quotes.tax.${quote.taxIncluded ? 'included' : 'excluded'}`) };
  return (
    <section aria-labelledby={heading} className={styles['omissions']}>
      <Title order={3} size="h4" id={heading}>
        {t(lacking.length > 0 ? 'quotes.omissions.title' : 'quotes.omissions.more')}
      </Title>
      {hasCostLines && (
        <Text size="sm" c="var(--ink-soft)">
          {t(lacking.length > 0 ? 'quotes.omissions.help' : 'quotes.omissions.complete')}
        </Text>
      )}
      <div className={styles['omissionRows']}>
        {lacking.map(({ estimate, total }) => {
          const title = costLineTitle(estimate.title);
          return (
            <LineForm
              key={estimate.id}
              label={t('quotes.omissions.amountOf', { title, ...unit })}
              action={t('quotes.omissions.addNamed', { title })}
              taxIncluded={quote.taxIncluded}
              onAdd={(_title, amount) => dispatch('addQuoteLine', (latest, context) => addOmittedLine(latest, quote.id, estimate.id, amount, context))}
            >
              <span className={styles['omitted']}>
                <span>{title}</span>
                <span className={styles['expected']}>
                  {total === null ? t('missingCosts.unpriced') : t('quotes.omissions.expected', { amount: formatAmountWithUnit(total.spread.expected, currencyUnit, language) })}
                </span>
              </span>
            </LineForm>
          );
        })}
        <LineForm
          label={t('quotes.omissions.amountOf', { title: t('quotes.omissions.other'), ...unit })}
          action={t('quotes.omissions.addNamed', { title: t('quotes.omissions.other') })}
          taxIncluded={quote.taxIncluded}
          titleRef={otherRef}
          onAdd={(title, amount) => dispatch('addQuoteLine', (latest, context) => addQuoteLines(latest, quote.id, [{ title, amount }], context))}
        />
      </div>
    </section>
  );
}

interface LineFormProps {
  /** What the amount is of. */
  readonly label: string;
  readonly action: string;
  /** Whether the amounts of the quote include tax. */
  readonly taxIncluded: boolean;
  /** Given where the title is typed too. */
  readonly titleRef?: Ref<HTMLInputElement>;
  /** True once the line is there. */
  readonly onAdd: (title: string, amount: Yen) => Promise<boolean>;
  readonly children?: ReactNode;
}

/** One line to be added. Nothing is saved before its amount can be read. */
function LineForm({ label, action, taxIncluded, titleRef, onAdd, children }: LineFormProps) {
  const t = useTranslate();
  const { currencyUnit } = projectOf(useDocument());
  const [title, setTitle] = useState('');
  const [amount, setAmount] = useState('');
  const [wrong, setWrong] = useState<{ readonly title: string | null; readonly amount: string | null }>({ title: null, amount: null });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const reading = readAmount(amount, { unit: currencyUnit, taxIncluded, t });
    const titleMissing = titleRef !== undefined && isBlank(title);
    setWrong({ title: titleMissing ? t('quotes.titleNeeded') : null, amount: reading.ok ? null : reading.message });
    if (!reading.ok || titleMissing || !(await onAdd(title.trim(), reading.values.amount))) return;
    setTitle('');
    setAmount('');
  };
  return (
    <form className={styles['lineForm']} onSubmit={(event) => void submit(event)} noValidate>
      {titleRef === undefined ? (
        children
      ) : (
        <TextInput
          ref={titleRef}
          size="xs"
          aria-label={t('quotes.omissions.otherTitle')}
          placeholder={t('quotes.omissions.other')}
          maxLength={lineLimit}
          value={title}
          error={wrong.title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
      )}
      <TextInput
        size="xs"
        inputMode="decimal"
        placeholder={t('quotes.omissions.price')}
        aria-label={label}
        rightSection={<span className={styles['unit']}>{t(`glossary.currencyUnit.${currencyUnit}`)}</span>}
        rightSectionWidth={52}
        value={amount}
        error={wrong.amount}
        onChange={(event) => setAmount(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" variant="default" leftSection={<IconPlus size={14} />} aria-label={action}>
        {t('quotes.omissions.add')}
      </Button>
    </form>
  );
}
