import { useComputedColorScheme } from '@mantine/core';
import { type ChartPalette, chartPalettes } from './palette.ts';

/** The palette of the colour scheme in use. */
export const usePalette = (): ChartPalette => chartPalettes[useComputedColorScheme('light')];
