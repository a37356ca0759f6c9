import { levelTint, visibleOn } from '../../shared/colour.ts';
import { cellStyle, type CellStyle, type Style } from './spreadsheet/styles.ts';

export const workbookFont = 'Yu Gothic';

export const hatchColour = '#B9C0CC';

const colour = {
  ink: '#1F2430',
  quiet: '#5B6472',
  accent: '#3B5BA5',
  line: '#C3C9D4',
  heading: '#E3E8F3',
  band: '#F1F3F8',
  input: '#FFF9DC',
  inputInk: '#1F3F8F',
};

export const tabColours = { result: colour.accent, input: '#E0B400', reference: '#8A93A3' };

const boxed: Style = { borders: { colour: colour.line } };
const left: Style = { ...boxed, horizontal: 'left', indent: 1 };
const right: Style = { ...boxed, horizontal: 'right', indent: 1 };
const center: Style = { ...boxed, horizontal: 'center' };
const heading: Style = { ...center, bold: true, fill: colour.heading, wrap: true };
const band: Style = { bold: true, fill: colour.band };
const input: Style = { fill: colour.input, colour: colour.inputInk };
/** What is not everything is never rounded to it, by the rule of formatPercent. */
const percent = '[>=0.999999999999]0.0%;[<0.9995]0.0%;">99.9%"';
const date = 'yyyy/mm/dd';

const shared = {
  title: { size: 16, bold: true, colour: colour.ink },
  subtitle: { size: 11, colour: colour.quiet },
  label: { colour: colour.quiet, horizontal: 'right' },
  note: { colour: colour.quiet, wrap: true },
  warning: { bold: true, colour: colour.ink },
  section: { size: 12, bold: true, colour: colour.accent, borders: { colour: colour.accent, sides: ['bottom'], weight: 'medium' } },
  conclusion: {
    size: 13,
    bold: true,
    wrap: true,
    fill: colour.band,
    borders: { colour: colour.accent, sides: ['left'], weight: 'medium' },
    horizontal: 'left',
    indent: 1,
  },
  heading,
  headingLeft: { ...heading, horizontal: 'left', indent: 1 },
  text: { ...left, wrap: true },
  textTop: { ...left, wrap: true, vertical: 'top' },
  textOneLine: left,
  textCenter: { ...center, wrap: true },
  quiet: { ...left, wrap: true, colour: colour.quiet },
  /** For a text longer than any row is high: it begins at the top. */
  quietLong: { ...left, wrap: true, colour: colour.quiet, vertical: 'top' },
  strong: { ...left, wrap: true, bold: true },
  strongCenter: { ...center, wrap: true, bold: true },
  count: { ...right, format: '#,##0' },
  number: { ...right, format: 'General' },
  /** A key of a row in a column that is not shown, whose text would run into the cell beside it. */
  key: { format: ';;;' },
  percent: { ...right, format: percent },
  percentStrong: { ...right, bold: true, format: percent },
  percentCenter: { ...center, format: percent },
  percentCenterStrong: { ...center, size: 11, bold: true, format: percent },
  countCenter: { ...center, format: '0' },
  band: { ...left, ...band },
  bandWrapped: { ...left, ...band, wrap: true },
  bandCenter: { ...center, ...band, bold: false },
  bandRight: { ...right, ...band, bold: false, colour: colour.quiet },
  bandNumber: { ...right, ...band },
  bandPercent: { ...center, ...band, format: percent },
  totalLabel: { ...right, ...band },
  mark: { ...center, size: 12 },
  unrated: { ...center, hatch: hatchColour, wrap: true },
  inputText: { ...left, ...input, wrap: true },
  inputTextLong: { ...left, ...input, wrap: true, vertical: 'top' },
  inputTextCenter: { ...center, ...input, wrap: true },
  inputMark: { ...center, ...input, size: 12, bold: true, format: '@' },
  inputNumber: { ...right, ...input },
  inputPercent: { ...right, ...input, format: percent },
  inputDate: { ...center, ...input, format: date },
  date: { ...center, format: date },
  bandDate: { ...center, ...band, format: date },
} as const satisfies Record<string, Style>;

const styleOf = (style: Style): CellStyle => cellStyle(style, workbookFont);

const amounts = { plain: {}, strong: { bold: true }, band, input } satisfies Record<string, Style>;

/** A cell is set in no further than this, so that its text still has room. */
const deepest = 6;

/** Words within a number format. */
const literal = (words: string): string => `"${words.replaceAll('"', '')}"`;

/** One style per depth of the tree, each made once. */
const byDepth = (style: Style): readonly CellStyle[] => Array.from({ length: deepest + 1 }, (_, depth) => styleOf({ ...style, indent: 1 + 2 * depth }));
const titles = { item: byDepth({ ...left, wrap: true }), heading: byDepth({ ...left, ...band, wrap: true }) };

/** A style for each key, made once: exceljs works out every style object it has not seen. */
function styles<Keys extends readonly (string | number)[]>(style: (...keys: Keys) => Style): (...keys: Keys) => CellStyle {
  const made = new Map<string, CellStyle>();
  return (...keys) => {
    const key = keys.join('\n');
    const found = made.get(key) ?? styleOf(style(...keys));
    made.set(key, found);
    return found;
  };
}

/** The styles of the workbook by what they are for. */
export const look = {
  ...(Object.fromEntries(Object.entries(shared).map(([name, style]) => [name, styleOf(style)])) as Record<keyof typeof shared, CellStyle>),

  /** The title of a requirement in its place in the tree. */
  treeTitle: (kind: keyof typeof titles, depth: number): CellStyle => titles[kind][Math.min(depth, deepest)] ?? look.text,

  /** A heading in the colour of a candidate. */
  candidate: styles((candidateColour: string) => ({ ...heading, colour: visibleOn(colour.heading, candidateColour, colour.ink, 4.5) })),

  /** A candidate's name in a table. */
  candidateText: styles((candidateColour: string) => ({ ...left, bold: true, wrap: true, colour: visibleOn('#FFFFFF', candidateColour, colour.ink, 4.5) })),

  /** A cell in the tint of a level. */
  level: styles((levelColour: string) => ({ ...center, fill: levelTint(levelColour), wrap: true })),

  /** An amount with so many decimals. */
  amount: styles((kind: keyof typeof amounts, decimals: number) => ({
    ...right,
    ...amounts[kind],
    format: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`,
  })),

  /** An amount somebody recorded as 0, with words that say so. */
  recordedNothing: styles((words: string) => ({ ...right, format: `#,##0.00;-#,##0.00;0${literal(words)}` })),

  /** A simulated chance: trials make nothing certain or impossible while the outcome spreads. */
  chance: styles((weight: 'plain' | 'strong', over: string, under: string) => ({
    ...right,
    bold: weight === 'strong',
    format: `[>=0.9995]${literal(over)};[<0.0005]${literal(under)};0.0%`,
  })),
};

/** The strong colour of a level on the pale yellow of an input cell. */
export const levelInk = (levelColour: string): string => visibleOn(colour.input, levelColour, colour.ink, 4.5);

export const tintInk = colour.ink;
export const wrongOrderFill = '#F3C5BC';
