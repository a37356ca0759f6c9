import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, levelTint, mix, textColourOn, textContrast, visibleOn } from '../../shared/colour.ts';

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`);

describe('colours', () => {
  it('have the contrast the standard gives', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 6);
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
    expect(contrast('#3B5BA5', '#3B5BA5')).toBe(1);
  });

  it('mix from one end to the other', () => {
    expect(mix('#FFFFFF', '#1F6F8B', 0)).toBe('#FFFFFF');
    expect(mix('#FFFFFF', '#1F6F8B', 1)).toBe('#1F6F8B');
    expect(mix('#000000', '#FFFFFF', 0.5)).toBe('#808080');
  });

  it('give the levels a project starts with their chosen tints', () => {
    expect(['#1F6F8B', '#b7791f', '#B5432F'].map(levelTint)).toEqual(['#CFE6EE', '#FBE7B2', '#F3C5BC']);
  });

  it('always have a readable text colour', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (background, ink) => {
        expect(contrast(textColourOn(background, ink), background)).toBeGreaterThanOrEqual(textContrast);
      }),
    );
  });

  it('become visible on a dark background without leaving their hue for white when they need not', () => {
    expect(visibleOn('#1B1F27', '#3F5765', '#E8EBF1')).not.toBe('#3F5765');
    expect(visibleOn('#FFFFFF', '#0B6FB8', '#1D2330')).toBe('#0B6FB8');
    fc.assert(
      fc.property(anyColour, (colour) => {
        expect(contrast(visibleOn('#1B1F27', colour, '#E8EBF1'), '#1B1F27')).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});
