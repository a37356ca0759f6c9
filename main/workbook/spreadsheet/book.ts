import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type ExcelJS from 'exceljs';
import { finishPackage } from './finish-package.ts';
import { Sheet } from './sheet.ts';
import { argb, type CellStyle, columnStyle } from './styles.ts';
import { writable } from './text.ts';

interface Properties {
  readonly title: string;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  /** The font of what people add. */
  readonly font: string;
}

export interface SheetOptions {
  readonly name: string;
  /** Widths in characters, from column A. */
  readonly widths: readonly number[];
  readonly tabColour: string;
  /** How many columns follow that are not shown. */
  readonly hiddenColumns?: number;
  /** Rows and columns that stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** The rows repeated on every printed page. */
  readonly repeatedRows?: { readonly first: number; readonly last: number };
  /** Shrunk to one printed page; otherwise to the width of a page. */
  readonly onePage?: boolean;
  readonly header: string;
  readonly footer: string;
}

const a4 = 9;
const margins = { left: 0.4, right: 0.4, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 };

/** An Excel workbook being written by exceljs; what exceljs cannot write is added to its file at the end. */
export class Book {
  readonly #writer: ExcelJS.stream.xlsx.WorkbookWriter;
  readonly #look: CellStyle;
  readonly #bytes: Promise<Uint8Array>;
  readonly #sheets: Sheet[] = [];
  /** Every text that stands in a cell so far. */
  readonly texts = new Set<string>();

  private constructor(writer: ExcelJS.stream.xlsx.WorkbookWriter, bytes: Promise<Uint8Array>, font: string) {
    this.#writer = writer;
    this.#look = columnStyle(font);
    this.#bytes = bytes;
  }

  /** Loads the writer of exceljs only now: most runs of the program write no workbook. */
  static async create({ title, author, created, font }: Properties): Promise<Book> {
    const { default: WorkbookWriter } = await import('exceljs/lib/stream/xlsx/workbook-writer.js');
    const stream = new PassThrough();
    const zip = { zlib: { level: 1 } };
    const writer = new WorkbookWriter({ stream, useStyles: true, useSharedStrings: true, zip });
    writer.title = writable(title);
    writer.creator = author;
    writer.lastModifiedBy = author;
    writer.created = new Date(created);
    writer.modified = writer.created;
    return new Book(writer, buffer(stream), font);
  }

  addSheet({ name, widths, hiddenColumns = 0, tabColour, frozen, repeatedRows, onePage = false, header, footer }: SheetOptions): Sheet {
    const worksheet = this.#writer.addWorksheet(name, {
      properties: { tabColor: argb(tabColour) },
      views: [
        {
          showGridLines: false,
          ...(frozen && { state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows }),
        },
      ],
      pageSetup: {
        paperSize: a4,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: onePage ? 1 : 0,
        margins,
        ...(repeatedRows && { printTitlesRow: `${repeatedRows.first}:${repeatedRows.last}` }),
      },
      headerFooter: { oddHeader: writable(header), oddFooter: writable(footer) },
    });
    const sheet = new Sheet(worksheet, widths, hiddenColumns, this.#look, this.texts);
    this.#sheets.push(sheet);
    return sheet;
  }

  /** Gives a range, written with its sheet, a name every sheet knows. */
  defineName(name: string, range: string): void {
    this.#writer.definedNames.add(range, name);
  }

  async toBytes(): Promise<Uint8Array> {
    await this.#writer.commit();
    return finishPackage(await this.#bytes, this.#sheets);
  }
}
