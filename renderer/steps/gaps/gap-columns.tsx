import type { DerivedGap } from '../../../shared/evaluation.ts';
import { isKnockOut } from '../../../shared/gap-order.ts';
import { formatCount, formatNumber } from '../../../shared/language/format.ts';
import type { Language, Translate } from '../../../shared/language/index.ts';
import { meanSign } from '../../../shared/means.ts';
import { type Severity, severityOf, type SeverityRules } from '../../../shared/method/gaps/severity.ts';
import type { ThreeGrades } from '../../../shared/model/values.ts';
import type { GapNature } from '../../../shared/model/gap.ts';
import { CandidateName } from '../../components/candidate-name.tsx';
import { LevelCell } from '../../grid/level-cell.tsx';
import type { GridColumn } from '../../grid/types.ts';
import type { GapRow } from './gap-rows.ts';
import { grades } from './read-gap.ts';
import { gapWeightText, SeverityMark } from './severity-mark.tsx';

/** A requirement as it is named in lists: code and title. */
export const requirementName = ({ requirement: { code, title } }: DerivedGap, t: Translate): string =>
  `${code} ${title || t('frame.untitled')}`.trim();

const severityIn = ({ described }: DerivedGap, rules: SeverityRules): Severity | undefined =>
  severityOf(described?.impact ?? null, described?.importance ?? null, rules);

/** The columns of the gaps. */
export function gapColumns(natures: readonly GapNature[], rules: SeverityRules, t: Translate, language: Language): GridColumn<GapRow>[] {
  const labelOf = new Map(natures.map(({ id, label }) => [id, label]));
  const of = (value: (gap: DerivedGap) => string) => (row: GapRow): string => (row.kind === 'gap' ? value(row.gap) : '');
  const gradeText = (grade: ThreeGrades | null | undefined): string => (grade == null ? '' : t(`glossary.grade.${grade}`));
  const gradeColumn = (id: 'impact' | 'importance', width: number): GridColumn<GapRow> => ({
    id,
    header: t(`glossary.${id}`),
    width,
    align: 'center',
    editable: true,
    editor: 'choice',
    choices: grades.map((grade) => ({ value: String(grade), symbol: String(grade), label: gradeText(grade) })),
    keys: Object.fromEntries(grades.map((grade) => [String(grade), String(grade)])),
    text: of(({ described }) => gradeText(described?.[id])),
  });
  const meanOf = ({ mean, level }: DerivedGap) =>
    mean?.score == null ? undefined : { text: `${meanSign}${level.symbol}`, label: t('consensus.meanCell', { mean: formatNumber(mean.score, language) }) };
  return [
    {
      id: 'requirement',
      header: t('glossary.requirement'),
      width: 244,
      pinned: 'left',
      text: (row) =>
        row.kind === 'gap'
          ? requirementName(row.gap, t)
          : t('gaps.group', { name: row.name ?? t('gaps.unclassified'), number: formatCount(row.count, language) }),
    },
    {
      id: 'candidate',
      header: t('glossary.candidate'),
      width: 112,
      text: of(({ candidate }) => candidate.name),
      render: (row) => (row.kind === 'gap' ? <CandidateName candidate={row.gap.candidate} /> : null),
    },
    {
      id: 'level',
      header: t('gaps.level'),
      width: 56,
      align: 'center',
      text: of(({ level }) => `${level.symbol} ${level.label}`),
      render: (row) => (row.kind === 'gap' ? <LevelCell level={row.gap.level} unratedLabel={t('glossary.unrated')} mean={meanOf(row.gap)} /> : null),
    },
    {
      id: 'nature',
      header: t('glossary.nature'),
      width: 128,
      editable: true,
      editor: 'choice',
      choices: natures.map(({ id, label }) => ({ value: id, label })),
      text: of(({ described }) => (described?.natureId == null ? '' : (labelOf.get(described.natureId) ?? ''))),
    },
    gradeColumn('impact', 72),
    gradeColumn('importance', 92),
    {
      id: 'severity',
      header: t('glossary.severity'),
      width: 152,
      text: of((gap) => gapWeightText({ severity: severityIn(gap, rules), knocksOut: isKnockOut(gap), t })),
      render: (row) => {
        if (row.kind !== 'gap') return null;
        const severity = severityIn(row.gap, rules);
        const { impact, importance } = row.gap.described ?? {};
        const title = severity === undefined ? '' : t('gaps.severityOf', { impact: impact ?? 0, importance: importance ?? 0, product: severity.product });
        return <SeverityMark severity={severity} knocksOut={isKnockOut(row.gap)} t={t} title={title} />;
      },
    },
    {
      id: 'description',
      header: t('screens.comparison.gapDescription'),
      flex: 1,
      minWidth: 180,
      editable: true,
      editor: 'lines',
      text: of(({ described }) => described?.description ?? ''),
    },
    { id: 'owner', header: t('screens.comparison.owner'), width: 88, editable: true, text: of(({ described }) => described?.owner ?? '') },
  ];
}
