/** A button whose label runs on over lines: names that people typed must not cut off what the button does. */
export const wholeLabel = {
  root: { height: 'auto', minHeight: 30, paddingBlock: 5 },
  label: { whiteSpace: 'normal', lineHeight: 1.4, overflowWrap: 'anywhere' },
} as const;
