import { levelTint, visibleOn } from '../../shared/colour.ts';
import type { Styles, Style } from './spreadsheet/styles.ts';

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
const percent = '0.0%';

const shared = {
  title: { size: 16, bold: true, colour: colour.ink },
  subtitle: { size: 11, colour: colour.quiet },
  label: { colour: colour.quiet, horizontal: 'right' },
  note: { colour: colour.quiet, wrap: true },
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
  textOneLine: left,
  textCenter: { ...center, wrap: true },
  quiet: { ...left, wrap: true, colour: colour.quiet },
  /** For a text longer than any row is high: it begins at the top. */
  quietLong: { ...left, wrap: true, colour: colour.quiet, vertical: 'top' },
  strong: { ...left, wrap: true, bold: true },
  strongCenter: { ...center, wrap: true, bold: true },
  count: { ...right, format: '#,##0' },
  number: { ...right, format: 'General' },
  percent: { ...right, format: percent },
  percentStrong: { ...right, bold: true, format: percent },
  percentCenter: { ...center, format: percent },
  percentCenterStrong: { ...center, size: 11, bold: true, format: percent },
  countCenter: { ...center, format: '0' },
  band: { ...left, ...band },
  bandWrapped: { ...left, ...band, wrap: true },
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
} as const satisfies Record<string, Style>;

type SharedLook = { readonly [Name in keyof typeof shared]: number };

/** The styles of the workbook by what they are for. */
export interface Look extends SharedLook {
  /** A heading in the colour of a candidate. */
  candidate(candidateColour: string): number;
  /** A candidate's name in a table. */
  candidateText(candidateColour: string): number;
  /** A cell in the tint of a level. */
  level(levelColour: string): number;
  /** An amount with so many decimals. */
  amount(kind: 'plain' | 'strong' | 'band' | 'input', decimals: number): number;
}

export function createLook(styles: Styles): Look {
  const ids = Object.fromEntries(Object.entries(shared).map(([name, style]) => [name, styles.indexOf(style)])) as SharedLook;
  const amounts = { plain: {}, strong: { bold: true }, band, input } satisfies Record<string, Style>;
  return {
    ...ids,
    candidate: (candidateColour) => styles.indexOf({ ...heading, colour: visibleOn(colour.heading, candidateColour, colour.ink, 4.5) }),
    candidateText: (candidateColour) =>
      styles.indexOf({ ...left, bold: true, wrap: true, colour: visibleOn('#FFFFFF', candidateColour, colour.ink, 4.5) }),
    level: (levelColour) => styles.indexOf({ ...center, fill: levelTint(levelColour), wrap: true }),
    amount: (kind, decimals) =>
      styles.indexOf({ ...right, ...amounts[kind], format: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}` }),
  };
}

/** The strong colour of a level on the pale yellow of an input cell. */
export const levelInk = (levelColour: string): string => visibleOn(colour.input, levelColour, colour.ink, 4.5);

export const tintInk = colour.ink;
export const wrongOrderFill = '#F3C5BC';
