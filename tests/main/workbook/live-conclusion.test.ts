import fc from 'fast-check';
import { expect, test } from 'vitest';
import { liveClause } from '../../../main/workbook/live-conclusion.ts';
import { planOf } from '../../../main/workbook/plan.ts';
import { explainRanking } from '../../../shared/findings.ts';
import { languages, translator } from '../../../shared/language/index.ts';
import { anyDocument } from '../../support/arbitrary-document.ts';
import { moment } from '../../support/context.ts';

const clauses = ['leadText', 'followText', 'dropText', 'notApplicableText'] as const;
/** Without spaces, and with one way to join a list: a formula does not know which name is the last. */
const bare = (text: string): string => text.replaceAll(' and ', ', ').replaceAll(' ', '');

test('the sentence put together from the cells says all that Awase says, or that it was shortened', () => {
  let whole = 0;
  fc.assert(
    fc.property(anyDocument, fc.constantFrom(...languages), (document, language) => {
      const plan = planOf(document, language, moment);
      if (!plan.comparable) return;
      const translate = translator(language);
      const { ranking, ratedCells } = plan.scores;
      const ranked = ranking.filter(({ standing }) => standing.best !== null).length;
      if (ratedCells === 0 || ranked === 0 || ranking.length > 4) return;
      const told = bare(clauses.map((clause) => liveClause(plan, clause).value).join('')).replace('で並んで1位', 'で並び');
      const awase = bare(explainRanking(plan.scores, translate, language)).replace('で並んで1位', 'で並び');
      const shortened = (['shortenedOpen', 'shortenedReasons'] as const).map((key) => bare(translate(`workbook.live.${key}`)));
      if (shortened.some((text) => told.includes(text))) return;
      whole += 1;
      expect(told).toBe(awase);
    }),
    { numRuns: 250 },
  );
  expect(whole).toBeGreaterThan(10);
});
