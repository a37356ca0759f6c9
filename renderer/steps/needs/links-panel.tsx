import { NativeSelect, Text, Title, UnstyledButton } from '@mantine/core';
import { linkRecords } from '../../../shared/actions/link-records.ts';
import { formatCount } from '../../../shared/language/format.ts';
import { requirementsByCategory } from '../../../shared/document.ts';
import { cut } from '../../../shared/language/lists.ts';
import { tracingOf } from '../../../shared/links.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import type { Requirement } from '../../../shared/model/requirement.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './needs.module.css';

/** More than these are looked at in the table of links. */
const shownAtMost = 20;

/** What is linked to nothing, on either side, with a way to link it. */
export function LinksPanel({ onWrite }: { readonly onWrite: (id: IdOf<'need'>) => void }) {
  const t = useTranslate();
  const { language } = useStore();
  const document = useDocument();
  const { needs, unlinkedNeeds, unlinkedRequirements } = tracingOf(document);
  const { shown, rest } = cut(unlinkedRequirements, shownAtMost);
  return (
    <aside className={styles['panel']} aria-label={t('needs.links')}>
      <Title order={2} size="h5">
        {t('needs.unlinkedNeeds', { number: formatCount(unlinkedNeeds.length, language) })}
      </Title>
      {unlinkedNeeds.length === 0 ? (
        <Text size="sm" c="var(--ink-soft)">
          {needs.length === 0 ? t('needs.empty') : t('needs.everyNeedLinked')}
        </Text>
      ) : (
        <ul className={styles['entries']}>
          {unlinkedNeeds.map(({ id, code, title }) => (
            <li key={id}>
              <UnstyledButton className={styles['entry'] ?? ''} title={t('needs.writeLinks')} onClick={() => onWrite(id)}>
                {code} {title || t('frame.untitled')}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
      <Title order={2} size="h5">
        {t('needs.unlinkedRequirements', { number: formatCount(unlinkedRequirements.length, language) })}
      </Title>
      {unlinkedRequirements.length === 0 ? (
        <Text size="sm" c="var(--ink-soft)">
          {t(requirementsByCategory(document).some(({ requirements }) => requirements.length > 0) ? 'needs.everyRequirementLinked' : 'procedure.missing.requirements')}
        </Text>
      ) : (
        <ul className={styles['entries']}>
          {shown.map((requirement) => (
            <UnlinkedRequirement key={requirement.id} requirement={requirement} />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <Text size="sm" c="var(--ink-soft)">
          {t('needs.more', { number: formatCount(rest, language) })}
        </Text>
      )}
    </aside>
  );
}

function UnlinkedRequirement({ requirement: { id, code, title } }: { readonly requirement: Requirement }) {
  const t = useTranslate();
  const dispatch = useStore((state) => state.dispatch);
  const { needs } = tracingOf(useDocument());
  const link = (needId: string): void => {
    const chosen = needs.find(({ need }) => need.id === needId);
    if (chosen === undefined) return;
    void dispatch('editTraces', (latest, context) => linkRecords(latest, 'trace', 'requirementId', [{ id, to: [chosen.need.id] }], context));
  };
  return (
    <li>
      <Text size="sm">
        {code} {title || t('frame.untitled')}
      </Text>
      {needs.length > 0 && (
        <NativeSelect
          size="xs"
          aria-label={t('needs.linkTo', { title: title || code })}
          value=""
          data={[
            { value: '', label: t('needs.chooseNeed') },
            ...needs.map(({ need }) => ({ value: need.id, label: `${need.code} ${need.title || t('frame.untitled')}` })),
          ]}
          onChange={(event) => link(event.currentTarget.value)}
        />
      )}
    </li>
  );
}
