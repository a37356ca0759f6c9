import { escapeCellText, xmlHeading } from './xml.ts';

/** The texts of all cells of a workbook, each kept once. */
export class SharedStrings {
  readonly #indexes = new Map<string, number>();
  readonly #items: string[] = [];
  #uses = 0;

  indexOf(text: string): number {
    this.#uses += 1;
    let index = this.#indexes.get(text);
    if (index === undefined) {
      index = this.#items.length;
      this.#indexes.set(text, index);
      this.#items.push(`<si><t${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ''}>${escapeCellText(text)}</t></si>`);
    }
    return index;
  }

  toXml(): string {
    const counts = `count="${this.#uses}" uniqueCount="${this.#items.length}"`;
    const items = this.#items.join('');
    return `${xmlHeading}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ${counts}>${items}</sst>`;
  }
}
