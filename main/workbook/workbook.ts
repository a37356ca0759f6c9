import { type Document, projectOf } from '../../shared/document.ts';
import type { Language } from '../../shared/language/index.ts';
import { simulateProject } from '../project-simulations.ts';
import { writeAssessments } from './assessments.ts';
import { writeCalculation } from './calculation.ts';
import { writeCandidates } from './candidates.ts';
import { writeComparison } from './comparison.ts';
import { writeCountermeasures } from './countermeasures.ts';
import { writeCriteria } from './criteria.ts';
import { writeFeatures } from './features.ts';
import { writeEvaluators } from './evaluators.ts';
import { writeFindings } from './findings.ts';
import { writeFits } from './fits.ts';
import { writeGaps } from './gaps.ts';
import { writeHeatmap } from './heatmap.ts';
import { workbookFont } from './look.ts';
import { writeNeeds } from './needs.ts';
import { writeOtherRecords } from './other-records.ts';
import { planOf } from './plan.ts';
import { writeProcesses } from './processes.ts';
import { writeQuotes } from './quotes.ts';
import { writeRadar } from './radar.ts';
import { writeReexamination } from './reexamination.ts';
import { writeReviews } from './reviews.ts';
import { Book } from './spreadsheet/book.ts';
import { writeSummary } from './summary.ts';
import { writeNetwork } from './tasks-network.ts';
import { writeTasks } from './tasks.ts';
import { writeThreePoints } from './three-points.ts';

/**
 * The Excel workbook of a project: its results as formulas over editable levels, weights and estimates, so that a change in
 * the workbook gives what Awase would show.
 * @param now moment of the export, ISO 8601 in UTC
 */
export async function buildWorkbook(document: Document, language: Language, now: string): Promise<Uint8Array> {
  const book = await Book.create({ title: projectOf(document).name, author: 'Awase', created: now, font: workbookFont });
  const simulating = simulateProject(document);
  const plan = planOf(document, language, now);
  writeSummary(book, plan);
  writeProcesses(book, plan);
  writeNeeds(book, plan);
  writeCandidates(book, plan);
  writeFeatures(book, plan);
  writeComparison(book, plan);
  writeCriteria(book, plan);
  writeEvaluators(book, plan);
  writeAssessments(book, plan);
  writeGaps(book, plan);
  writeFits(book, plan);
  writeCountermeasures(book, plan);
  const simulations = await simulating;
  writeThreePoints(book, plan, simulations);
  writeQuotes(book, plan);
  const network = writeTasks(book, plan, simulations);
  writeHeatmap(book, plan);
  writeRadar(book, plan);
  writeFindings(book, plan);
  writeReexamination(book, plan);
  writeReviews(book, plan);
  writeOtherRecords(book, plan);
  if (plan.comparable) writeCalculation(book, plan);
  if (network !== null) writeNetwork(book, plan, network);
  return book.toBytes();
}
