import type { CSSProperties } from 'react';
import type { Translate } from '../../../shared/language/index.ts';
import type { Line } from './calibration-rows.ts';
import styles from './calibration.module.css';

/** Where the actual value of a line fell, in words; empty while it is not known. */
export function placeText({ place, isConstant, probability }: Line, t: Translate): string {
  if (place === null || probability === null) return '';
  if (isConstant) return t(`calibration.place.constant.${place}`);
  // P0 and P100 are kept for the ends of the estimate and what lies beyond them.
  const percent = probability === 0 || probability === 1 ? probability * 100 : Math.min(99, Math.max(1, Math.round(probability * 100)));
  return t('calibration.place.at', { place: t(`calibration.place.${place}`), percent });
}

/** The place on the strip says it; the sign points where the value fell outside. */
const signs = { below: '«', within: '|', above: '»' } as const;

/** P10 stands at a quarter of the strip and P90 at three quarters; what lies far outside stands at its end. */
const placeOnStrip = (value: number, { p10, p90 }: Line): string =>
  `${Math.min(96, Math.max(4, 25 + (50 * (value - p10)) / (p90 - p10)))}%`;

/** A strip with the band P10–P90, P50 and the actual value, and the place in words. */
export function PlaceMark({ line, t }: { readonly line: Line; readonly t: Translate }) {
  const { place, actual, isConstant, p50 } = line;
  if (place === null || actual === null) return null;
  const at = (value: number): CSSProperties => ({ left: placeOnStrip(value, line) });
  return (
    <span className={styles['place']} data-place={place}>
      {!isConstant && (
        <span className={styles['strip']} aria-hidden>
          <span className={styles['band']} />
          <span className={styles['middle']} style={at(p50)} />
          <span className={styles['sign']} style={at(actual)}>
            {signs[place]}
          </span>
        </span>
      )}
      <span>{placeText(line, t)}</span>
    </span>
  );
}
