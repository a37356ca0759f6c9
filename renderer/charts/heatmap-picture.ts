import { formatCount } from '../../shared/language/format.ts';
import type { Language, Translate } from '../../shared/language/index.ts';
import { cutText, wrapText } from './canvas-text.ts';
import { canvasFont } from './chart-style.ts';
import type { HeatmapCell, HeatmapRow, HeatmapTable } from './heatmap-table.ts';
import { cellColours, cellText, heatmapLegend, heatmapNotes } from './heatmap-text.ts';
import { drawMarker } from './marker.ts';
import { candidateColour } from './palette.ts';
import { type Picture, picturePalette } from './picture.ts';

/** More rows than this are split over several pictures, so that each stays readable on a page or a slide. */
export const itemsPerPicture = 60;

const nameWidth = 360;
const headHeight = 56;
const rowHeight = 28;

interface HeatmapPage {
  readonly rows: readonly HeatmapRow[];
  /** Numbers of the first and last item, counted from 1. */
  readonly from: number;
  readonly to: number;
}

/** The rows of each picture; a category cut in two is named again on the next. */
export function splitRows(table: HeatmapTable): HeatmapPage[] {
  const pages: { rows: HeatmapRow[]; from: number; to: number }[] = [];
  let group: HeatmapRow | undefined;
  let items = 0;
  for (const row of table.rows) {
    if (row.kind === 'group') {
      group = row;
      continue;
    }
    let page = pages.at(-1);
    if (page === undefined || page.to - page.from + 1 >= itemsPerPicture)
      pages.push((page = { rows: [], from: items + 1, to: items }));
    const named = page.rows.findLast(({ kind }) => kind === 'group');
    if (group !== undefined && named !== group) page.rows.push(group);
    page.rows.push(row);
    items += 1;
    page.to = items;
  }
  return pages;
}

/** The heatmap as pictures, drawn from the same data as the table on the page. */
export function heatmapPages(table: HeatmapTable, title: string, translate: Translate, language: Language): Picture[] {
  const pages = splitRows(table);
  const columnWidth = table.columns.length > 12 ? 100 : 124;
  return pages.map(({ rows, from, to }): Picture => {
    const range = { from: formatCount(from, language), to: formatCount(to, language), all: formatCount(table.itemCount, language) };
    return {
      label: pages.length === 1 ? '' : translate('charts.page', range),
      title,
      width: nameWidth + Math.max(3, table.columns.length) * columnWidth,
      height: headHeight + (rows.length + 1) * rowHeight,
      draw: (context) => new HeatmapDrawing(context, table, columnWidth, translate, language).draw(rows),
      ...(table.kind === 'categories' ? { legendTitle: translate('charts.scale') } : {}),
      legend: heatmapLegend(table, picturePalette, translate, language),
      notes: [...(pages.length === 1 ? [] : [translate('charts.rowsShown', range)]), ...heatmapNotes(table, translate)],
    };
  });
}

class HeatmapDrawing {
  readonly #context: CanvasRenderingContext2D;
  readonly #table: HeatmapTable;
  readonly #columnWidth: number;
  readonly #translate: Translate;
  readonly #language: Language;

  constructor(context: CanvasRenderingContext2D, table: HeatmapTable, columnWidth: number, translate: Translate, language: Language) {
    this.#context = context;
    this.#table = table;
    this.#columnWidth = columnWidth;
    this.#translate = translate;
    this.#language = language;
  }

  draw(rows: readonly HeatmapRow[]): void {
    this.#context.textBaseline = 'middle';
    this.#drawHead();
    rows.forEach((row, index) => {
      const y = headHeight + index * rowHeight;
      const isGroup = row.kind === 'group';
      this.#drawName([row.code, row.label].filter((part) => part !== '').join('  '), y, isGroup, row.mandatory);
      this.#table.columns.forEach((_column, column) => this.#drawCell(this.#table.cellAt(row, column), row, column, y));
    });
    const bottom = headHeight + rows.length * rowHeight;
    this.#drawName(this.#translate('charts.totalFit'), bottom, true, false);
    this.#table.totals.forEach((cell, column) => this.#drawCell(cell, null, column, bottom));
    this.#context.fillStyle = picturePalette.softInk;
    this.#context.fillRect(0, bottom, this.#right, 1);
    this.#context.fillRect(0, headHeight, this.#right, 1);
  }

  get #right(): number {
    return nameWidth + this.#table.columns.length * this.#columnWidth;
  }

  #drawHead(): void {
    const context = this.#context;
    this.#table.columns.forEach(({ candidate, knockedOut }, column) => {
      const left = nameWidth + column * this.#columnWidth;
      const colour = candidateColour(candidate.colour, picturePalette);
      const look = { marker: candidate.marker, colour, outline: picturePalette.paper, radius: 6, struck: knockedOut };
      drawMarker(context, left + 11, 13, look);
      context.font = canvasFont(12, 'bold');
      context.textAlign = 'left';
      context.fillStyle = picturePalette.ink;
      const lines = wrapText(context, candidate.name, this.#columnWidth - 26);
      const [first = ''] = lines;
      const rest = candidate.name.slice(first.length).trimStart();
      const shown = lines.length > 2 ? [first, cutText(context, rest, this.#columnWidth - 26)] : lines;
      shown.forEach((line, index) => {
        context.fillText(line, left + 22, 13 + index * 15);
        if (knockedOut) context.fillRect(left + 22, 13 + index * 15, context.measureText(line).width, 1);
      });
      if (!knockedOut) return;
      context.font = canvasFont(11);
      context.fillStyle = picturePalette.softInk;
      context.fillText(this.#translate('glossary.knockedOut'), left + 22, 13 + shown.length * 15);
    });
  }

  #drawName(text: string, y: number, strong: boolean, mandatory: boolean): void {
    const context = this.#context;
    const mark = mandatory ? this.#translate('glossary.mandatory') : '';
    context.textAlign = 'left';
    context.font = canvasFont(11);
    const markWidth = mandatory ? context.measureText(mark).width + 12 : 0;
    if (mandatory) {
      context.fillStyle = picturePalette.softInk;
      context.fillText(mark, nameWidth - markWidth, y + rowHeight / 2);
    }
    const indent = strong ? 0 : 12;
    context.font = canvasFont(13, strong ? 'bold' : 'normal');
    context.fillStyle = picturePalette.ink;
    context.fillText(cutText(context, text, nameWidth - indent - markWidth - 10), indent, y + rowHeight / 2);
    context.fillStyle = picturePalette.line;
    context.fillRect(0, y + rowHeight - 0.5, this.#right, 0.5);
  }

  #drawCell(cell: HeatmapCell, row: HeatmapRow | null, column: number, y: number): void {
    const context = this.#context;
    const left = nameWidth + column * this.#columnWidth + 1;
    const [width, height] = [this.#columnWidth - 2, rowHeight - 2];
    const colours = cellColours(cell, this.#table, picturePalette);
    if (cell.kind === 'unrated') hatch(context, left, y + 1, width, height);
    else if (colours !== null) {
      context.fillStyle = colours.fill;
      context.fillRect(left, y + 1, width, height);
    }
    const text = cellText(cell, this.#table, row, this.#translate, this.#language);
    context.font = canvasFont(cell.kind === 'level' ? 15 : 12, row === null ? 'bold' : 'normal');
    context.textAlign = 'center';
    const middle = left + width / 2;
    if (cell.kind === 'unrated' && text !== '') {
      const textWidth = context.measureText(text).width + 8;
      context.fillStyle = picturePalette.paper;
      context.fillRect(middle - textWidth / 2, y + 5, textWidth, rowHeight - 10);
    }
    context.fillStyle = colours?.text ?? (cell.kind === 'fit' ? picturePalette.ink : picturePalette.softInk);
    context.fillText(cutText(context, text, width - 4), middle, y + rowHeight / 2);
  }
}

function hatch(context: CanvasRenderingContext2D, left: number, top: number, width: number, height: number): void {
  context.save();
  context.beginPath();
  context.rect(left, top, width, height);
  context.clip();
  context.beginPath();
  for (let offset = -height; offset < width; offset += 7) {
    context.moveTo(left + offset, top + height);
    context.lineTo(left + offset + height, top);
  }
  context.strokeStyle = picturePalette.hatch;
  context.lineWidth = 1;
  context.stroke();
  context.restore();
}
