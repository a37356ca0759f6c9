import { type CSSProperties, useMemo } from 'react';
import { editRecords, type RecordEdit } from '../../../shared/actions/edit-records.ts';
import { costPerPoint, type DerivedCountermeasure } from '../../../shared/countermeasures.ts';
import { projectOf } from '../../../shared/document.ts';
import { parseCheck, parseChoice } from '../../../shared/input/choice.ts';
import { formatAmount, formatGain } from '../../../shared/language/format.ts';
import type { Language, Translate } from '../../../shared/language/index.ts';
import { choicesText } from '../../../shared/language/lists.ts';
import type { Spread } from '../../../shared/method/estimate/three-point.ts';
import type { Countermeasure } from '../../../shared/model/countermeasure.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import type { Project } from '../../../shared/model/project.ts';
import { textLimit } from '../../../shared/model/values.ts';
import { totalUnit } from '../../components/amount-unit.ts';
import { countermeasureName } from '../../../shared/countermeasure-name.ts';
import { fiveGradeChoices } from '../../components/grade-choices.ts';
import { answerGesture } from '../../components/answer-gesture.ts';
import { accept, type Reading, refuse, within } from '../../components/read-gesture.ts';
import { Grid } from '../../grid/data-grid.tsx';
import type { GridAnswer, GridColumn, GridGesture } from '../../grid/types.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './cost-benefit.module.css';

type CountermeasureId = IdOf<'countermeasure'>;
type Values = Partial<Pick<Countermeasure, 'chosen' | 'benefit' | 'benefitGrade'>>;

interface WaysGridProps {
  readonly ways: readonly DerivedCountermeasure[];
  readonly onSelect: (id: CountermeasureId | null) => void;
}

/** Cost, gain and benefit of each countermeasure, one row each; choosing and grading are done here. */
export function WaysGrid({ ways, onSelect }: WaysGridProps) {
  const t = useTranslate();
  const document = useDocument();
  const { language, dispatch } = useStore();
  const project = projectOf(document);
  const columns = useMemo(() => columnsOf(project, t, language), [project, t, language]);
  const onGesture = (gesture: GridGesture): GridAnswer =>
    answerGesture<Values>(gesture, {
      columns,
      t,
      nameOfRow: (rowId) => document.countermeasure.get(rowId as CountermeasureId)?.title ?? '',
      read: (columnId, text) => readWay(columnId, text, t),
      blanks: { benefitGrade: { benefitGrade: null } },
      take: ({ edits }) => {
        const records = edits.map(({ rowId, values }): RecordEdit<'countermeasure'> => ({ id: rowId as CountermeasureId, values }));
        const choosesOnly = edits.every(({ values }) => 'chosen' in values);
        void dispatch(choosesOnly ? 'chooseCountermeasure' : 'editCountermeasures', (latest) => editRecords(latest, 'countermeasure', records));
      },
    });
  const size: CSSProperties & Record<'--rows', number> = { '--rows': ways.length };
  return (
    <div className={styles['ways']} style={size}>
      <Grid<DerivedCountermeasure>
        label={t('costBenefit.title')}
        translate={t}
        rows={ways}
        rowId={({ countermeasure }) => countermeasure.id}
        columns={columns}
        onGesture={onGesture}
        onSelect={({ focus }) => onSelect((focus?.rowId ?? null) as CountermeasureId | null)}
        empty={t('costBenefit.empty')}
      />
    </div>
  );
}

function columnsOf(project: Project, t: Translate, language: Language): GridColumn<DerivedCountermeasure>[] {
  const { currencyUnit, horizonYears } = project;
  const unit = totalUnit(project, t);
  const amount = (yen: number): string => formatAmount(yen, currencyUnit, language);
  const money = (id: 'once' | 'monthly' | 'yearly', width: number): GridColumn<DerivedCountermeasure> => ({
    id,
    header: t(`costBenefit.${id}`, { unit }),
    width,
    align: 'right',
    text: ({ cost }) => spreadText(cost[id], amount),
  });
  return [
    { id: 'gap', header: t('costBenefit.gap'), width: 190, pinned: 'left', text: ({ requirement: { code, title } }) => `${code} ${title}`.trim() },
    {
      id: 'countermeasure',
      header: t('costBenefit.countermeasure'),
      flex: 1,
      minWidth: 200,
      text: ({ countermeasure, warning }) => `${warning === null ? '' : '⚠ '}${countermeasureName(countermeasure, t)}`,
    },
    {
      id: 'chosen',
      header: t('costBenefit.chosen'),
      width: 64,
      align: 'center',
      editable: true,
      editor: 'check',
      checked: ({ countermeasure }) => countermeasure.chosen,
      text: ({ countermeasure }) => (countermeasure.chosen ? '✓' : ''),
    },
    money('once', 108),
    money('monthly', 132),
    money('yearly', 132),
    {
      id: 'total',
      header: t('costBenefit.total', { years: horizonYears, unit }),
      width: 212,
      align: 'right',
      text: ({ total, countermeasure: { kind } }) => (total === null ? t(kind === 'accept' ? 'missingCosts.nothingDone' : 'costBenefit.unpriced') : `${amount(total.spread.expected)} ± ${amount(total.spread.deviation)}`),
    },
    { id: 'gain', header: t('costBenefit.gain'), width: 184, align: 'right', text: ({ gain }) => (gain === null ? '' : formatGain(gain, language)) },
    {
      id: 'perPoint',
      header: t('costBenefit.perPoint', { unit }),
      width: 196,
      align: 'right',
      text: (way) => {
        const price = costPerPoint(way);
        if (price === null) return t(way.gain === null ? 'costBenefit.unknownGain' : 'missingCosts.unpriced');
        return price === Infinity ? t('costBenefit.noGain') : amount(price);
      },
    },
    {
      id: 'benefitGrade',
      header: t('costBenefit.benefitGrade'),
      width: 100,
      align: 'center',
      editable: true,
      editor: 'choice',
      choices: fiveGradeChoices.map((grade) => ({ value: String(grade), label: t('countermeasures.gradeOf', { grade }), symbol: String(grade) })),
      keys: Object.fromEntries(fiveGradeChoices.map((grade) => [String(grade), String(grade)])),
      text: ({ countermeasure: { benefitGrade } }) => (benefitGrade === null ? '' : String(benefitGrade)),
    },
    { id: 'benefit', header: t('costBenefit.benefit'), width: 320, editable: true, editor: 'lines', text: ({ countermeasure }) => countermeasure.benefit },
  ];
}

const spreadText = (spread: Spread | null, amount: (yen: number) => string): string => (spread === null ? '' : amount(spread.expected));

function readWay(columnId: string, text: string, t: Translate): Reading<Values> {
  switch (columnId) {
    case 'chosen': {
      const chosen = parseCheck(text);
      return chosen === null ? refuse(t('screens.number.notCheck', { text })) : accept({ chosen });
    }
    case 'benefitGrade': {
      const grade = parseChoice(text, fiveGradeChoices, (value) => [String(value), t('countermeasures.gradeOf', { grade: value })]);
      return grade === null ? refuse(t('screens.estimates.notChoice', { text, choices: choicesText(fiveGradeChoices.map(String), t) })) : accept({ benefitGrade: grade });
    }
    case 'benefit':
      return within(text, textLimit, { benefit: text }, t);
    default:
      return accept({});
  }
}
