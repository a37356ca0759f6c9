import { Button, Progress, Stack, Table, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { inOrder } from '../../../shared/document.ts';
import { scoresBy } from '../../../shared/evaluation.ts';
import { formatCount } from '../../../shared/language/format.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';

/** How far each evaluator is, without a word of what they rated. */
export function EvaluatorProgress({ children }: { readonly children?: ReactNode }) {
  const t = useTranslate();
  const document = useDocument();
  const { language, viewAs, goTo } = useStore();
  const rateAs = (id: IdOf<'evaluator'>): void => {
    viewAs(id);
    goTo('comparison');
  };
  return (
    <Stack gap="sm" maw={760}>
      <Title order={2} size="h3">
        {t('consensus.progress')}
      </Title>
      <Table verticalSpacing={6}>
        <Table.Tbody>
          {inOrder(document, 'evaluator').map(({ id, name, role }) => {
            const { ratedCells, totalCells } = scoresBy(document, id);
            const text = t('consensus.progressOf', { rated: formatCount(ratedCells, language), total: formatCount(totalCells, language) });
            return (
              <Table.Tr key={id}>
                <Table.Th scope="row">
                  {name}
                  {role !== '' && (
                    <Text size="xs" c="var(--ink-soft)">
                      {role}
                    </Text>
                  )}
                </Table.Th>
                <Table.Td miw={180}>
                  <Progress value={totalCells === 0 ? 0 : (ratedCells / totalCells) * 100} aria-label={`${name}: ${text}`} />
                </Table.Td>
                <Table.Td>{text}</Table.Td>
                <Table.Td>
                  <Button size="compact-sm" variant="default" onClick={() => rateAs(id)}>
                    {t('consensus.rateAs', { name })}
                  </Button>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      {children !== undefined && (
        <>
          <Text size="sm" c="var(--ink-soft)">
            {t('consensus.hidden')}
          </Text>
          <div>{children}</div>
        </>
      )}
    </Stack>
  );
}
