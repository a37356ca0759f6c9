import { Button, Menu, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { addCountermeasure } from '../../../shared/actions/countermeasures.ts';
import { countermeasuresOf } from '../../../shared/countermeasures.ts';
import type { DerivedGap } from '../../../shared/evaluation.ts';
import { countermeasureKinds } from '../../../shared/model/countermeasure.ts';
import { CandidateName } from '../../components/candidate-name.tsx';
import { useNewest } from '../../components/use-newest.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { requirementName } from '../gaps/gap-columns.tsx';
import { CountermeasureCard } from './countermeasure-card.tsx';
import styles from './countermeasures.module.css';

/** The ways to close one gap, side by side. */
export function Alternatives({ gap }: { readonly gap: DerivedGap }) {
  const t = useTranslate();
  const document = useDocument();
  const dispatch = useStore((state) => state.dispatch);
  const cell = { requirementId: gap.requirement.id, candidateId: gap.candidate.id };
  const ways = countermeasuresOf(document).filter(({ requirement, candidate }) => requirement.id === cell.requirementId && candidate.id === cell.candidateId);
  const { newest, expectOne } = useNewest(ways.map(({ countermeasure }) => countermeasure.id));
  const proposed = new Set(ways.map(({ countermeasure }) => countermeasure.kind));
  return (
    <section className={styles['detail']} aria-label={requirementName(gap, t)}>
      <header className={styles['detailHead']}>
        <div>
          <Title order={2} size="h3">
            {requirementName(gap, t)} {'／'} <CandidateName candidate={gap.candidate} />
          </Title>
          <Text size="sm">
            {gap.level.symbol} {gap.level.label}
          </Text>
          {gap.described !== undefined && gap.described.description !== '' && <Text size="sm">{gap.described.description}</Text>}
        </div>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button size="xs" flex="none" leftSection={<IconPlus size={16} />}>
              {t('countermeasures.add')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {countermeasureKinds.map((kind, index) => (
              <Menu.Item
                key={kind}
                onClick={() => {
                  expectOne();
                  void dispatch('addCountermeasure', (latest, context) => addCountermeasure(latest, cell, kind, context));
                }}
              >
                {index + 1}.{' '}
                {proposed.has(kind)
                  ? t('countermeasures.proposedAlready', { kind: t(`glossary.countermeasureKind.${kind}`) })
                  : t(`glossary.countermeasureKind.${kind}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </header>
      <Text size="xs" c="var(--ink-soft)">
        {t('countermeasures.order')}
      </Text>
      {ways.length === 0 ? (
        <Text size="sm" c="var(--ink-soft)" py="md">
          {t('countermeasures.empty')}
        </Text>
      ) : (
        <ul className={styles['cards']}>
          {ways.map((way, index) => (
            <CountermeasureCard key={way.countermeasure.id} way={way} isNew={way.countermeasure.id === newest} before={ways[index - 1]?.countermeasure} beforeThat={ways[index - 2]?.countermeasure} after={ways[index + 1]?.countermeasure} />
          ))}
        </ul>
      )}
    </section>
  );
}
