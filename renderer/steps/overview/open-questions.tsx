import { Anchor, List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { consensusCells } from '../../../shared/cells.ts';
import { type Document, requirementsByCategory } from '../../../shared/document.ts';
import type { IdOf } from '../../../shared/model/entities.ts';
import type { CandidateEstimate } from '../../../shared/estimates.ts';
import type { Scores } from '../../../shared/evaluation.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { formatLocation, type Screen } from '../../store/location.ts';
import { useStore } from '../../store/store.ts';

interface OpenProps {
  readonly scores: Scores;
  readonly estimates: readonly CandidateEstimate[];
}

const shownDecisive = 5;

/** What still stands between the project and a choice, each with the way to where it is settled. */
export function OpenQuestions({ scores, estimates }: OpenProps) {
  const t = useTranslate();
  const document = useDocument();
  const selectCells = useStore((state) => state.selectCells);
  const withoutCriterion = requirementsByCategory(document).flatMap(({ requirements }) => requirements.filter(({ criterion }) => criterion.trim() === '')).length;
  const unrated = scores.totalCells - scores.ratedCells;
  const mandatory = unratedMandatory(document);
  const items: ReactNode[] = [];
  if (document.requirement.size === 0) items.push(<ScreenLink screen="requirements">{t('screens.overview.noRequirements')}</ScreenLink>);
  if (document.candidate.size === 0) items.push(<ScreenLink screen="candidates">{t('screens.overview.noCandidates')}</ScreenLink>);
  if (unrated > 0) items.push(<ScreenLink screen="comparison">{t('screens.overview.unratedCells', { count: unrated })}</ScreenLink>);
  if (mandatory > 0) items.push(<ScreenLink screen="comparison">{t('screens.overview.unratedMandatory', { count: mandatory })}</ScreenLink>);
  if (withoutCriterion > 0)
    items.push(<ScreenLink screen="requirements">{t('screens.overview.noCriterion', { count: withoutCriterion })}</ScreenLink>);
  const unpriced = estimates.filter(({ lines }) => lines.length === 0).map(({ candidate }) => candidate.name);
  if (unpriced.length > 0)
    items.push(<ScreenLink screen="estimates">{t('screens.overview.noEstimate', { names: unpriced.join(t('frame.separator')) })}</ScreenLink>);
  return (
    <>
      {items.length === 0 && <Text size="sm">{t('screens.overview.nothingOpen')}</Text>}
      <List size="sm" spacing={4}>
        {items.map((item, index) => (
          <List.Item key={index}>{item}</List.Item>
        ))}
      </List>
      {scores.decisive.length > 0 && (
        <>
          <Text size="sm" fw={600} mt="sm">
            {t('screens.overview.decisive')}
          </Text>
          <List size="sm" spacing={4} type="ordered">
            {scores.decisive.slice(0, shownDecisive).map(({ requirement, candidate }) => {
              const cell = { requirementId: requirement.id, candidateId: candidate.id };
              return (
                <List.Item key={`${requirement.id} ${candidate.id}`}>
                  <ScreenLink screen="comparison" onClick={() => selectCells(cell, [cell])}>
                    {requirement.title || t('frame.untitled')} × {candidate.name}
                  </ScreenLink>
                </List.Item>
              );
            })}
          </List>
        </>
      )}
    </>
  );
}

function unratedMandatory(document: Document): number {
  const cells = consensusCells(document.assessment);
  const isUnrated = (requirementId: IdOf<'requirement'>, candidateId: IdOf<'candidate'>): boolean =>
    (cells.at(requirementId, candidateId)?.levelId ?? null) === null;
  return requirementsByCategory(document)
    .flatMap(({ requirements }) => requirements.filter(({ mandatory }) => mandatory))
    .reduce((count, { id }) => count + document.candidate.keys().filter((candidateId) => isUnrated(id, candidateId)).toArray().length, 0);
}

function ScreenLink({ screen, onClick, children }: { readonly screen: Screen; readonly onClick?: () => void; readonly children: ReactNode }) {
  const location = useStore((state) => state.location);
  return (
    <Anchor size="sm" underline="always" href={formatLocation({ ...location, screen })} {...(onClick && { onClick })}>
      {children}
    </Anchor>
  );
}
