import { type Document, inOrder } from '../../shared/document.ts';
import type { Assessment } from '../../shared/model/assessment.ts';
import type { Candidate } from '../../shared/model/candidate.ts';
import type { Requirement } from '../../shared/model/requirement.ts';
import { addListSheet, type ListColumn, textColumn } from './list-sheet.ts';
import { look } from './look.ts';
import { markedName, type Plan } from './plan.ts';
import type { Book } from './spreadsheet/book.ts';

interface Row {
  /** Null for a mandatory item set 対象外 of which nobody says anything here. */
  readonly assessment: Assessment | null;
  readonly requirement: Requirement;
  readonly candidate: Candidate;
}

const texts = ['evidence', 'evidenceLink', 'note', 'claim', 'consensusReason'] as const;

/** What is said behind the ratings, fits and gaps alike: evidence, notes, suppliers' claims, and the evaluators' own words once they are revealed. */
export function writeAssessments(book: Book, plan: Plan): void {
  const { translate, document } = plan;
  const marks = new Map(plan.levels.map(({ level, mark }) => [level.id, mark]));
  const levelColumn = (key: 'levelId' | 'claimedLevelId'): ListColumn<Row> => ({
    heading: translate(key === 'levelId' ? 'workbook.gaps.level' : 'field.claimedLevelId'),
    width: 10,
    style: look.mark,
    value: ({ assessment }) => {
      if (assessment === null) return key === 'levelId' ? (plan.levels.find(({ level }) => level.class === 'notApplicable')?.mark ?? '') : '';
      return marks.get(assessment[key] ?? ('' as NonNullable<Assessment['levelId']>)) ?? '';
    },
  });
  const outside = mandatoryOutside(plan);
  addListSheet<Row>(book, plan, {
    key: 'assessments',
    note: translate(plan.project.ratingsRevealed || document.evaluator.size === 0 ? 'workbookSurvey.assessments.note' : 'workbookSurvey.assessments.hidden'),
    none: translate('workbookSurvey.assessments.none'),
    frozen: 3,
    rows: rowsOf(document, plan.project.ratingsRevealed, outside),
    columns: [
      { heading: translate('glossary.code'), width: 10, style: look.quiet, value: ({ requirement }) => requirement.code },
      textColumn(translate('glossary.requirement'), 28, ({ requirement }) => requirement.title),
      { heading: translate('glossary.candidate'), width: 20, style: ({ candidate }) => look.candidateText(candidate.colour), value: ({ candidate }) => markedName(candidate) },
      {
        heading: translate('workbookSurvey.assessments.by'),
        width: 16,
        style: look.text,
        value: ({ assessment }) =>
          assessment === null || assessment.evaluatorId === null ? translate('workbookSurvey.assessments.agreed') : (document.evaluator.get(assessment.evaluatorId)?.name ?? ''),
      },
      levelColumn('levelId'),
      {
        heading: translate('workbook.gaps.realization'),
        width: 17,
        style: look.quiet,
        value: ({ assessment }) => (assessment === null || assessment.realization === null ? '' : translate(`glossary.realization.${assessment.realization}`)),
      },
      textColumn(translate('field.evidence'), 48, ({ assessment }) => assessment?.evidence ?? ''),
      textColumn(translate('field.evidenceLink'), 30, ({ assessment }) => assessment?.evidenceLink ?? ''),
      textColumn(translate('field.note'), 40, ({ assessment }) => assessment?.note ?? ''),
      levelColumn('claimedLevelId'),
      textColumn(translate('field.claim'), 44, ({ assessment }) => assessment?.claim ?? ''),
      textColumn(translate('field.consensusReason'), 40, ({ assessment }) => assessment?.consensusReason ?? ''),
      textColumn(translate('workbookSurvey.assessments.mandatory'), 40, ({ assessment, requirement, candidate }) =>
        assessment !== null && assessment.evaluatorId !== null ? '' : (outside.get(cellKey(requirement, candidate)) ?? ''),
      ),
    ],
  });
}

const cellKey = ({ id }: Requirement, candidate: Candidate): string => `${id} ${candidate.id}`;

/** What is to be said of mandatory items set 対象外, by cell. */
const mandatoryOutside = ({ candidates, translate }: Plan): ReadonlyMap<string, string> =>
  new Map(
    candidates.flatMap(({ candidate, outside }) =>
      outside.mandatory.map(({ requirement, explained }) => [
        cellKey(requirement, candidate),
        translate(`screens.overview.${explained ? 'outsideMandatory' : 'outsideUnexplained'}`, { title: requirement.title || requirement.code }),
      ] as const),
    ),
  );

/** In the order of the requirements, then of the candidates; the agreed rating before those of the evaluators. */
function rowsOf(document: Document, revealed: boolean, outside: ReadonlyMap<string, string>): Row[] {
  const candidates = inOrder(document, 'candidate');
  const evaluators = [null, ...inOrder(document, 'evaluator').map(({ id }) => id)];
  const said = [...document.assessment.values()].filter(
    (assessment) =>
      (assessment.evaluatorId === null || revealed) && (assessment.claimedLevelId !== null || texts.some((name) => assessment[name].trim() !== '')),
  );
  const ofRequirement = Map.groupBy(said, ({ requirementId }) => requirementId);
  const place = ({ assessment, candidate }: Row): number => candidates.indexOf(candidate) * evaluators.length + evaluators.indexOf(assessment?.evaluatorId ?? null);
  return inOrder(document, 'requirement').flatMap((requirement) => {
    const own = ofRequirement.get(requirement.id) ?? [];
    const agreed = new Set(own.filter(({ evaluatorId }) => evaluatorId === null).map(({ candidateId }) => candidateId));
    const silent = candidates.filter((candidate) => !agreed.has(candidate.id) && outside.has(cellKey(requirement, candidate)));
    return [
      ...silent.map((candidate): Row => ({ assessment: null, requirement, candidate })),
      ...own.flatMap((assessment): Row[] => {
        const candidate = document.candidate.get(assessment.candidateId);
        return candidate === undefined ? [] : [{ assessment, requirement, candidate }];
      }),
    ].toSorted((a, b) => place(a) - place(b));
  });
}
