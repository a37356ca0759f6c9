import { chartXml } from './chart.ts';
import { drawingXml } from './drawing.ts';
import { SharedStrings } from './shared-strings.ts';
import { onSheet } from './address.ts';
import { Sheet, type SheetOptions } from './sheet.ts';
import { Styles } from './styles.ts';
import { escapeXml, xmlHeading } from './xml.ts';
import { pack, type PackedEntry, zip } from './zip.ts';

const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const officeRelationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationship = `${packageNamespace}/relationships/metadata`;
const contentType = 'application/vnd.openxmlformats-officedocument';

interface Properties {
  readonly title: string;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly created: string;
}

type Target = readonly [type: string, path: string];

/** An Excel workbook being written (ECMA-376). */
export class Book {
  readonly styles: Styles;
  readonly #strings = new SharedStrings();
  readonly #sheets: Sheet[] = [];
  readonly #names: { readonly name: string; readonly formula: string }[] = [];
  readonly #types: { readonly path: string; readonly type: string }[] = [];
  readonly #files: Promise<PackedEntry>[] = [];
  readonly #properties: Properties;

  constructor(properties: Properties, font: string) {
    this.#properties = properties;
    this.styles = new Styles(font);
  }

  /** Begins a sheet and ends the one before it. */
  addSheet(options: SheetOptions): Sheet {
    this.#endSheet();
    const sheet = new Sheet(options, this.#strings);
    this.#sheets.push(sheet);
    return sheet;
  }

  /** Gives a formula a name every sheet knows. */
  defineName(name: string, formula: string): void {
    this.#names.push({ name, formula });
  }

  async toBytes(): Promise<Uint8Array> {
    this.#endSheet();
    this.#addPart('xl/workbook.xml', this.#workbookXml(), `${contentType}.spreadsheetml.sheet.main+xml`);
    this.#addPart('xl/styles.xml', this.styles.toXml(), `${contentType}.spreadsheetml.styles+xml`);
    this.#addPart('xl/sharedStrings.xml', this.#strings.toXml(), `${contentType}.spreadsheetml.sharedStrings+xml`);
    this.#addPart('docProps/core.xml', this.#coreXml(), 'application/vnd.openxmlformats-package.core-properties+xml');
    this.#addPart('docProps/app.xml', appXml, `${contentType}.extended-properties+xml`);
    const sheets = this.#sheets.map((_, index): Target => ['worksheet', `worksheets/sheet${index + 1}.xml`]);
    this.#addRelationships('xl/workbook.xml', [...sheets, ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']]);
    this.#addFile('_rels/.rels', rootRelationships);
    const types = pack('[Content_Types].xml', Buffer.from(contentTypesXml(this.#types), 'utf8'));
    return zip(await Promise.all([types, ...this.#files]));
  }

  #endSheet(): void {
    const sheet = this.#sheets.at(-1);
    if (sheet === undefined) return;
    const path = `xl/worksheets/sheet${this.#sheets.length}.xml`;
    this.#addPart(path, sheet.toBytes(this.#sheets.length === 1), `${contentType}.spreadsheetml.worksheet+xml`);
    if (sheet.charts.length === 0) return;
    const drawing = `drawing${this.#sheets.length}.xml`;
    this.#addRelationships(path, [['drawing', `../drawings/${drawing}`]]);
    this.#addPart(`xl/drawings/${drawing}`, drawingXml(sheet.charts), `${contentType}.drawing+xml`);
    const targets = sheet.charts.map(({ chart }, index): Target => {
      const name = `chart${this.#sheets.length}-${index + 1}.xml`;
      this.#addPart(`xl/charts/${name}`, chartXml(chart), `${contentType}.drawingml.chart+xml`);
      return ['chart', `../charts/${name}`];
    });
    this.#addRelationships(`xl/drawings/${drawing}`, targets);
  }

  #addPart(path: string, content: string | Uint8Array, type: string): void {
    this.#types.push({ path, type });
    this.#addFile(path, content);
  }

  #addRelationships(path: string, targets: readonly Target[]): void {
    const [, folder = '', file = ''] = /^(.*\/)?([^/]+)$/.exec(path) ?? [];
    const items = targets.map(([type, target], index) => relationship(index + 1, `${officeRelationship}/${type}`, target));
    this.#addFile(`${folder}_rels/${file}.rels`, relationshipsXml(items));
  }

  #addFile(path: string, content: string | Uint8Array): void {
    this.#files.push(pack(path, typeof content === 'string' ? Buffer.from(content, 'utf8') : content));
  }

  #workbookXml(): string {
    const sheets = this.#sheets.map(
      ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
    );
    const local = this.#sheets.flatMap(({ name, filter, options: { repeatedRows } }, index) => {
      const own = ` localSheetId="${index}"`;
      const names: string[] = [];
      if (filter !== undefined) names.push(definedName('_xlnm._FilterDatabase', onSheet(name, fixRange(filter)), `${own} hidden="1"`));
      if (repeatedRows !== undefined)
        names.push(definedName('_xlnm.Print_Titles', onSheet(name, `$${repeatedRows.first}:$${repeatedRows.last}`), own));
      return names;
    });
    const names = [...local, ...this.#names.map(({ name, formula }) => definedName(name, formula, ''))];
    return [
      `${xmlHeading}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${officeRelationship}">`,
      '<workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>',
      `<sheets>${sheets.join('')}</sheets>`,
      names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`,
      '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
    ].join('');
  }

  #coreXml(): string {
    const { title, author, created } = this.#properties;
    const moment = `xsi:type="dcterms:W3CDTF">${escapeXml(created)}`;
    return (
      `${xmlHeading}<cp:coreProperties xmlns:cp="${packageNamespace}/metadata/core-properties"` +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>` +
      `<dcterms:created ${moment}</dcterms:created><dcterms:modified ${moment}</dcterms:modified></cp:coreProperties>`
    );
  }
}

const definedName = (name: string, formula: string, attributes: string): string =>
  `<definedName name="${name}"${attributes}>${escapeXml(formula)}</definedName>`;

const fixRange = (range: string): string => range.replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2');

const relationship = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;

const relationshipsXml = (items: readonly string[]): string =>
  `${xmlHeading}<Relationships xmlns="${packageNamespace}/relationships">${items.join('')}</Relationships>`;

const rootRelationships = relationshipsXml([
  relationship(1, `${officeRelationship}/officeDocument`, 'xl/workbook.xml'),
  relationship(2, `${packageRelationship}/core-properties`, 'docProps/core.xml'),
  relationship(3, `${officeRelationship}/extended-properties`, 'docProps/app.xml'),
]);

const appXml =
  `${xmlHeading}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  '<Application>Awase</Application></Properties>';

function contentTypesXml(parts: readonly { readonly path: string; readonly type: string }[]): string {
  const overrides = parts.map(({ path, type }) => `<Override PartName="/${path}" ContentType="${type}"/>`).join('');
  return (
    `${xmlHeading}<Types xmlns="${packageNamespace}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`
  );
}
