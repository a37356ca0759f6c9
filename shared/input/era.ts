interface Era {
  readonly names: RegExp;
  readonly firstYear: number;
  readonly firstDay: string;
}

/** The eras since the calendar is the Gregorian one, by name and letter. */
const eras: readonly Era[] = [
  { names: /^(?:令和|令|R)$/i, firstYear: 2019, firstDay: '2019-05-01' },
  { names: /^(?:平成|平|H)$/i, firstYear: 1989, firstDay: '1989-01-08' },
  { names: /^(?:昭和|昭|S)$/i, firstYear: 1926, firstDay: '1926-12-25' },
  { names: /^(?:大正|大|T)$/i, firstYear: 1912, firstDay: '1912-07-30' },
  { names: /^(?:明治|明|M)$/i, firstYear: 1868, firstDay: '1873-01-01' },
];

/** The first year of the calendar of an era and its first day; undefined for a name of none. */
export const eraNamed = (name: string): Era | undefined => eras.find(({ names }) => names.test(name));
