import { Alert, NativeSelect, Text } from '@mantine/core';
import { rateRisk } from '../../../shared/actions/countermeasures.ts';
import type { DerivedCountermeasure } from '../../../shared/countermeasures.ts';
import { allOf } from '../../../shared/language/lists.ts';
import { type CustomizationRiskKind, customizationRisks } from '../../../shared/model/countermeasure.ts';
import { CommitLines } from '../../components/commit-text.tsx';
import { useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { grades } from '../gaps/read-gap.ts';
import styles from './countermeasures.module.css';

/** The seven risks of a customisation of one's own, graded, and what is done about each; a warning while something is left to do. */
export function RiskTable({ way: { countermeasure, risks, warning } }: { readonly way: DerivedCountermeasure }) {
  const t = useTranslate();
  const dispatch = useStore((state) => state.dispatch);
  const name = (risk: CustomizationRiskKind): string => t(`glossary.customizationRiskKind.${risk}`);
  const list = (found: readonly CustomizationRiskKind[]): string => allOf(found.map(name), t);
  const set = (risk: CustomizationRiskKind, values: Parameters<typeof rateRisk>[3]): void => {
    void dispatch('rateRisks', (latest, context) => rateRisk(latest, countermeasure.id, risk, values, context));
  };
  return (
    <section className={styles['risks']} aria-label={t('countermeasures.risks')}>
      <Text size="sm" fw={600}>
        {t('countermeasures.risks')}
      </Text>
      {warning !== null && (
        <Alert color="orange" title={t('countermeasures.warning.title')} className={styles['warning'] ?? ''}>
          {warning.ungraded.length > 0 && <p>{t('countermeasures.warning.ungraded', { risks: list(warning.ungraded) })}</p>}
          {warning.unmitigated.length > 0 && <p>{t('countermeasures.warning.unmitigated', { risks: list(warning.unmitigated) })}</p>}
        </Alert>
      )}
      <ul className={styles['riskList']}>
        {customizationRisks.map((risk) => (
          <li key={risk}>
            <NativeSelect
              label={name(risk)}
              size="xs"
              value={String(risks.get(risk)?.grade ?? '')}
              data={[{ value: '', label: t('frame.unset') }, ...grades.map((grade) => ({ value: String(grade), label: t(`glossary.grade.${grade}`) }))]}
              onChange={(event) => set(risk, { grade: grades.find((grade) => String(grade) === event.currentTarget.value) ?? null })}
            />
            <CommitLines
              aria-label={`${t('countermeasures.mitigation')}: ${name(risk)}`}
              placeholder={t('countermeasures.mitigation')}
              size="xs"
              rows={1}
              value={risks.get(risk)?.mitigation ?? ''}
              onCommit={(mitigation) => set(risk, { mitigation })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
