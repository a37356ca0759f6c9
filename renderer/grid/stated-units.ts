import { headingUnit, isBareAmount, type StatedUnit, statedUnit, withUnit } from '../../shared/input/stated-unit.ts';
import type { Translate } from '../../shared/language/index.ts';
import { allOf, someQuoted } from '../../shared/language/lists.ts';
import type { GridContent } from './content.ts';
import type { PendingPaste } from './paste-block.ts';
import type { PasteQuestion, ReadingChoice } from './paste-question.ts';

const namesShown = 5;

/** Asks what numbers without a unit are in, where a cell of their row or column or the heading over them states another unit than they would be read in. */
export function askUnits<Row>({ columns }: GridContent<Row>, pending: PendingPaste, t: Translate): PasteQuestion | null {
  if (pending.settled.includes('units')) return null;
  const { lines, range, heading } = pending;
  const width = lines.reduce((most, cells) => Math.max(most, cells.length), 0);
  const amounts = Array.from({ length: width }, (_, index) => columns[range.left + index]?.bareUnit).flatMap((own, index) => (own === undefined ? [] : [{ index, own }]));
  const [first] = amounts;
  if (first === undefined) return null;
  const otherIn = (text: string | undefined): StatedUnit | null => {
    const stated = statedUnit(text ?? '');
    return stated === first.own ? null : stated;
  };
  const others = (units: readonly (StatedUnit | null)[]): StatedUnit[] => units.flatMap((unit) => unit ?? []);
  const byColumn = new Map(
    amounts.map(({ index }) => {
      const over = headingUnit(heading?.[index] ?? '');
      return [index, others([over === first.own ? null : over, ...lines.map((cells) => otherIn(cells[index]))])];
    }),
  );
  const bare = lines.flatMap((cells, row) => {
    const beside = others(amounts.map(({ index }) => otherIn(cells[index])));
    return amounts.flatMap(({ index }) => {
      const text = cells[index] ?? '';
      const units = [...beside, ...(byColumn.get(index) ?? [])];
      return units.length > 0 && isBareAmount(text) ? [{ row, index, text, units }] : [];
    });
  });
  if (bare.length === 0) return null;
  const stated = [...new Set(bare.flatMap(({ units }) => units))];
  const nameOf = (unit: StatedUnit): string => (unit === 'millionYen' || unit === 'hundredMillionYen' ? t(`grid.paste.units.name.${unit}`) : t(`glossary.currencyUnit.${unit}`));
  const isBare = new Set(bare.map(({ row, index }) => `${row} ${index}`));
  const readAs = (unit: StatedUnit | null): ReadingChoice => ({
    label: t('grid.paste.units.read', { unit: nameOf(unit ?? first.own) }),
    pending: {
      ...pending,
      settled: [...pending.settled, 'units'],
      lines: unit === null ? lines : lines.map((cells, row) => cells.map((text, index) => (text !== undefined && isBare.has(`${row} ${index}`) ? withUnit(text, unit) : text))),
    },
  });
  return {
    title: t('grid.paste.units.title'),
    sentences: [
      t('grid.paste.units.found', {
        count: bare.length,
        list: someQuoted(bare.map(({ text }) => text.trim()), namesShown, t),
        units: allOf(stated.map(nameOf), t),
        own: nameOf(first.own),
      }),
    ],
    choices: [...stated.map(readAs), readAs(null)],
  };
}
