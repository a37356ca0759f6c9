import type { Change } from '../change.ts';
import type { Document } from '../document.ts';
import { usualSeverity } from '../method/gaps/severity.ts';
import { entities } from '../model/entities.ts';
import type { SeverityClass } from '../model/gap.ts';
import type { ThreeGrades } from '../model/values.ts';
import type { ActionContext } from './context.ts';

/** Sets one cell of the severity matrix. A cell that is as usual again needs no record. */
export function setSeverity(
  document: Document,
  impact: ThreeGrades,
  importance: ThreeGrades,
  severity: SeverityClass,
  context: ActionContext,
): Change {
  const from = document.severityRule.values().find((rule) => rule.impact === impact && rule.importance === importance);
  const isUsual = severity === usualSeverity(impact, importance);
  if (from === undefined) {
    if (isUsual) return {};
    const added = entities.severityRule.parse({ id: context.newId('severityRule'), impact, importance, severity });
    return { severityRule: { added: [added], updated: [], removed: [] } };
  }
  if (isUsual) return { severityRule: { added: [], updated: [], removed: [from] } };
  return from.severity === severity ? {} : { severityRule: { added: [], updated: [{ from, to: { ...from, severity } }], removed: [] } };
}

/** Brings the whole matrix back to the usual one. */
export function resetSeverity(document: Document): Change {
  const removed = [...document.severityRule.values()];
  return removed.length === 0 ? {} : { severityRule: { added: [], updated: [], removed } };
}
