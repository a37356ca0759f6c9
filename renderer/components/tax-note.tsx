import { Text } from '@mantine/core';
import { formatPercent } from '../../shared/language/format.ts';
import type { Project } from '../../shared/model/project.ts';
import { useTranslate } from '../store/hooks.ts';
import { useStore } from '../store/store.ts';

/** Says that totals include tax, where they do. */
export function TaxNote({ project: { taxShown, taxRate } }: { readonly project: Pick<Project, 'taxShown' | 'taxRate'> }) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  if (!taxShown) return null;
  return (
    <Text size="sm" c="var(--ink-soft)">
      {t('estimates.taxNote', { rate: formatPercent(taxRate, language) })}
    </Text>
  );
}
