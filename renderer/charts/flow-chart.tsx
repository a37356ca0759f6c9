import { useMemo } from 'react';
import type { FlowStep } from '../../shared/flows.ts';
import { formatCount } from '../../shared/language/format.ts';
import { allOf } from '../../shared/language/lists.ts';
import type { Process, ProcessPhase } from '../../shared/model/process.ts';
import type { ChartFrameProps } from './chart-context.ts';
import { ChartFigure } from './chart-figure.tsx';
import { canvasFont } from './chart-style.ts';
import styles from './charts.module.css';
import { drawFlow, type FlowBox, flowBoxSize, flowText } from './flow-drawing.ts';
import { boxText, labelLineY, paintFlow, painColour, painSign } from './flow-picture.ts';
import { type Picture, picturePalette } from './picture.ts';
import { usePalette } from './use-palette.ts';

interface FlowChartProps extends ChartFrameProps {
  readonly phase: ProcessPhase;
  readonly steps: readonly FlowStep[];
  onChoose(process: Process): void;
}

const corner = 4;

/** The processes of a phase as boxes, with arrows to what follows. */
export function FlowChart({ phase, steps, onChoose, title, onSavePicture, ...frame }: FlowChartProps) {
  const { translate, language } = frame;
  const palette = usePalette();
  const drawing = useMemo(() => {
    const context = document.createElement('canvas').getContext('2d');
    const setFont = (size: number, weight: 'normal' | 'bold') => {
      if (context === null) return { measureText: (text: string) => ({ width: text.length * size }) as TextMetrics };
      context.font = canvasFont(size, weight);
      return context;
    };
    return drawFlow(steps, translate('frame.untitled'), setFont);
  }, [steps, translate]);
  const painful = steps.filter(({ process }) => process.pains.trim() !== '').length;
  const finding =
    title ??
    translate(painful === 0 ? 'charts.flow.finding' : 'charts.flow.findingWithPains', {
      processes: formatCount(steps.length, language),
      pains: formatCount(painful, language),
    });
  const notes = [
    ...(drawing.lines.length === 0 ? [translate('charts.flow.noArrows')] : []),
    ...(painful > 0 ? [translate('charts.flow.painSign')] : []),
    ...(drawing.lines.some(({ leadsBack }) => leadsBack) ? [translate('charts.flow.dashed')] : []),
  ];
  const picture: Picture = {
    label: '',
    title: finding,
    width: Math.max(480, drawing.width),
    height: drawing.height,
    draw: (context) => paintFlow(context, drawing, picturePalette),
    legend: [],
    notes,
  };
  const kind = phase === 'asIs' ? 'flowAsIs' : 'flowToBe';
  const spoken = ({ step: { number, process, next } }: FlowBox): string =>
    [
      translate('charts.flow.box', { number, title: process.title || translate('frame.untitled') }),
      process.actor && translate('charts.flow.boxActor', { actor: process.actor }),
      next.length > 0 &&
        translate('charts.flow.boxNext', {
          list: allOf(
            next.map((entry) => (entry.condition === '' ? entry.process.title : translate('charts.flow.conditional', { title: entry.process.title, condition: entry.condition }))),
            translate,
          ),
        }),
      process.pains.trim() && translate('charts.flow.boxPains', { pains: process.pains }),
    ]
      .filter(Boolean)
      .join(translate('charts.flow.pause'));
  return (
    <ChartFigure {...frame} title={finding} kind={kind} pictures={[picture]} notes={notes} onSavePicture={onSavePicture}>
      <div className={styles['flowScroll']}>
        <div className={styles['flowSheet']} role="group" aria-label={translate(`charts.kind.${kind}`)}>
          <svg className={styles['flow']} width={drawing.width} height={drawing.height} aria-hidden>
            {drawing.lines.map(({ key, path, head, leadsBack }) => (
              <g key={key}>
                <path d={path} fill="none" stroke={palette.softInk} strokeWidth={1.5} strokeDasharray={leadsBack ? '5 4' : undefined} />
                <path d={head} fill={palette.softInk} />
              </g>
            ))}
            {drawing.lines.map(({ key, label }) =>
              label === null ? null : (
                <g key={key}>
                  <rect
                    x={label.x - label.width / 2}
                    y={label.y - (label.lines.length * flowText.lineHeight) / 2}
                    width={label.width}
                    height={label.lines.length * flowText.lineHeight}
                    fill={palette.paper}
                  />
                  {label.lines.map((line, index) => (
                    <text
                      key={`${index} ${line}`}
                      x={label.x}
                      y={labelLineY(label.y, index, label.lines.length)}
                      textAnchor="middle"
                      dominantBaseline="central"
                      fontSize={flowText.small}
                      fill={palette.ink}
                    >
                      {line}
                    </text>
                  ))}
                </g>
              ),
            )}
            {drawing.boxes.map((box) => (
              <g key={box.step.process.id} transform={`translate(${box.x} ${box.y})`}>
                <rect width={flowBoxSize.width} height={flowBoxSize.height} rx={corner} fill={palette.paper} stroke={palette.softInk} strokeWidth={1.5} />
                {box.titleLines.map((line, index) => (
                  <text
                    key={`${index} ${line}`}
                    x={boxText.left}
                    y={boxText.firstLine + index * flowText.lineHeight}
                    dominantBaseline="central"
                    fontSize={flowText.title}
                    fontWeight="bold"
                    fill={palette.ink}
                  >
                    {line}
                  </text>
                ))}
                <text x={boxText.left} y={boxText.actor} dominantBaseline="central" fontSize={flowText.small} fill={palette.softInk}>
                  {box.actor}
                </text>
                {box.hasPains && (
                  <g>
                    <circle cx={painSign.x} cy={painSign.y} r={painSign.radius} fill={painColour(palette)} />
                    <text x={painSign.x} y={painSign.y} textAnchor="middle" dominantBaseline="central" fontSize={flowText.small} fontWeight="bold" fill={palette.paper}>
                      !
                    </text>
                  </g>
                )}
              </g>
            ))}
          </svg>
          {drawing.boxes.map((box) => (
            <button
              key={box.step.process.id}
              type="button"
              className={styles['flowBox']}
              aria-label={spoken(box)}
              style={{ left: box.x, top: box.y, width: flowBoxSize.width, height: flowBoxSize.height }}
              onClick={() => onChoose(box.step.process)}
            />
          ))}
        </div>
      </div>
    </ChartFigure>
  );
}
