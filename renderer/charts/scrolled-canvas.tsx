import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react';
import styles from './charts.module.css';

/** The part of a drawing that is on screen, in CSS pixels. */
export interface DrawingWindow {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface ScrolledCanvasProps {
  /** Accessible name. */
  readonly label: string;
  /** Of the whole drawing; it takes the width there is where none is given. */
  readonly width?: number;
  readonly height: number;
  readonly leastWidth?: number;
  /** Height at which it begins to scroll. */
  readonly maxHeight: string;
  /** Draws what is in the window, its top left corner at 0, 0. */
  readonly draw: (context: CanvasRenderingContext2D, window: DrawingWindow, width: number) => void;
}

/** A drawing of any size: only what is on screen is drawn, so that size costs nothing and no limit of a canvas is met. */
export function ScrolledCanvas({ label, width, height, leastWidth = 480, maxHeight, draw }: ScrolledCanvasProps) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [shown, setShown] = useState<DrawingWindow>({ left: 0, top: 0, width: 0, height: 0 });
  const whole = width ?? Math.max(leastWidth, shown.width);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const look = (): void => setShown({ left: element.scrollLeft, top: element.scrollTop, width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (element === null || context == null || shown.width === 0) return;
    const sharpness = globalThis.devicePixelRatio;
    const size = { width: Math.round(shown.width * sharpness), height: Math.round(shown.height * sharpness) };
    if (element.width !== size.width) element.width = size.width;
    if (element.height !== size.height) element.height = size.height;
    context.setTransform(sharpness, 0, 0, sharpness, 0, 0);
    context.clearRect(0, 0, shown.width, shown.height);
    draw(context, shown, whole);
  }, [draw, shown, whole]);

  return (
    <div ref={box} className={styles['scrolled']} style={{ maxHeight }} tabIndex={0} role="group" aria-label={label}>
      <div className={styles['scrolledSheet']} style={{ width: width ?? `max(100%, ${leastWidth}px)`, height } satisfies CSSProperties}>
        <canvas ref={canvas} role="img" aria-label={label} style={{ width: shown.width, height: shown.height }} />
      </div>
    </div>
  );
}
