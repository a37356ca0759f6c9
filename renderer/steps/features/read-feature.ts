import type { FeatureValues } from '../../../shared/actions/write-features.ts';
import type { codesReader } from '../../../shared/input/codes.ts';
import type { Translate } from '../../../shared/language/index.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import { lineLimit, textLimit } from '../../../shared/model/values.ts';
import { readCodes } from '../../components/read-codes.ts';
import { accept, type Reading, within } from '../../components/read-gesture.ts';

/** What a text typed or pasted into a column of the features means. */
export function readFeature(
  columnId: string,
  text: string,
  requirements: ReturnType<typeof codesReader<IdOf<'requirement'>>>,
  t: Translate,
): Reading<FeatureValues> {
  switch (columnId) {
    case 'title':
    case 'edition':
      return within(text, lineLimit, { [columnId]: text.trim() }, t);
    case 'specification':
    case 'limits':
      return within(text, textLimit, { [columnId]: text }, t);
    case 'requirements':
      return readCodes(requirements(text), 'requirement', (requirementIds) => ({ requirementIds }), t);
    default:
      return accept({});
  }
}
