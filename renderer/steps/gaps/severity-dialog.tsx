import { Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import { editSeverity, resetSeverity } from '../../../shared/actions/edit-severity.ts';
import { gapsOf } from '../../../shared/evaluation.ts';
import { formatCount } from '../../../shared/language/format.ts';
import { severityOf, type SeverityDeparture, usualSeverity } from '../../../shared/method/gaps/severity.ts';
import { severityClasses } from '../../../shared/model/gap.ts';
import type { ThreeGrades } from '../../../shared/model/values.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './gaps.module.css';
import { grades } from './read-gap.ts';
import { severityClassText, severityDots } from './severity-mark.tsx';

/** The severity matrix of the project, and what departing from the usual one does to the gaps. */
export function SeverityDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const t = useTranslate();
  return (
    <Modal opened={opened} onClose={onClose} size="lg" title={t('gaps.matrix.title')} closeButtonProps={{ 'aria-label': t('frame.close') }}>
      <Stack gap="sm">
        <Text size="sm">{t('gaps.matrix.lead')}</Text>
        <Matrix />
        <Effect />
      </Stack>
    </Modal>
  );
}

function Matrix() {
  const t = useTranslate();
  const { severityRule } = useDocument();
  const dispatch = useStore((state) => state.dispatch);
  const field = (impact: ThreeGrades, importance: ThreeGrades) => {
    const severity = severityOf(impact, importance, severityRule.values());
    const usual = usualSeverity(impact, importance);
    const names = { impact: t(`glossary.grade.${impact}`), importance: t(`glossary.grade.${importance}`) };
    return (
      <td key={importance} data-changed={severity?.class !== usual}>
        <NativeSelect
          size="xs"
          aria-label={t('gaps.matrix.field', names)}
          description={severity?.class === usual ? t('gaps.matrix.usual') : t('gaps.matrix.changed', { usual: severityClassText(usual, t) })}
          inputWrapperOrder={['input', 'description']}
          value={severity?.class ?? usual}
          data={severityClasses.map((value) => ({ value, label: `${severityDots(value)} ${severityClassText(value, t)}` }))}
          onChange={(event) => {
            const chosen = severityClasses.find((value) => value === event.currentTarget.value);
            if (chosen !== undefined) void dispatch('editSeverity', (latest, context) => editSeverity(latest, { impact, importance, severity: chosen }, context));
          }}
        />
      </td>
    );
  };
  return (
    <>
      <table className={styles['matrix']}>
        <thead>
          <tr>
            <th scope="col">
              {t('glossary.impact')} ＼ {t('glossary.importance')}
            </th>
            {grades.map((importance) => (
              <th key={importance} scope="col">
                {t('gaps.matrix.importance', { grade: t(`glossary.grade.${importance}`) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grades.toReversed().map((impact) => (
            <tr key={impact}>
              <th scope="row">{t('gaps.matrix.impact', { grade: t(`glossary.grade.${impact}`) })}</th>
              {grades.map((importance) => field(impact, importance))}
            </tr>
          ))}
        </tbody>
      </table>
      <Group>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconRestore size={16} />}
          disabled={severityRule.size === 0}
          onClick={() => void dispatch('editSeverity', resetSeverity)}
        >
          {t('gaps.matrix.reset')}
        </Button>
      </Group>
    </>
  );
}

/** How many gaps are of each class by the usual matrix and by the project's. */
function Effect() {
  const t = useTranslate();
  const document = useDocument();
  const language = useStore((state) => state.language);
  const gaps = gapsOf(document);
  const count = (name: (typeof severityClasses)[number] | undefined, rules: Iterable<SeverityDeparture>): string => {
    const departures = [...rules];
    const found = gaps.filter(({ described }) => severityOf(described?.impact ?? null, described?.importance ?? null, departures)?.class === name);
    return formatCount(found.length, language);
  };
  return (
    <div className={styles['effect']} role="status">
      <table>
        <caption>{t('gaps.matrix.effect')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('glossary.severity')}</th>
            <th scope="col">{t('gaps.matrix.before')}</th>
            <th scope="col">{t('gaps.matrix.after')}</th>
          </tr>
        </thead>
        <tbody>
          {[...severityClasses.toReversed(), undefined].map((name) => (
            <tr key={name ?? ''}>
              <th scope="row">{name === undefined ? t('gaps.matrix.ungraded') : `${severityDots(name)} ${severityClassText(name, t)}`}</th>
              <td>{count(name, [])}</td>
              <td>{count(name, document.severityRule.values())}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
