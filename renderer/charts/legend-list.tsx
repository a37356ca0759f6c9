import styles from './charts.module.css';
import { type LegendEntry, sampleHeight, sampleWidth } from './legend.ts';

interface LegendListProps {
  readonly entries: readonly LegendEntry[];
  readonly label: string;
  readonly title?: string;
}

/** A chart's legend on the page. */
export function LegendList({ entries, label, title }: LegendListProps) {
  return (
    <div className={styles['legend']}>
      {title !== undefined && <span>{title}</span>}
      <ul aria-label={label}>
        {entries.map(({ key, shapes, symbol, label: text }) => (
          <li key={key}>
            <Sample shapes={shapes} {...(symbol !== undefined && { symbol })} />
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The drawing in front of a legend's text. */
function Sample({ shapes, symbol }: Pick<LegendEntry, 'shapes' | 'symbol'>) {
  return (
    <svg width={sampleWidth} height={sampleHeight} viewBox={`0 0 ${sampleWidth} ${sampleHeight}`} aria-hidden="true">
      {shapes.map(({ path, fill, stroke, width, radius }) => (
        <path
          key={path}
          d={path}
          fill={fill ?? 'none'}
          stroke={stroke ?? 'none'}
          strokeWidth={width ?? 1}
          vectorEffect="non-scaling-stroke"
          transform={radius === undefined ? undefined : `translate(${sampleWidth / 2} ${sampleHeight / 2}) scale(${radius})`}
        />
      ))}
      {symbol !== undefined && (
        <text x={sampleWidth / 2} y={sampleHeight / 2} textAnchor="middle" dominantBaseline="central" fill={symbol.colour} fontSize={13}>
          {symbol.text}
        </text>
      )}
    </svg>
  );
}
