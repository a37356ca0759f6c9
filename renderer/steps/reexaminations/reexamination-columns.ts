import type { Document } from '../../../shared/document.ts';
import type { Language, Translate } from '../../../shared/language/index.ts';
import { formatCount } from '../../../shared/language/format.ts';
import { analysisOf, type ExaminedSubject } from '../../../shared/reexaminations.ts';
import type { GridColumn } from '../../grid/types.ts';
import { neededKey, neededOptions } from './read-reexamination.ts';
import { type ReexaminationRow, subjectName, valueBefore, valueText } from './reexamination-rows.ts';

/** The columns of the re-examination. */
export function reexaminationColumns(document: Document, t: Translate, language: Language): GridColumn<ReexaminationRow>[] {
  const of = (value: (entry: ExaminedSubject) => string) => (row: ReexaminationRow): string => (row.kind === 'group' ? '' : value(row));
  return [
    {
      id: 'subject',
      header: t('reexaminations.subject'),
      width: 230,
      pinned: 'left',
      text: (row) => (row.kind === 'group' ? t(`reexaminations.group.${row.of}`, { number: formatCount(row.count, language) }) : subjectName(row, t)),
    },
    {
      id: 'concern',
      header: t('reexaminations.concern'),
      width: 84,
      text: of((entry) => (entry.kind === 'need' || entry.concern === 'none' ? '' : t(`reexaminations.concernOf.${entry.concern}`))),
    },
    {
      id: 'needed',
      header: t('reexaminations.needed'),
      headerTooltip: t('reexaminations.neededHelp'),
      width: 92,
      align: 'center',
      editable: true,
      editor: 'choice',
      choices: neededOptions(t),
      text: of(({ record }) => t(`reexaminations.neededValue.${neededKey(record?.needed)}`)),
    },
    {
      id: 'before',
      header: t('reexaminations.before'),
      headerTooltip: t('reexaminations.beforeHelp'),
      width: 64,
      align: 'right',
      text: of((entry) => valueText(entry, valueBefore(entry), t, language)),
    },
    {
      id: 'after',
      header: t('reexaminations.after'),
      headerTooltip: t('reexaminations.afterHelp'),
      width: 64,
      align: 'right',
      editable: true,
      text: of((entry) => valueText(entry, entry.record?.after, t, language)),
      editText: of(({ record }) => (record?.after == null ? '' : String(record.after))),
    },
    {
      id: 'state',
      header: t('reexaminations.state'),
      width: 92,
      text: of(({ state }) => (state === null ? '' : t(`reexaminations.stateOf.${state}`))),
    },
    {
      id: 'analysis',
      header: t('reexaminations.analysis'),
      flex: 1,
      minWidth: 220,
      editable: true,
      editor: 'lines',
      text: of((entry) => analysisOf(document, entry, language).text),
    },
    { id: 'decision', header: t('reexaminations.decision'), flex: 1, minWidth: 180, editable: true, editor: 'lines', text: of(({ record }) => record?.decision ?? '') },
    { id: 'decidedOn', header: t('reexaminations.decidedOn'), width: 108, editable: true, text: of(({ record }) => record?.decidedOn ?? '') },
    { id: 'decidedBy', header: t('reexaminations.decidedBy'), width: 100, editable: true, text: of(({ record }) => record?.decidedBy ?? '') },
  ];
}
