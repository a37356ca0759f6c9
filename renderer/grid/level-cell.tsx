import type { CSSProperties } from 'react';
import { levelTint, mix, textColourOn } from '../../shared/colour.ts';
import type { Level } from '../../shared/model/level.ts';

const light = { ink: '#1D2330' };
const dark = { paper: '#1B1F27', ink: '#E8EBF1' };

/** Tints of one level in both colour schemes, each with a text colour that can be read on it. */
function coloursOf(colour: string): CSSProperties & Record<`--${string}`, string> {
  const onLight = levelTint(colour);
  const onDark = mix(dark.paper, colour, 0.35);
  return {
    '--level-light': onLight,
    '--level-dark': onDark,
    '--level-ink-light': textColourOn(onLight, light.ink),
    '--level-ink-dark': textColourOn(onDark, dark.ink),
  };
}

interface LevelCellProps {
  /** Null while unrated, which looks different from every level. */
  readonly level: Pick<Level, 'symbol' | 'label' | 'colour' | 'class'> | null;
  /** What unrated is called. */
  readonly unratedLabel: string;
  /** What stands instead of the symbol, and what it means: a mean nobody has agreed on. */
  readonly mean?: { readonly text: string; readonly label: string } | undefined;
  /** A small sign at the edge of the cell, and what it means. */
  readonly sign?: { readonly text: string; readonly label: string } | undefined;
}

/** A rating in a cell of the grid: the symbol on the level's tint; a hatch while unrated. */
export function LevelCell({ level, unratedLabel, mean, sign }: LevelCellProps) {
  const label = [mean?.label, level === null ? unratedLabel : level.label, sign?.label].filter((part) => part !== undefined).join(' / ');
  const plain = level === null || level.class === 'notApplicable';
  return (
    <span
      className="grid-level"
      style={plain ? {} : coloursOf(level.colour)}
      role="img"
      aria-label={label}
      title={label}
      data-unrated={level === null ? '' : undefined}
      data-mean={mean === undefined ? undefined : ''}
    >
      {level === null ? '' : (mean?.text ?? level.symbol)}
      {sign !== undefined && <span className="grid-level-sign">{sign.text}</span>}
    </span>
  );
}
