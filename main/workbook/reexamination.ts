import { scoresOf } from '../../shared/evaluation.ts';
import { analysisOf, beforeAndAfterReexamination, examinedSubjects, type ExaminedSubject } from '../../shared/reexaminations.ts';
import type { ThreeGrades } from '../../shared/model/values.ts';
import { standingText } from '../../shared/standing-text.ts';
import { addListSheet, writeList } from './list-sheet.ts';
import { look } from './look.ts';
import { markedName, type Plan } from './plan.ts';
import type { Book } from './spreadsheet/book.ts';

/** What was said of needs and requirements after the analysis, and the ranking before and after. */
export function writeReexamination(book: Book, plan: Plan): void {
  const { translate, document, language } = plan;
  const { needs, requirements } = examinedSubjects(document);
  const value = ({ kind }: ExaminedSubject, number: number | null | undefined): number | string => {
    if (number == null) return '';
    return kind === 'need' ? translate(`glossary.grade.${number as ThreeGrades}`) : number;
  };
  const listed = addListSheet<ExaminedSubject>(book, plan, {
    key: 'reexamination',
    note: translate('reexaminations.sheet.note'),
    none: translate('reexaminations.sheet.none'),
    frozen: 3,
    rows: [...needs, ...requirements].filter(({ record }) => record !== undefined),
    columns: [
      { heading: translate('reexaminations.sheet.kind'), width: 14, style: look.quiet, value: ({ kind }) => translate(`glossary.${kind}`) },
      { heading: translate('glossary.code'), width: 11, style: look.quiet, value: ({ subject }) => subject.code },
      { heading: translate('glossary.title'), width: 28, style: look.strong, value: ({ subject }) => subject.title },
      { heading: translate('reexaminations.analysis'), width: 46, style: look.text, value: (entry) => analysisOf(document, entry, language).text },
      {
        heading: translate('reexaminations.neededHelp'),
        width: 12,
        style: look.textCenter,
        value: ({ record }) => translate(`reexaminations.neededValue.${record?.needed == null ? 'undecided' : record.needed ? 'yes' : 'no'}`),
      },
      { heading: translate('reexaminations.decision'), width: 38, style: look.text, value: ({ record }) => record?.decision ?? '' },
      { heading: translate('reexaminations.before'), width: 8, style: look.textCenter, value: (entry) => value(entry, entry.record?.before) },
      { heading: translate('reexaminations.after'), width: 8, style: look.textCenter, value: (entry) => value(entry, entry.record?.after) },
      {
        heading: translate('reexaminations.state'),
        width: 11,
        style: look.textCenter,
        value: ({ state }) => (state === null ? '' : translate(`reexaminations.stateOf.${state}`)),
      },
      { heading: translate('reexaminations.decidedOn'), width: 13, style: look.textCenter, value: ({ record }) => record?.decidedOn ?? '' },
      { heading: translate('reexaminations.decidedBy'), width: 14, style: look.text, value: ({ record }) => record?.decidedBy ?? '' },
    ],
  });
  const { before, after } = beforeAndAfterReexamination(document);
  if (listed === null || before === after) return;
  const then = new Map(scoresOf(before).candidates.map((entry) => [entry.candidate.id, entry]));
  const rows = scoresOf(after).ranking.flatMap((later) => {
    const earlier = then.get(later.candidate.id);
    return earlier === undefined ? [] : [{ earlier, later }];
  });
  listed.sheet.startRow(listed.next + 1, 24);
  listed.sheet.text(1, translate('reexaminations.sheet.ranking'), look.section);
  listed.sheet.blanks(2, 6, look.section);
  writeList(listed.sheet, plan, listed.next + 2, {
    rows,
    columns: [
      { heading: translate('glossary.candidate'), width: 14, style: ({ later }) => look.candidateText(later.candidate.colour), value: ({ later }) => markedName(later.candidate) },
      { heading: translate('reexaminations.sheet.fitBefore'), width: 11, style: look.percentCenter, value: ({ earlier }) => earlier.fit.fit },
      { heading: translate('reexaminations.sheet.rankBefore'), width: 28, style: look.textCenter, value: ({ earlier }) => standingText(earlier.standing, translate) },
      { heading: translate('reexaminations.sheet.rankAfter'), width: 46, style: look.textCenter, value: ({ later }) => standingText(later.standing, translate) },
      { heading: translate('reexaminations.sheet.fitAfter'), width: 12, style: look.percentCenter, value: ({ later }) => later.fit.fit },
    ],
  });
}
