/** Colours are `#RRGGBB`. */
type Channels = readonly [number, number, number];

const channels = (colour: string): Channels => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];

const hexadecimal = (values: Channels): string =>
  `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0').toUpperCase()).join('')}`;

/** `top` laid over `base` with the given opacity, 0..1. */
export function mix(base: string, top: string, opacity: number): string {
  const [red, green, blue] = channels(base);
  const [topRed, topGreen, topBlue] = channels(top);
  const blend = (from: number, to: number): number => from + (to - from) * opacity;
  return hexadecimal([blend(red, topRed), blend(green, topGreen), blend(blue, topBlue)]);
}

/** Relative luminance (WCAG 2.2), 0 for black to 1 for white. */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours (WCAG 2.2), 1 to 21. */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What WCAG 2.2 AA asks of text. */
export const textContrast = 4.5;

/** What WCAG 2.2 AA asks of lines and shapes that carry meaning. */
const shapeContrast = 3;

/** A text colour readable on the background: the given ink where it is, else white, else black; one of them always is. */
export function textColourOn(background: string, ink: string): string {
  return [ink, '#FFFFFF', '#000000'].find((colour) => contrast(colour, background) >= textContrast) ?? '#000000';
}

/** The colour, moved towards the ink only as far as the contrast to the background needs. */
export function visibleOn(background: string, colour: string, ink: string, ratio = shapeContrast): string {
  for (let opacity = 0; opacity < 1; opacity += 0.05) {
    const candidate = mix(colour, ink, opacity);
    if (contrast(candidate, background) >= ratio) return candidate;
  }
  return ink;
}

/** Hand-picked tints of the levels a project starts with; the mixed ones would be duller. */
const chosenTints: Readonly<Record<string, string>> = { '#1F6F8B': '#CFE6EE', '#B7791F': '#FBE7B2', '#B5432F': '#F3C5BC' };

/** The light tint of a level's colour, for cells on white paper. */
export const levelTint = (colour: string): string => chosenTints[colour.toUpperCase()] ?? mix('#FFFFFF', colour, 0.26);
