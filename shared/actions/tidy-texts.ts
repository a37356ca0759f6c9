import { type Change, touchedEntities } from '../change.ts';
import { isBlank, withoutTurningMarks, withoutUnseen } from '../input/plain.ts';
import type { EntityName } from '../model/entities.ts';
import { textFields } from '../model/text-fields.ts';

type Row = Readonly<Record<string, unknown>>;

interface Tidied {
  readonly change: Change;
  /** Whether marks that turn the direction of a text were taken out of one. */
  readonly turned: boolean;
}

/**
 * The texts of a change as they are kept: without what nobody can see and without marks that turn the direction of what follows; one of which nothing
 * shows is empty. Texts that do not change stay as they are, so that old files stay readable.
 */
export function tidyTexts(change: Change): Tidied {
  let turned = false;
  const tidyText = (text: string): string => {
    const straight = withoutTurningMarks(text);
    turned ||= straight !== text;
    const seen = withoutUnseen(straight);
    return isBlank(seen) ? '' : seen;
  };
  const tidyRow = (entity: EntityName, row: Row, before: Row | null): Row => {
    const edited = textFields(entity).flatMap((name): [string, string][] => {
      const value = row[name];
      return typeof value !== 'string' || value === before?.[name] ? [] : [[name, tidyText(value)]];
    });
    return edited.every(([name, text]) => text === row[name]) ? row : { ...row, ...Object.fromEntries(edited) };
  };
  const tables = touchedEntities(change).flatMap((entity) => {
    const table = change[entity];
    if (table === undefined) return [];
    const added = table.added.map((row) => tidyRow(entity, row, null));
    const updated = table.updated.map(({ from, to }) => ({ from, to: tidyRow(entity, to, from) }));
    return [[entity, { added, updated, removed: table.removed }] as const];
  });
  return { change: Object.fromEntries(tables) as Change, turned };
}
