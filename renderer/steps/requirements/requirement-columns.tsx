import { decimalText } from '../../../shared/language/decimal-text.ts';
import { formatWeight } from '../../../shared/language/format.ts';
import type { Language, Translate } from '../../../shared/language/index.ts';
import type { Category } from '../../../shared/model/category.ts';
import { priorityClasses, type Requirement } from '../../../shared/model/requirement.ts';
import type { HeadingSum } from '../../../shared/roll-up.ts';
import { TreeTitle } from '../../components/tree-title.tsx';
import { CheckCell } from '../../grid/check-cell.tsx';
import type { GridColumn } from '../../grid/types.ts';
import type { Row } from './requirement-rows.ts';

interface ColumnInput {
  readonly categories: readonly Category[];
  readonly sums: ReadonlyMap<string, HeadingSum>;
  /** What the check found about an item, by its id. */
  readonly reasons: ReadonlyMap<string, string>;
  readonly t: Translate;
  readonly language: Language;
}

const isItem = (row: Row): boolean => row.kind === 'requirement' && !row.isHeading;

/** Everything about a requirement; headings take neither weight nor the mandatory mark, they show what is rolled up. */
export function requirementColumns({ categories, sums, reasons, t, language }: ColumnInput): GridColumn<Row>[] {
  const nameOf = new Map(categories.map(({ id, name }) => [id, name]));
  const of = (value: (requirement: Requirement) => string) => (row: Row): string => (row.kind === 'requirement' ? value(row.requirement) : '');
  const ofItem = (value: (requirement: Requirement) => string) => (row: Row): string =>
    row.kind === 'requirement' && !row.isHeading ? value(row.requirement) : '';
  const minimums = (['fit', 'partial'] as const).map((value) => ({ value, label: t(`screens.requirements.minimum.${value}`) }));
  const priorities = priorityClasses.map((value) => ({ value, label: t(`glossary.priorityClass.${value}`) }));
  return [
    { id: 'code', header: t('glossary.code'), width: 92, pinned: 'left', editable: true, text: of(({ code }) => code) },
    {
      id: 'title',
      header: t('glossary.title'),
      flex: 2,
      minWidth: 240,
      editable: true,
      text: (row) => (row.kind === 'category' ? t('screens.requirements.group', { name: row.category.name, count: row.count }) : row.requirement.title),
      render: (row) =>
        row.kind === 'category' ? (
          t('screens.requirements.group', { name: row.category.name, count: row.count })
        ) : (
          <TreeTitle
            depth={row.depth}
            heading={row.isHeading ? t('requirements.headingNote') : null}
            title={row.isHeading ? t('requirements.heading', { title: row.requirement.title, count: sums.get(row.id)?.count ?? 0 }) : row.requirement.title}
            flag={reasons.get(row.id) ?? null}
          />
        ),
    },
    {
      id: 'category',
      header: t('glossary.category'),
      continues: true,
      width: 140,
      editable: true,
      editor: 'choice',
      choices: categories.map(({ id, name }) => ({ value: id, label: name })),
      text: of(({ categoryId }) => nameOf.get(categoryId) ?? ''),
    },
    {
      id: 'weight',
      header: t('glossary.weight'),
      width: 84,
      align: 'right',
      editable: isItem,
      editor: 'number',
      text: (row) => {
        if (row.kind === 'category') return '';
        if (!row.isHeading) return formatWeight(row.requirement.weight, language);
        return t('requirements.sum', { weight: formatWeight(sums.get(row.id)?.weight ?? 0, language) });
      },
      editText: ofItem(({ weight }) => decimalText(weight)),
      headerTooltip: t('requirements.weightHelp'),
    },
    {
      id: 'mandatory',
      header: t('glossary.mandatory'),
      headerTooltip: t('requirements.mandatoryHelp'),
      width: 96,
      align: 'center',
      editable: isItem,
      editor: 'check',
      checked: (row) => row.kind === 'requirement' && !row.isHeading && row.requirement.mandatory,
      text: ofItem(({ mandatory }) => (mandatory ? '✓' : '')),
      render: (row) =>
        row.kind === 'requirement' && !row.isHeading ? <CheckCell checked={row.requirement.mandatory} label={t('glossary.mandatory')} /> : '',
    },
    {
      id: 'minimumClass',
      header: t('screens.requirements.minimumClass'),
      width: 170,
      editable: (row) => row.kind === 'requirement' && !row.isHeading && row.requirement.mandatory,
      editableAfter: (row, pasted) => isItem(row) && pasted.get('mandatory') === 'true',
      editor: 'choice',
      choices: minimums,
      text: ofItem(({ mandatory, minimumClass }) => (mandatory ? t(`screens.requirements.minimum.${minimumClass}`) : '')),
    },
    { id: 'criterion', header: t('glossary.criterion'), flex: 3, minWidth: 260, editable: true, editor: 'lines', text: of(({ criterion }) => criterion) },
    {
      id: 'priorityClass',
      header: t('field.priorityClass'),
      headerTooltip: t('requirements.priorityHelp'),
      width: 104,
      align: 'center',
      editable: true,
      editor: 'choice',
      choices: priorities,
      text: of(({ priorityClass }) => (priorityClass === null ? '' : t(`glossary.priorityClass.${priorityClass}`))),
    },
    {
      id: 'provenance',
      header: t('field.provenance'),
      headerTooltip: t('requirements.provenanceHelp'),
      width: 180,
      editable: true,
      text: of(({ provenance }) => provenance),
    },
  ];
}
