import { expect, test } from 'vitest';
import { quoteColumns } from '../../../renderer/steps/quotes/quote-columns.ts';
import { projectOf } from '../../../shared/document.ts';
import { languages, translator } from '../../../shared/language/index.ts';
import { companyA } from '../../support/comparison.ts';

/** What is left for a grid beside the list of steps in a window of 1280 pixels. */
const room = { ja: 1030, en: 1018 };

test.each(languages)('a window of 1280 pixels shows the quotes up to the judgement and the chance: %s', (language) => {
  const columns = quoteColumns({ project: projectOf(companyA()), today: '2027-02-01', tooFew: false, positionOf: () => null, t: translator(language), language });
  const last = columns.findIndex(({ id }) => id === 'position');
  const shown = columns.slice(0, last + 1);
  expect(shown.map(({ id }) => id)).toEqual(expect.arrayContaining(['supplier', 'total', 'comparable', 'fromMedian', 'verdict']));
  expect(shown.reduce((sum, { width }) => sum + (width ?? Number.NaN), 0)).toBeLessThanOrEqual(room[language]);
});
