import type { Change } from '../change.ts';
import type { Document } from '../document.ts';
import { type SeverityDeparture, usualSeverity } from '../method/gaps/severity.ts';
import { entities } from '../model/entities.ts';
import type { ActionContext } from './context.ts';
import { editRecords } from './edit-records.ts';
import { removeRecords } from './remove-records.ts';

/** Sets one field of the severity matrix. A field set to what the usual matrix says keeps no record. */
export function editSeverity(document: Document, { impact, importance, severity }: SeverityDeparture, context: ActionContext): Change {
  const present = document.severityRule.values().find((rule) => rule.impact === impact && rule.importance === importance);
  if (severity === usualSeverity(impact, importance)) return present === undefined ? {} : removeRecords(document, 'severityRule', [present.id]);
  if (present !== undefined) return editRecords(document, 'severityRule', [{ id: present.id, values: { severity } }]);
  const added = entities.severityRule.parse({ id: context.newId('severityRule'), impact, importance, severity });
  return { severityRule: { added: [added], updated: [], removed: [] } };
}

/** Brings the usual matrix back. */
export const resetSeverity = (document: Document): Change => removeRecords(document, 'severityRule', [...document.severityRule.keys()]);
