import type { Language, Translate } from '../../shared/language/index.ts';
import type { ChartPalette } from './palette.ts';

/** What every chart is told besides its data. */
export interface ChartContext {
  readonly translate: Translate;
  readonly language: Language;
  readonly palette: ChartPalette;
  /** Bigger type and marks, for a projector. */
  readonly presenting: boolean;
}

/** What every chart component takes besides its data. */
export interface ChartFrameProps {
  readonly translate: Translate;
  readonly language: Language;
  readonly presenting?: boolean;
  /** Says the finding; made from the data when left out. */
  readonly title?: string;
  /** Keeps a picture; without it there are no picture buttons. */
  readonly onSavePicture?: ((fileName: string, picture: Blob) => unknown) | undefined;
}
