import type { Translate } from '../../../shared/language/index.ts';
import type { Severity } from '../../../shared/method/gaps/severity.ts';
import { type SeverityClass, severityClasses } from '../../../shared/model/gap.ts';
import styles from './gaps.module.css';

const gradeOf = { low: 1, medium: 2, high: 3 } as const satisfies Record<SeverityClass, number>;

/** A severity in words: its place in low, medium, high. */
export const severityClassText = (name: SeverityClass, t: Translate): string => t(`glossary.grade.${gradeOf[name]}`);

/** As many full dots as the class is high. */
export const severityDots = (name: SeverityClass): string => '●'.repeat(gradeOf[name]) + '○'.repeat(severityClasses.length - gradeOf[name]);

/** A severity as dots and in words; on hover, where it comes from. */
export function SeverityMark({ severity, t, title }: { readonly severity: Severity; readonly t: Translate; readonly title: string }) {
  return (
    <span title={title} className={styles['severity']} data-class={severity.class}>
      <span aria-hidden>{severityDots(severity.class)}</span> {severityClassText(severity.class, t)}
    </span>
  );
}
