import { Anchor, List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Scores } from '../../../shared/evaluation.ts';
import { allOf, cut, restText } from '../../../shared/language/lists.ts';
import { purposeOf, saidOnce, type ScreenWork } from '../../../shared/procedure.ts';
import { placeOf } from '../../../shared/screens.ts';
import { RemarkItem } from '../../components/remark-item.tsx';
import { useProcedure, useTranslate } from '../../store/hooks.ts';
import { formatLocation, type Screen } from '../../store/location.ts';
import { useStore } from '../../store/store.ts';

const shownDecisive = 5;

/** What still stands between the project and a choice, each with the way to where it is settled. */
export function OpenQuestions({ scores }: { readonly scores: Scores }) {
  const t = useTranslate();
  const selectCells = useStore((state) => state.selectCells);
  const { works, next } = useProcedure();
  const decisive = cut(scores.decisive, shownDecisive);
  const open = works.filter(({ optional, missing }) => optional !== true && missing.length > 0);
  const isBegun = (work: ScreenWork): boolean => work === next || work.state === 'started';
  const begun = saidOnce(open.filter(isBegun));
  const later = open.filter((work) => !isBegun(work));
  return (
    <>
      {next === null ? <Text size="sm">{t('procedure.allDone')}</Text> : <NextStep work={next} />}
      {begun.map((work) => (
        <section key={work.screen}>
          <Text size="sm" fw={600} mt="xs">
            {stepTitle(work, t(`frame.screen.${work.screen}`))}
          </Text>
          <List size="sm">
            {work.missing.map((remark) => (
              <RemarkItem key={remark.text} remark={remark} here="overview" />
            ))}
          </List>
        </section>
      ))}
      {later.length > 0 && (
        <Text size="sm" mt="sm" c="var(--ink-soft)">
          {t('procedure.later', { titles: allOf(later.map(({ screen }) => t(`frame.screen.${screen}`)), t) })}
        </Text>
      )}
      {scores.decisive.length > 0 && (
        <>
          <Text size="sm" fw={600} mt="sm">
            {t('screens.overview.decisive')}
          </Text>
          <List size="sm" spacing={4} type="ordered">
            {decisive.shown.map(({ requirement, candidate }) => {
              const cell = { requirementId: requirement.id, candidateId: candidate.id };
              return (
                <List.Item key={`${requirement.id} ${candidate.id}`}>
                  <ScreenLink screen="comparison" onClick={() => selectCells(cell, [cell])}>
                    {t('difference.cell', { requirement: requirement.title || t('frame.untitled'), candidate: candidate.name })}
                  </ScreenLink>
                </List.Item>
              );
            })}
          </List>
          {decisive.rest > 0 && (
            <Text size="sm" c="var(--ink-soft)">
              {restText(decisive.rest, t)}
            </Text>
          )}
        </>
      )}
    </>
  );
}

function NextStep({ work }: { readonly work: ScreenWork }) {
  const t = useTranslate();
  return (
    <Text size="sm">
      {t('procedure.nextStep')}: <ScreenLink screen={work.screen}>{stepTitle(work, t(`frame.screen.${work.screen}`))}</ScreenLink>
      <br />
      <Text span size="sm" c="var(--ink-soft)">
        {t(purposeOf(work.screen))}
      </Text>
    </Text>
  );
}

/** `3-5 ギャップ`, `1 組織の要件` */
function stepTitle({ screen }: ScreenWork, title: string): string {
  const { step, number } = placeOf(screen);
  return `${number ?? step.number} ${title}`;
}

function ScreenLink({ screen, onClick, children }: { readonly screen: Screen; readonly onClick?: () => void; readonly children: ReactNode }) {
  const location = useStore((state) => state.location);
  return (
    <Anchor size="sm" underline="always" href={formatLocation({ ...location, screen })} {...(onClick && { onClick })}>
      {children}
    </Anchor>
  );
}
