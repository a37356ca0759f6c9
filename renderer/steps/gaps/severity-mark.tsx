import type { Translate } from '../../../shared/language/index.ts';
import type { Severity } from '../../../shared/method/gaps/severity.ts';
import { type SeverityClass, severityClasses, severityGrades } from '../../../shared/model/gap.ts';
import styles from './gaps.module.css';

/** A class of severity in words. */
export const severityClassText = (name: SeverityClass, t: Translate): string => t(`glossary.grade.${severityGrades[name]}`);

/** A severity in words: its place in low, medium, high. */
export const severityText = (severity: Severity, t: Translate): string => severityClassText(severity.class, t);

/** As many full dots as the class is high, and its name; on hover, where it comes from. */
export function SeverityMark({ severity, t, title }: { readonly severity: Severity; readonly t: Translate; readonly title: string }) {
  const grade = severityGrades[severity.class];
  return (
    <span title={title} className={styles['severity']} data-class={severity.class}>
      <span aria-hidden>{'●'.repeat(grade) + '○'.repeat(severityClasses.length - grade)}</span> {severityText(severity, t)}
    </span>
  );
}
