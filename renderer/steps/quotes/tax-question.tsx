import { Button, Group, Menu, Stack, Text } from '@mantine/core';
import { editQuoteLines, takeTaxAsIncluded } from '../../../shared/actions/quotes.ts';
import { keepLine } from '../../../shared/actions/settle-doubt.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import type { EstimateLine } from '../../../shared/estimates.ts';
import { looksLikeTax } from '../../../shared/doubtful-lines.ts';
import { costLineTitle, type JudgedQuote } from '../../../shared/quotes.ts';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';

interface TaxQuestionProps {
  readonly entry: JudgedQuote;
  /** The counted cost lines of the candidate. */
  readonly costLines: readonly EstimateLine[];
}

/** Asks of every line of a quote that looks like consumption tax whether it is, each answer one change. */
export function TaxQuestion({ entry: { quote, taxLines }, costLines }: TaxQuestionProps) {
  const t = useTranslate();
  const dispatch = useStore((state) => state.dispatch);
  if (taxLines.length === 0) return null;
  const offered = costLines.filter(({ estimate }) => !looksLikeTax(estimate.title));
  return (
    <Stack gap="xs" component="section" aria-label={t('quotes.taxQuestion.title')}>
      {taxLines.map(({ line }) => (
        <Group key={line.id} gap="xs" role="group" aria-label={line.title}>
          <Text size="sm" fw={600}>
            {t('quotes.taxQuestion.about', { title: line.title.trim() })}
          </Text>
          <Button size="xs" variant="default" onClick={() => void dispatch('editQuotes', (latest) => takeTaxAsIncluded(latest, quote.id, [line.id]))}>
            {t('quotes.taxQuestion.included')}
          </Button>
          {!quote.taxIncluded && (
            <Button size="xs" variant="default" onClick={() => void dispatch('removeQuoteLines', (latest) => removeRecords(latest, 'quoteLine', [line.id]))}>
              {t('quotes.taxQuestion.excluded')}
            </Button>
          )}
          <Button
            size="xs"
            variant="default"
            onClick={() => void dispatch('editQuoteLines', (latest) => keepLine(latest, { entity: 'quoteLine', id: line.id }, t('missingCosts.answer.mark')))}
          >
            {t('quotes.taxQuestion.keepAsIs')}
          </Button>
          {offered.length > 0 && (
            <Menu>
              <Menu.Target>
                <Button size="xs" variant="default">
                  {t('quotes.taxQuestion.keep')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {offered.map(({ estimate }) => (
                  <Menu.Item
                    key={estimate.id}
                    onClick={() => void dispatch('editQuoteLines', (latest) => editQuoteLines(latest, [{ id: line.id, values: { estimateId: estimate.id } }]))}
                  >
                    {costLineTitle(estimate.title) || t('frame.untitled')}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          )}
        </Group>
      ))}
    </Stack>
  );
}
