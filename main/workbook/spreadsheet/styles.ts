import { escapeXml, xmlHeading } from './xml.ts';

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
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** An Excel number format; `@` is text. */
  readonly format?: string;
}

/** What a conditional format lays over a cell. */
export interface Overlay {
  readonly colour?: string;
  readonly bold?: boolean;
  readonly fill?: string;
  /** Diagonal lines in this colour. */
  readonly hatch?: string;
}

const sides: readonly Side[] = ['left', 'right', 'top', 'bottom'];
const builtInFormats: Readonly<Record<string, number>> = { General: 0, '0%': 9, '@': 49 };
const rgb = (colour: string): string => `rgb="FF${colour.slice(1).toUpperCase()}"`;

/** A list in which equal entries share one place. */
class Pool {
  readonly #indexes = new Map<string, number>();

  constructor(...first: string[]) {
    for (const entry of first) this.indexOf(entry);
  }

  indexOf(entry: string): number {
    let index = this.#indexes.get(entry);
    if (index === undefined) this.#indexes.set(entry, (index = this.#indexes.size));
    return index;
  }

  toXml(tag: string): string {
    return `<${tag} count="${this.#indexes.size}">${[...this.#indexes.keys()].join('')}</${tag}>`;
  }
}

/** The styles of a workbook; equal styles share one index. */
export class Styles {
  readonly #family: string;
  readonly #fonts: Pool;
  readonly #fills = new Pool('<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>');
  readonly #borders = new Pool('<border><left/><right/><top/><bottom/><diagonal/></border>');
  readonly #cells = new Pool('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  readonly #overlays = new Pool();
  readonly #formats = new Map<string, number>();

  /** @param family the font of every cell */
  constructor(family: string) {
    this.#family = family;
    this.#fonts = new Pool(this.#font({}));
  }

  /** The index by which a cell names the style. */
  indexOf(style: Style): number {
    const font = this.#fonts.indexOf(this.#font(style));
    const background = style.hatch !== undefined ? hatched(style.hatch) : style.fill !== undefined ? solid(style.fill) : undefined;
    const fill = background === undefined ? 0 : this.#fills.indexOf(background);
    const border = style.borders === undefined ? 0 : this.#borders.indexOf(borderXml(style.borders));
    const horizontal = style.horizontal === undefined ? '' : ` horizontal="${style.horizontal}"`;
    const indent = style.indent === undefined ? '' : ` indent="${style.indent}"`;
    const wrap = style.wrap === true ? ' wrapText="1"' : '';
    const alignment = `<alignment${horizontal} vertical="${style.vertical ?? 'center'}"${wrap}${indent}/>`;
    const ids = `numFmtId="${this.#format(style.format ?? 'General')}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    return this.#cells.indexOf(`<xf ${ids} ${applied}>${alignment}</xf>`);
  }

  /** The index by which a conditional format names the overlay. */
  overlayIndexOf({ colour, bold, fill, hatch }: Overlay): number {
    const font = `${bold === true ? '<b/>' : ''}${colour === undefined ? '' : `<color ${rgb(colour)}/>`}`;
    const pattern = hatch !== undefined ? hatched(hatch) : fill !== undefined ? overlaid(fill) : '';
    return this.#overlays.indexOf(`<dxf>${font === '' ? '' : `<font>${font}</font>`}${pattern}</dxf>`);
  }

  toXml(): string {
    const formats = [...this.#formats].map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return [
      `${xmlHeading}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
      formats.length === 0 ? '' : `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`,
      this.#fonts.toXml('fonts'),
      this.#fills.toXml('fills'),
      this.#borders.toXml('borders'),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.#cells.toXml('cellXfs'),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      this.#overlays.toXml('dxfs'),
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16"/></styleSheet>',
    ].join('');
  }

  /** Character set 128 is Shift_JIS: Excel then takes a Japanese face where the family is missing. */
  #font({ size = 10, bold = false, colour = '#1F2430' }: Style): string {
    const name = `<name val="${escapeXml(this.#family)}"/><family val="3"/><charset val="128"/>`;
    return `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><color ${rgb(colour)}/>${name}</font>`;
  }

  #format(code: string): number {
    const known = builtInFormats[code] ?? this.#formats.get(code);
    if (known !== undefined) return known;
    const id = 164 + this.#formats.size;
    this.#formats.set(code, id);
    return id;
  }
}

const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor ${rgb(colour)}/><bgColor indexed="64"/></patternFill></fill>`;

/** A conditional format takes the background of a solid fill, other readers the foreground. */
const overlaid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor ${rgb(colour)}/><bgColor ${rgb(colour)}/></patternFill></fill>`;

const hatched = (colour: string): string =>
  `<fill><patternFill patternType="lightUp"><fgColor ${rgb(colour)}/><bgColor rgb="FFFFFFFF"/></patternFill></fill>`;

function borderXml({ colour, sides: drawn = sides, weight = 'thin' }: NonNullable<Style['borders']>): string {
  const edges = sides.map((side) => (drawn.includes(side) ? `<${side} style="${weight}"><color ${rgb(colour)}/></${side}>` : `<${side}/>`));
  return `<border>${edges.join('')}<diagonal/></border>`;
}
