import { Text } from '@mantine/core';
import { formatNumber } from '../../../shared/language/format.ts';
import { type Agreement, agreementReading } from '../../../shared/method/scoring/agreement.ts';
import { Explained } from '../../components/explained.tsx';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';

/** The agreement over the whole table: the number, how it came about, and what it means in plain words. */
export function AgreementLine({ agreement }: { readonly agreement: Agreement }) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const { alpha, observed, expected, pairable, undefinedBecause } = agreement;
  if (alpha === null) return <Text>{t(`consensus.undefined.${undefinedBecause ?? 'noPairs'}`)}</Text>;
  const number = (value: number): string => formatNumber(value, language, 3);
  const lines = [
    t('consensus.alphaLines.formula', { observed: number(observed), expected: number(expected), number: pairable }),
    t('consensus.alphaLines.meaning'),
    t('consensus.alphaLines.bounds'),
  ];
  return (
    <div>
      <Explained lines={lines} label={t('consensus.agreement')}>
        <strong>{t('consensus.alpha', { alpha: number(alpha) })}</strong>
      </Explained>{' '}
      {t(`consensus.reading.${agreementReading(alpha)}`)}
    </div>
  );
}
