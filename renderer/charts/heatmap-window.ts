/** A stretch of a long table: a row that is drawn, or the room of rows that are not. */
type Stretch = { readonly kind: 'row'; readonly index: number } | { readonly kind: 'room'; readonly rows: number };

/** How many rows beyond the visible ones are drawn, so that scrolling does not show blanks. */
const overscan = 8;

/**
 * The rows to draw for a scroll position, and the room between them.
 * @param keep a row that is drawn wherever it is, so that it keeps the keyboard's focus; null for none
 */
export function windowOf(count: number, firstVisible: number, visibleRows: number, keep: number | null): Stretch[] {
  const from = Math.max(0, Math.min(count, firstVisible - overscan));
  const to = Math.min(count, firstVisible + visibleRows + overscan);
  const kept = keep !== null && keep >= 0 && keep < count && (keep < from || keep >= to) ? [keep] : [];
  const drawn = [...kept, ...Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset)].sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  let next = 0;
  for (const index of drawn) {
    if (index > next) stretches.push({ kind: 'room', rows: index - next });
    stretches.push({ kind: 'row', index });
    next = index + 1;
  }
  if (next < count) stretches.push({ kind: 'room', rows: count - next });
  return stretches;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A key press as far as moving is concerned. */
interface MoveKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Where a key leads from a cell of the table, or null when the key does not move. */
export function moveFrom({ row, column }: Place, pressed: MoveKey, rows: number, columns: number, page: number): Place | null {
  const { key, ctrlKey, metaKey } = pressed;
  const far = ctrlKey || metaKey;
  const last = { row: rows - 1, column: columns - 1 };
  const to = (nextRow: number, nextColumn: number): Place => ({
    row: Math.max(0, Math.min(last.row, nextRow)),
    column: Math.max(0, Math.min(last.column, nextColumn)),
  });
  switch (key) {
    case 'ArrowDown':
      return to(far ? last.row : row + 1, column);
    case 'ArrowUp':
      return to(far ? 0 : row - 1, column);
    case 'ArrowRight':
      return to(row, far ? last.column : column + 1);
    case 'ArrowLeft':
      return to(row, far ? 0 : column - 1);
    case 'Home':
      return to(far ? 0 : row, 0);
    case 'End':
      return to(far ? last.row : row, last.column);
    case 'PageDown':
      return to(row + page, column);
    case 'PageUp':
      return to(row - page, column);
    default:
      return null;
  }
}
