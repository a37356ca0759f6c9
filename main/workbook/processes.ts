import { type FlowStep, flowOf } from '../../shared/flows.ts';
import { processPhases } from '../../shared/model/process.ts';
import { addListSheet, textColumn } from './list-sheet.ts';
import { look, tabColours } from './look.ts';
import type { Plan } from './plan.ts';
import type { Book } from './spreadsheet/book.ts';

/** The work as it is done today and as it is to be done. */
export function writeProcesses(book: Book, plan: Plan): void {
  const { translate, document } = plan;
  const rows = processPhases.flatMap((phase) => flowOf(document, phase));
  const nextOf = ({ next }: FlowStep): string =>
    next
      .map(({ number, process, condition }) => {
        const key = condition === '' ? 'workbookSurvey.processes.next' : 'workbookSurvey.processes.conditional';
        return translate(key, { number, title: process.title, condition });
      })
      .join('\n');
  addListSheet<FlowStep>(book, plan, {
    key: 'processes',
    note: translate('workbookSurvey.processes.note'),
    none: translate('workbookSurvey.processes.none'),
    frozen: 3,
    tabColour: tabColours.reference,
    rows,
    columns: [
      {
        heading: translate('workbookSurvey.processes.phase'),
        width: 10,
        style: look.quiet,
        value: ({ process }) => translate(`glossary.processPhase.${process.phase}`),
      },
      { heading: translate('workbookSurvey.processes.number'), width: 7, style: look.count, value: ({ number }) => number },
      { heading: translate('glossary.process'), width: 24, style: look.strong, value: ({ process }) => process.title },
      textColumn(translate('screens.currentState.description'), 44, ({ process }) => process.description),
      { heading: translate('screens.currentState.actor'), width: 16, style: look.text, value: ({ process }) => process.actor },
      { heading: translate('screens.currentState.volume'), width: 14, style: look.text, value: ({ process }) => process.volume },
      { heading: translate('screens.currentState.tools'), width: 20, style: look.text, value: ({ process }) => process.tools },
      textColumn(translate('screens.currentState.pains'), 36, ({ process }) => process.pains),
      { heading: translate('screens.currentState.next'), width: 30, style: look.text, value: nextOf },
    ],
  });
}
