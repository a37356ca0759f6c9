import { rate } from '../../shared/actions/assess.ts';
import { applyChange, changeBetween } from '../../shared/change.ts';
import { differenceInWords } from '../../shared/difference.ts';
import { inOrder } from '../../shared/document.ts';
import { findDuplicates } from '../../shared/method/requirements/duplicates.ts';
import { countingContext } from '../support/context.ts';
import { median, printFigure, timed } from './figure.ts';
import { largeProject } from './large-project.ts';

const repeats = 5;

/** Looking 5,000 requirements through for near doubles, and putting a difference of 50,000 ratings into words. */
export async function benchProcedure(): Promise<void> {
  const document = largeProject(5000, 10);
  const texts = inOrder(document, 'requirement').map(({ title, criterion }) => `${title} ${criterion}`);
  const [level] = inOrder(document, 'level');
  const rerated = applyChange(document, rate(document, [...document.assessment.values()], level?.id ?? null, countingContext()));
  const looks: number[] = [];
  const sorts: number[] = [];
  const words: number[] = [];
  const differences: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    looks.push(await timed(() => findDuplicates(texts)));
    sorts.push(await timed(() => texts.map((text) => text.normalize('NFKC')).sort((a, b) => a.localeCompare(b, 'ja'))));
    words.push(await timed(() => differenceInWords(document, rerated, 'ja', 30)));
    differences.push(await timed(() => changeBetween(document, rerated)));
  }
  printFigure({
    name: 'near doubles among 5,000 requirements',
    unit: 'ms, median',
    value: median(looks),
    baseline: { name: 'sorting the same texts', value: median(sorts) },
    aim: 'well under a second',
  });
  printFigure({
    name: 'a difference of 50,000 ratings in words',
    unit: 'ms, median',
    value: median(words),
    baseline: { name: 'the difference itself', value: median(differences) },
    aim: 'ratio <= 3',
  });
}
