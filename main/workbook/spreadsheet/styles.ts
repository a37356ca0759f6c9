import type ExcelJS from 'exceljs';

type Side = 'left' | 'right' | 'top' | 'bottom';

/** How a cell looks. Colours are `#RRGGBB`; sizes are points. */
export interface Style {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  /** Diagonal lines in this colour, instead of a fill. */
  readonly hatch?: string;
  readonly borders?: { readonly colour: string; readonly sides?: readonly Side[]; readonly weight?: 'thin' | 'medium' };
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** An Excel number format; `@` is text. */
  readonly format?: string;
}

/** A style as exceljs takes it. Cells share the object, which is also how exceljs finds it again quickly: never change one. */
export type CellStyle = Readonly<Partial<ExcelJS.Style>>;

const allSides: readonly Side[] = ['left', 'right', 'top', 'bottom'];

export const argb = (colour: string): { argb: string } => ({ argb: `FF${colour.slice(1).toUpperCase()}` });

/** Character set 128 is Shift_JIS: Excel then takes a Japanese face where the family is missing. */
const fontOf = (family: string): Partial<ExcelJS.Font> => ({ name: family, family: 3, charset: 128 });

/** The look of a column where nothing is written. */
export const columnStyle = (family: string): CellStyle => ({ font: { ...fontOf(family), size: 10 } });

/** @param family the font of the cell */
export function cellStyle(style: Style, family: string): CellStyle {
  const { size = 10, bold = false, colour = '#1F2430', fill, hatch, borders, format } = style;
  const { horizontal, vertical = 'middle', wrap = false, indent } = style;
  return Object.freeze({
    font: { ...fontOf(family), size, bold, color: argb(colour) },
    alignment: { vertical, wrapText: wrap, ...(horizontal && { horizontal }), ...(indent !== undefined && { indent }) },
    ...((fill !== undefined || hatch !== undefined) && { fill: background(fill, hatch) }),
    ...(borders && { border: borderOf(borders) }),
    ...(format !== undefined && { numFmt: format }),
  });
}

/** What a conditional format lays over a cell. */
export const overlay = ({ colour, bold, fill, hatch }: Pick<Style, 'colour' | 'bold' | 'fill' | 'hatch'>): CellStyle => ({
  ...((colour !== undefined || bold !== undefined) && {
    font: { ...(bold !== undefined && { bold }), ...(colour !== undefined && { color: argb(colour) }) },
  }),
  ...((fill !== undefined || hatch !== undefined) && { fill: background(fill, hatch) }),
});

/** A conditional format takes the background of a solid fill, a cell the foreground: both are the same here. */
function background(fill: string | undefined, hatch: string | undefined): ExcelJS.FillPattern {
  if (hatch !== undefined) return { type: 'pattern', pattern: 'lightUp', fgColor: argb(hatch), bgColor: argb('#FFFFFF') };
  return { type: 'pattern', pattern: 'solid', fgColor: argb(fill ?? '#FFFFFF'), bgColor: argb(fill ?? '#FFFFFF') };
}

function borderOf({ colour, sides = allSides, weight = 'thin' }: NonNullable<Style['borders']>): Partial<ExcelJS.Borders> {
  return Object.fromEntries(sides.map((side) => [side, { style: weight, color: argb(colour) }]));
}
