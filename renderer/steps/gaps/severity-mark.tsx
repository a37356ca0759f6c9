import type { Translate } from '../../../shared/language/index.ts';
import type { Severity } from '../../../shared/method/gaps/severity.ts';
import { type SeverityClass, severityClasses, severityGrades } from '../../../shared/model/gap.ts';
import styles from './gaps.module.css';

/** A class of severity in words. */
export const severityClassText = (name: SeverityClass, t: Translate): string => t(`glossary.grade.${severityGrades[name]}`);

interface SeverityMarkProps {
  /** Undefined while impact or importance is not graded. */
  readonly severity: Severity | undefined;
  readonly knocksOut: boolean;
  readonly t: Translate;
  readonly title: string;
}

/** What a gap weighs in words: that it knocks out, and its class of severity. */
export const gapWeightText = ({ severity, knocksOut, t }: Omit<SeverityMarkProps, 'title'>): string =>
  [...(knocksOut ? [t('glossary.knockedOut')] : []), ...(severity === undefined ? [] : [severityClassText(severity.class, t)])].join(t('frame.separator'));

/** As many bars as the class is high, and its name; before them, that the gap knocks its candidate out. */
export function SeverityMark({ severity, knocksOut, t, title }: SeverityMarkProps) {
  if (severity === undefined) return knocksOut ? <strong className={styles['knockOut']}>{t('glossary.knockedOut')}</strong> : null;
  const grade = severityGrades[severity.class];
  return (
    <span title={title} className={styles['severity']} data-class={severity.class}>
      {knocksOut && <strong className={styles['knockOut']}>{t('glossary.knockedOut')}</strong>}
      <svg width={14} height={12} viewBox="0 0 14 12" aria-hidden>
        {severityClasses.map((name, index) => (
          <rect key={name} x={index * 5 + 0.5} y={8 - index * 4} width={3} height={4 + index * 4 - 0.5} fill={index < grade ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth={0.8} />
        ))}
      </svg>{' '}
      {severityClassText(severity.class, t)}
    </span>
  );
}
