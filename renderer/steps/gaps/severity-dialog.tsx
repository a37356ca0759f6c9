import { Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { resetSeverity, setSeverity } from '../../../shared/actions/edit-severity.ts';
import { gapsOf, severityRulesOf } from '../../../shared/evaluation.ts';
import { formatCount } from '../../../shared/language/format.ts';
import { severityOf, usualSeverity } from '../../../shared/method/gaps/severity.ts';
import { type SeverityClass, severityClasses } from '../../../shared/model/gap.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './gaps.module.css';
import { grades } from './read-gap.ts';
import { severityClassText } from './severity-mark.tsx';

/** The severity of each impact with each importance, and how many gaps stand at each severity. */
export function SeverityDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const t = useTranslate();
  const document = useDocument();
  const { dispatch, language } = useStore();
  const rules = severityRulesOf(document);
  const countsBy = (matrix: typeof rules): Record<string, string> => {
    const classes = gapsOf(document).map(({ described }) => severityOf(described?.impact ?? null, described?.importance ?? null, matrix)?.class);
    return Object.fromEntries(Object.entries(countSeverities(classes)).map(([name, count]) => [name, formatCount(count, language)]));
  };
  return (
    <Modal opened={opened} onClose={onClose} title={t('gaps.matrix.title')} closeButtonProps={{ 'aria-label': t('frame.close') }}>
      <Stack gap="sm">
        <Text size="sm">{t('gaps.matrix.lead')}</Text>
        <table className={styles['matrix']}>
          <thead>
            <tr>
              <th scope="col">{t('gaps.matrix.corner')}</th>
              {grades.map((importance) => (
                <th key={importance} scope="col">
                  {t(`glossary.grade.${importance}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grades.toReversed().map((impact) => (
              <tr key={impact}>
                <th scope="row">{t(`glossary.grade.${impact}`)}</th>
                {grades.map((importance) => {
                  const severity = severityOf(impact, importance, rules)?.class ?? 'low';
                  const isChanged = severity !== usualSeverity(impact, importance);
                  return (
                    <td key={importance}>
                      <NativeSelect
                        size="xs"
                        aria-label={t('gaps.matrix.cell', { impact: t(`glossary.grade.${impact}`), importance: t(`glossary.grade.${importance}`) })}
                        value={severity}
                        data={severityClasses.map((name) => ({ value: name, label: severityClassText(name, t) + (isChanged && name === severity ? ' ＊' : '') }))}
                        onChange={(event) => {
                          const chosen = severityClasses.find((name) => name === event.currentTarget.value) ?? severity;
                          void dispatch('editSeverity', (latest, context) => setSeverity(latest, impact, importance, chosen, context));
                        }}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
        <Text size="sm" role="status">
          {t('gaps.matrix.counts', countsBy(rules))}
        </Text>
        {rules.length > 0 && (
          <Text size="sm" c="var(--ink-soft)">
            {t('gaps.matrix.before', countsBy([]))}
          </Text>
        )}
        <Group>
          <Button variant="default" size="xs" disabled={rules.length === 0} onClick={() => void dispatch('editSeverity', resetSeverity)}>
            {t('gaps.matrix.reset')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function countSeverities(classes: readonly (SeverityClass | undefined)[]): Record<SeverityClass | 'open', number> {
  const counts = { low: 0, medium: 0, high: 0, open: 0 };
  for (const name of classes) counts[name ?? 'open'] += 1;
  return counts;
}
