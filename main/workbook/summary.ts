import { categoryWeightsOf, explainShares, suggestSwing } from '../../shared/category-weights.ts';
import { requirementsByCategory } from '../../shared/document.ts';
import { cellName, explainRanking } from '../../shared/findings.ts';
import { missingCostsOf } from '../../shared/missing-costs.ts';
import { missingSentences } from '../../shared/missing-cost-texts.ts';
import { formatWeight } from '../../shared/language/format.ts';
import { cut, restText } from '../../shared/language/lists.ts';
import { calculated, type CandidateRow } from './calculation-layout.ts';
import { candidateCell, indexAtPlace } from './calculation-candidates.ts';
import { compared } from './compared.ts';
import { uncountedItems } from './comparison.ts';
import { look, tabColours } from './look.ts';
import { choose, joined, nothingSaid, type Part, phrase, plainText } from './phrase.ts';
import type { Plan } from './plan.ts';
import { addSheet, warningCell } from './sheet-start.ts';
import { onSheet } from './spreadsheet/address.ts';
import type { Book } from './spreadsheet/book.ts';
import type { Result, Sheet } from './spreadsheet/sheet.ts';
import type { CellStyle } from './spreadsheet/styles.ts';
import { uncountedCell } from './three-point-layout.ts';
import { linesHeight, textLines, textsHeight } from './text-lines.ts';

const widths = [17, 23, 12, 19, 9, 11, 10, 10, 11, 24, 10, 10, 10, 11, 12, 12];
const lastColumn = widths.length;
const totalWidth = widths.reduce((total, width) => total + width, 0);

/** How many unrated items are named; the rest are counted. */
const namedItems = 8;

/** The result on one page: the ranking and the sentence that explains it, what is open, what the project is, how to read it. */
export function writeSummary(book: Book, plan: Plan): void {
  const { translate, project } = plan;
  const sheet = addSheet(book, plan, { name: plan.sheets.summary, widths, tabColour: tabColours.result, onePage: true });
  sheet.startRow(1, 34);
  sheet.text(1, translate('workbook.summary.title'), look.title);
  sheet.startRow(2, 22);
  sheet.text(1, `${project.name}　　${translate('workbook.created')}: ${plan.date}`, look.subtitle);
  const writer = new Rows(sheet, 4);
  writer.section(translate('workbook.summary.conclusion'));
  if (plan.comparable) {
    const conclusion = conclusionOf(plan);
    writer.across(conclusion, look.conclusion, 1.35);
    writer.across(progressOf(plan), look.note);
    const uncounted = uncountedOf(plan);
    sheet.startRow(writer.next, 20);
    sheet.formula(1, uncounted.formula, uncounted.value, look.warning);
    writer.skip();
    writer.section(translate('workbook.summary.ranking'));
    writeRanking(sheet, plan, writer);
    for (const sentence of missingSentences(missingCostsOf(plan.document), { ...plan, unit: project.currencyUnit })) writer.across(sentence, look.note);
    writeDecisive(plan, writer);
    writeShares(plan, writer);
  } else writer.across(translate('workbook.nothingToCompare'), look.conclusion);
  writeAbout(plan, writer);
  writer.skip();
  writer.section(translate('workbook.summary.guide'));
  const outside = plan.scores.outsideUnknown ? 'guideOutsideUnknown' : 'guideOutside';
  for (const key of ['guideFit', outside, 'guideBounds', 'guideRank', 'guideLive'] as const)
    writer.across(translate(`workbook.summary.${key}`), look.note);
}

/** Fills a sheet downwards. */
class Rows {
  readonly #sheet: Sheet;
  next: number;

  constructor(sheet: Sheet, first: number) {
    this.#sheet = sheet;
    this.next = first;
  }

  skip(): void {
    this.next += 1;
  }

  section(text: string): void {
    this.#sheet.startRow(this.next, 26);
    this.#sheet.text(1, text, look.section);
    this.#sheet.blanks(2, lastColumn, look.section);
    this.next += 1;
  }

  /** A text or a text formula over the whole width. */
  across(content: string | { readonly formula: string; readonly value: string }, style: CellStyle, scale = 1): void {
    const text = typeof content === 'string' ? content : content.value;
    this.#sheet.startRow(this.next, Math.round(linesHeight(textLines(text, totalWidth / scale)) * scale));
    if (typeof content === 'string') this.#sheet.text(1, content, style);
    else this.#sheet.formula(1, content.formula, content.value, style);
    this.#sheet.merge(1, lastColumn);
    this.next += 1;
  }

  /** A label and a text beside it over the rest of the width. */
  labelled(label: string, text: string): void {
    this.#sheet.startRow(this.next, linesHeight(textLines(text, totalWidth - (widths[0] ?? 0))));
    this.#sheet.text(1, label, look.headingLeft);
    this.#sheet.text(2, text, look.text);
    this.#sheet.merge(2, lastColumn);
    this.next += 1;
  }
}

/** The sentence of the app as long as the numbers are those it was written for; once somebody edits the workbook, one put together from the cells. */
function conclusionOf(plan: Plan): { formula: string; value: string } {
  const { translate, scores, language } = plan;
  const live = (['leadText', 'followText', 'dropText', 'notApplicableText'] as const).map((clause) => calculated.single(plan, clause));
  return {
    formula: `IF(${calculated.single(plan, 'changed')}=0,${calculated.single(plan, 'exportedSentence')},${live.join('&')})`,
    value: explainRanking(scores, translate, language),
  };
}

function progressOf(plan: Plan): { formula: string; value: string } {
  const { ratedCells, totalCells } = plan.scores;
  const progress = phrase(plan.translate, 'workbook.live.progress', {
    rated: { formula: `SUM(${calculated.candidates(plan, 'ratedCount')})`, value: String(ratedCells) },
    total: { formula: `COUNT(${compared.items(plan)})*SUM(${calculated.candidates(plan, 'present')})`, value: String(totalCells) },
  });
  return { formula: `${progress.formula}&${uncountedItems(plan).formula}`, value: progress.value };
}

/** Which other sheets have rows their totals do not count. */
function uncountedOf(plan: Plan): Part {
  const { translate, sheets } = plan;
  const cells = [
    ...(plan.estimates.length > 0 ? [{ name: sheets.threePoints, cell: onSheet(sheets.threePoints, uncountedCell) }] : []),
    ...(['quotes', 'tasks', 'fits'] as const).map((key) => ({ name: sheets[key], cell: warningCell(sheets[key]) })),
  ];
  const names = joined(...cells.map(({ name, cell }) => choose({ formula: `${cell}=""`, holds: true }, nothingSaid, plainText(translate('frame.quoted', { text: name })))));
  return choose({ formula: `${names.formula}=""`, holds: true }, nothingSaid, phrase(translate, 'workbook.summary.uncounted', { sheets: names }));
}

function writeRanking(sheet: Sheet, plan: Plan, writer: Rows): void {
  const { translate, unit } = plan;
  const headings = [
    translate('glossary.rank'),
    translate('glossary.candidate'),
    translate('screens.candidates.kind'),
    translate('workbook.summary.supplier'),
    translate('glossary.fit'),
    translate('workbook.summary.coverage'),
    translate('workbook.summary.lower'),
    translate('workbook.summary.upper'),
    translate('workbook.summary.failures'),
    translate('workbook.summary.reason'),
    translate('workbook.summary.partial'),
    translate('workbook.summary.gap'),
    translate('workbook.summary.outside'),
    translate('workbook.summary.open'),
    translate('workbook.summary.cost', { unit: unit.name }),
    translate('workbook.summary.deviation', { unit: unit.name }),
  ];
  sheet.startRow(writer.next, 44);
  headings.forEach((heading, index) => sheet.text(index + 1, heading, look.heading));
  writer.skip();
  plan.scores.ranking.forEach((_, place) => {
    const index = indexAtPlace(plan, place);
    writeRanked(sheet, plan, writer, { place, index });
  });
}

const texts: ReadonlySet<CandidateRow> = new Set<CandidateRow>(['rankText', 'name', 'kind', 'supplier', 'firstFailure']);

interface Ranked {
  readonly place: number;
  readonly index: number;
}

function writeRanked(sheet: Sheet, plan: Plan, writer: Rows, { place, index }: Ranked): void {
  const amount = look.amount('strong', plan.unit.decimals);
  const cells: { row: CandidateRow; style: CellStyle }[] = [
    { row: 'rankText', style: look.strongCenter },
    { row: 'name', style: look.strong },
    { row: 'kind', style: look.textCenter },
    { row: 'supplier', style: look.text },
    { row: 'fit', style: look.percentStrong },
    { row: 'coverage', style: look.percent },
    { row: 'lower', style: look.percent },
    { row: 'upper', style: look.percent },
    { row: 'failures', style: look.count },
    { row: 'firstFailure', style: look.text },
    { row: 'partial', style: look.count },
    { row: 'gap', style: look.count },
    { row: 'outside', style: look.count },
    { row: 'open', style: look.count },
    { row: 'cost', style: amount },
    { row: 'deviation', style: look.amount('plain', plan.unit.decimals) },
  ];
  const result = (row: CandidateRow): Result => {
    const cell = candidateCell(plan, row, index);
    return typeof cell === 'object' ? cell.result : cell;
  };
  const contents = cells.map(({ row }, column) => {
    const value = result(row);
    return [typeof value === 'string' ? value : '', widths[column] ?? 10] as const;
  });
  sheet.startRow(writer.next, textsHeight(...contents));
  cells.forEach(({ row, style }, offset) => {
    const picked = `INDEX(${calculated.candidates(plan, row)},${calculated.candidate(plan, 'atPlace', place)})`;
    const bounded = row === 'lower' || row === 'upper';
    const applies = `INDEX(${calculated.candidates(plan, 'totalWeight')},${calculated.candidate(plan, 'atPlace', place)})>0`;
    const value = bounded && plan.candidates[index]?.fit.bounds === null ? '' : result(row);
    const kept = row === 'cost' || row === 'deviation' ? `IF(${picked}="","",${picked})` : texts.has(row) ? `${picked}&""` : picked;
    sheet.formula(offset + 1, bounded ? `IF(${applies},${picked},"")` : kept, value, style);
  });
  writer.skip();
}

function writeDecisive(plan: Plan, writer: Rows): void {
  const { translate, scores, language } = plan;
  if (scores.decisive.length === 0) return;
  writer.skip();
  writer.section(translate('workbook.summary.decisive'));
  const { shown, rest } = cut(scores.decisive, namedItems);
  for (const cell of shown) {
    const values = { cell: cellName(cell, translate), weight: formatWeight(cell.requirement.weight, language) };
    writer.across(translate('workbook.summary.decisiveItem', values), look.note);
  }
  if (rest > 0) writer.across(restText(rest, translate), look.note);
}

/** What share of the weight each category has, when exported. */
function writeShares(plan: Plan, writer: Rows): void {
  const { translate, language, document } = plan;
  const weights = categoryWeightsOf(requirementsByCategory(document));
  const sentences = [explainShares(weights, translate, language), suggestSwing(weights, translate, language)].filter((text) => text !== '');
  if (sentences.length === 0) return;
  writer.skip();
  writer.section(translate('workbook.summary.shares'));
  for (const sentence of sentences) writer.across(sentence, look.note);
}

function writeAbout(plan: Plan, writer: Rows): void {
  const { translate, project } = plan;
  const facts = (['organization', 'background', 'goals'] as const).filter((key) => project[key].trim() !== '');
  if (facts.length === 0) return;
  writer.skip();
  writer.section(translate('workbook.summary.about'));
  for (const key of facts) writer.labelled(translate(`workbook.summary.${key}`), project[key]);
}
