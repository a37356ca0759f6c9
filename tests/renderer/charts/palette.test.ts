import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidateColour, chartPalettes, fitCell, levelCell } from '../../../renderer/charts/palette.ts';
import { candidateColours } from '../../../shared/actions/add-candidate.ts';
import { contrast, mix } from '../../../shared/colour.ts';
import { companyA } from '../../support/comparison.ts';

const palettes = Object.values(chartPalettes);
const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`);

describe.each(palettes)('the $scheme palette', (palette) => {
  it('has text of enough contrast', () => {
    for (const text of [palette.ink, palette.softInk]) expect(contrast(text, palette.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps the symbols of the default levels readable on their tints', () => {
    for (const { colour } of companyA().level.values()) {
      const { fill, text } = levelCell(colour, palette);
      expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
      expect(text).toBe(palette.ink);
    }
  });

  it('keeps symbols readable on any colour a user picks', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        const { fill, text } = levelCell(colour, palette);
        expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('keeps numbers readable on every shade of fit, and shades in order of lightness', () => {
    const shades = Array.from({ length: 101 }, (_, percent) => fitCell(percent / 100, palette));
    for (const { fill, text } of shades) expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
    const distance = shades.map(({ fill }) => contrast(fill, palette.paper));
    expect(distance).toEqual(distance.toSorted((a, b) => a - b));
  });

  it('shows every candidate colour', () => {
    for (const colour of candidateColours) expect(contrast(candidateColour(colour, palette), palette.paper)).toBeGreaterThanOrEqual(3);
  });
});

describe('level tints', () => {
  it('are the strong colour at 35 % over a dark background', () => {
    expect(levelCell('#1F6F8B', chartPalettes.dark).fill).toBe(mix(chartPalettes.dark.paper, '#1F6F8B', 0.35));
  });

  it('are the chosen tints on paper', () => {
    expect(levelCell('#B7791F', chartPalettes.light).fill).toBe('#FBE7B2');
  });
});
