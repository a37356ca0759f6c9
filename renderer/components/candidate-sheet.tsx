import { Button, Modal, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { type CandidateEvaluation, scoresOf } from '../../shared/evaluation.ts';
import { codeOf } from '../../shared/input/codes.ts';
import { formatCount, formatCoverage, formatPercent } from '../../shared/language/format.ts';
import { cut, restText } from '../../shared/language/lists.ts';
import { type FeatureSurvey, featureSurveyOf } from '../../shared/links.ts';
import { markerSymbols } from '../../shared/model/candidate.ts';
import type { IdOf } from '../../shared/model/entities.ts';
import { mandatoryRemarks } from '../../shared/standing-text.ts';
import { useDocument, useTranslate } from '../store/hooks.ts';
import { useStore } from '../store/store.ts';
import styles from './candidate-sheet.module.css';

interface CandidateSheetProps {
  /** Null while no sheet is open. */
  readonly candidateId: IdOf<'candidate'> | null;
  readonly onClose: () => void;
}

/** More than these make the page unreadable; the rest is counted. */
const shownAtMost = 60;

/** Mandatory items below the minimum that are named. */
const mostFailed = 5;

/** Everything known of one candidate on one page, to read at a glance and to print. */
export function CandidateSheet({ candidateId, onClose }: CandidateSheetProps) {
  const t = useTranslate();
  const document = useDocument();
  const survey = candidateId === null ? undefined : featureSurveyOf(document).find(({ candidate }) => candidate.id === candidateId);
  const evaluation = candidateId === null ? undefined : scoresOf(document).candidates.find(({ candidate }) => candidate.id === candidateId);
  return (
    <Modal
      opened={survey !== undefined}
      onClose={onClose}
      size="min(960px, 94vw)"
      title={t('features.sheet.open')}
      closeButtonProps={{ 'aria-label': t('frame.close') }}
      classNames={{ inner: styles['inner'] ?? '', content: styles['content'] ?? '', header: styles['aside'] ?? '', overlay: styles['aside'] ?? '' }}
    >
      {survey !== undefined && <Page survey={survey} evaluation={evaluation} />}
    </Modal>
  );
}

function Page({ survey, evaluation }: { readonly survey: FeatureSurvey; readonly evaluation: CandidateEvaluation | undefined }) {
  const t = useTranslate();
  const { language } = useStore();
  const { candidate, features, unserved } = survey;
  const facts = [
    [t('features.sheet.kind'), t(`glossary.candidateKind.${candidate.kind}`)],
    [t('features.sheet.supplier'), candidate.supplier],
    [t('features.sheet.edition'), candidate.edition],
    [t('features.sheet.stage'), t(`glossary.candidateStage.${candidate.stage}`)],
    [t('features.sheet.reason'), candidate.stageReason],
    [t('features.sheet.alias'), candidate.alias],
  ].filter(([, value]) => value?.trim());
  const { shown, rest } = cut(unserved, shownAtMost);
  return (
    <article className={styles['page']} style={{ borderTopColor: candidate.colour }}>
      <header className={styles['head']}>
        <Title order={2} size="h3">
          <span aria-hidden style={{ color: candidate.colour }}>
            {markerSymbols[candidate.marker]}
          </span>{' '}
          {candidate.name}
        </Title>
        <Button className={styles['aside'] ?? ''} variant="default" size="xs" leftSection={<IconPrinter size={15} />} onClick={() => window.print()}>
          {t('features.sheet.print')}
        </Button>
      </header>
      {candidate.summary.trim() !== '' && <p className={styles['text']}>{candidate.summary}</p>}
      <dl className={styles['facts']}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Title order={3} size="h5">
        {t('features.sheet.result')}
      </Title>
      {evaluation === undefined ? <p className={styles['text']}>{t('features.sheet.notCompared')}</p> : <Result evaluation={evaluation} />}
      <Title order={3} size="h5">
        {t('features.sheet.features', { number: formatCount(features.length, language) })}
      </Title>
      {features.length === 0 ? (
        <p className={styles['text']}>{t('features.sheet.noFeatures')}</p>
      ) : (
        <table className={styles['table']}>
          <thead>
            <tr>
              {(['feature', 'specification', 'limits', 'edition', 'requirements'] as const).map((key) => (
                <th key={key} scope="col">
                  {t(`features.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {features.map(({ feature, requirements }) => (
              <tr key={feature.id}>
                <th scope="row">{feature.title || t('frame.untitled')}</th>
                <td>{feature.specification}</td>
                <td>{feature.limits}</td>
                <td>{feature.edition}</td>
                <td>{requirements.map(codeOf).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Title order={3} size="h5">
        {t('features.sheet.unserved', { number: formatCount(unserved.length, language) })}
      </Title>
      {unserved.length === 0 ? (
        <p className={styles['text']}>{t('features.sheet.everyServed')}</p>
      ) : (
        <ul className={styles['list']}>
          {shown.map(({ id, code, title }) => (
            <li key={id}>
              {code} {title}
            </li>
          ))}
          {rest > 0 && <li>{restText(rest, t)}</li>}
        </ul>
      )}
    </article>
  );
}

function Result({ evaluation }: { readonly evaluation: CandidateEvaluation }) {
  const t = useTranslate();
  const { language } = useStore();
  const { fit, knockOuts, gapCounts, outside } = evaluation;
  const failed = cut(knockOuts, mostFailed);
  const others = mandatoryRemarks(evaluation, t).filter(({ about }) => about !== 'failed');
  return (
    <dl className={styles['facts']}>
      <div>
        <dt>{t('features.sheet.fit')}</dt>
        <dd>
          {fit.fit === null ? t('features.sheet.unrated') : formatPercent(fit.fit, language)}
          {fit.fit !== null && fit.coverage !== null && t('features.sheet.coverage', { coverage: formatCoverage(fit.coverage, language) })}
        </dd>
      </div>
      <div>
        <dt>{t('features.sheet.gaps')}</dt>
        <dd>
          {t('screens.overview.gapCounts', { partial: formatCount(gapCounts.partial, language), gap: formatCount(gapCounts.gap, language) })}
          {outside.count > 0 && `${t('screens.overview.and')}${t('screens.overview.outside', { count: outside.count })}`}
        </dd>
      </div>
      <div>
        <dt>{t('features.sheet.knockOuts')}</dt>
        {knockOuts.length === 0 && <dd>{t('features.sheet.none')}</dd>}
        {failed.shown.map(({ id, code, title }) => (
          <dd key={id}>{`${code} ${title}`.trim()}</dd>
        ))}
        {failed.rest > 0 && <dd>{restText(failed.rest, t)}</dd>}
        {others.map(({ id, text }) => (
          <dd key={id}>{text}</dd>
        ))}
      </div>
    </dl>
  );
}
