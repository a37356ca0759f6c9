import { Radio, Stack, Text } from '@mantine/core';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { projectOf } from '../../../shared/document.ts';
import { formatCount } from '../../../shared/language/format.ts';
import { evidenceRules } from '../../../shared/model/project.ts';
import { tallyCells } from '../../../shared/work/tally.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';

/** Which ratings need evidence, what each choice leads to, and how many lack it now. */
export function EvidenceSetting() {
  const t = useTranslate();
  const document = useDocument();
  const { id, evidenceRule } = projectOf(document);
  const { language, dispatch } = useStore();
  const { withoutEvidence } = tallyCells(document);
  const choose = (value: string): void => {
    const rule = evidenceRules.find((entry) => entry === value);
    if (rule !== undefined) void dispatch('editSettings', (latest) => editRecords(latest, 'project', [{ id, values: { evidenceRule: rule } }]));
  };
  return (
    <Stack gap="sm" pt="sm">
      <Radio.Group value={evidenceRule} onChange={choose} label={t('field.evidenceRule')} description={t('criteria.evidence.lead')}>
        <Stack gap="xs" pt="xs">
          {evidenceRules.map((rule) => (
            <Radio key={rule} value={rule} label={t(`glossary.evidenceRule.${rule}`)} description={t(`criteria.evidence.${rule}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Text size="sm" role="status">
        {t('criteria.evidence.open', { count: withoutEvidence, number: formatCount(withoutEvidence, language) })}
      </Text>
    </Stack>
  );
}
