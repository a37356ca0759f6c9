import { Text, UnstyledButton } from '@mantine/core';
import { gapStateOf } from '../../../shared/countermeasures.ts';
import { inOrder } from '../../../shared/document.ts';
import { type DerivedGap, severityRulesOf } from '../../../shared/evaluation.ts';
import { isKnockOut } from '../../../shared/gap-order.ts';
import { formatCount } from '../../../shared/language/format.ts';
import { allOf } from '../../../shared/language/lists.ts';
import { severityOf } from '../../../shared/method/gaps/severity.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { requirementName } from '../gaps/gap-columns.tsx';
import { SeverityMark } from '../gaps/severity-mark.tsx';
import styles from './countermeasures.module.css';

interface GapChoiceProps {
  readonly gaps: readonly DerivedGap[];
  readonly current: DerivedGap;
  readonly onChoose: (gap: DerivedGap) => void;
}

/** The gaps of one candidate, each with how far it has come. */
export function GapChoice({ gaps, current, onChoose }: GapChoiceProps) {
  const t = useTranslate();
  const document = useDocument();
  const language = useStore((state) => state.language);
  const byRequirement = Map.groupBy(
    inOrder(document, 'countermeasure').filter(({ candidateId }) => candidateId === current.candidate.id),
    ({ requirementId }) => requirementId,
  );
  const stateText = (gap: DerivedGap): string => {
    const ways = byRequirement.get(gap.requirement.id) ?? [];
    const state = gapStateOf(ways);
    const kinds = ways.filter(({ chosen }) => chosen).map(({ kind }) => t(`glossary.countermeasureKind.${kind}`));
    return t(`countermeasures.state.${state}`, { number: ways.length, kinds: allOf(kinds, t) });
  };
  return (
    <nav className={styles['gaps']} aria-label={t('countermeasures.gaps', { number: formatCount(gaps.length, language) })}>
      <Text size="sm" fw={600} px={12} pb={4}>
        {t('countermeasures.gaps', { number: formatCount(gaps.length, language) })}
      </Text>
      {gaps.map((gap) => {
        const severity = severityOf(gap.described?.impact ?? null, gap.described?.importance ?? null, severityRulesOf(document));
        const isCurrent = gap.requirement.id === current.requirement.id;
        return (
          <UnstyledButton key={gap.requirement.id} className={styles['gap'] ?? ''} aria-current={isCurrent ? 'true' : undefined} onClick={() => onChoose(gap)}>
            <span className={styles['gapName']}>
              <span title={gap.level.label}>{gap.level.symbol}</span> {requirementName(gap, t)}
            </span>
            <span className={styles['gapState']}>
              {stateText(gap)}
              <SeverityMark severity={severity} knocksOut={isKnockOut(gap)} t={t} title={t('glossary.severity')} />
            </span>
          </UnstyledButton>
        );
      })}
    </nav>
  );
}
