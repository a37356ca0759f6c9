import { Text } from '@mantine/core';
import type { CandidateEvaluation } from '../../../shared/evaluation.ts';
import { cut, restText } from '../../../shared/language/lists.ts';
import { mandatoryRemarks } from '../../../shared/standing-text.ts';
import { useTranslate } from '../../store/hooks.ts';

/** Remarks on mandatory items per candidate; the rest are counted. */
const most = 3;

/** What a candidate's mandatory items did or still could do to it: failed, undecided, set 対象外. */
export function MandatoryNotes({ entry }: { readonly entry: CandidateEvaluation }) {
  const t = useTranslate();
  const remarks = cut(mandatoryRemarks(entry, t), most);
  return (
    <>
      {remarks.shown.map(({ id, text, isDanger }) => (
        <Text key={id} size="xs" c={isDanger ? 'var(--danger)' : 'var(--ink-soft)'}>
          {text}
        </Text>
      ))}
      {remarks.rest > 0 && (
        <Text size="xs" c="var(--ink-soft)">
          {restText(remarks.rest, t)}
        </Text>
      )}
    </>
  );
}
