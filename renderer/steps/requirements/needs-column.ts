import type { RequirementValues } from '../../../shared/actions/write-requirements.ts';
import type { Translate } from '../../../shared/language/index.ts';
import { codeOf, type CodesReading } from '../../../shared/input/codes.ts';
import type { Tracing } from '../../../shared/links.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { readCodes } from '../../components/read-codes.ts';
import type { Reading } from '../../components/read-gesture.ts';
import type { GridColumn } from '../../grid/types.ts';
import type { Row } from './requirement-rows.ts';

export const needsColumnId = 'needs';

/** The codes of the needs a requirement answers. */
export const needsColumn = ({ needsOf }: Tracing, t: Translate): GridColumn<Row> => ({
  id: needsColumnId,
  header: t('glossary.need'),
  headerTooltip: t('needs.needsHelp'),
  width: 140,
  editable: true,
  text: (row) => (row.kind === 'requirement' ? (needsOf.get(row.requirement.id) ?? []).map(codeOf).join(', ') : ''),
});

export const readNeeds = (reading: CodesReading<IdOf<'need'>>, t: Translate): Reading<RequirementValues> =>
  readCodes(reading, 'need', (needIds) => ({ needIds }), t);
