import { Paper, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { estimatesOf } from '../../../shared/estimates.ts';
import { scoresOf } from '../../../shared/evaluation.ts';
import { explainRanking } from '../../../shared/findings.ts';
import { missingCostsOf } from '../../../shared/missing-costs.ts';
import { projectOf } from '../../../shared/document.ts';
import { FitCostChart } from '../../charts/fit-cost-chart.tsx';
import { HiddenNamesNote } from '../../components/hidden-names.tsx';
import { savePicture } from '../../components/save-picture.ts';
import { Screen } from '../../components/screen.tsx';
import { useShownDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import { AboutProject } from './about-project.tsx';
import { OpenQuestions } from './open-questions.tsx';
import styles from './overview.module.css';
import { RankingTable } from './ranking-table.tsx';
import { Recommendation } from './recommendation.tsx';

/** What the project says so far: who leads and why, at what cost, and what is still open. */
export function OverviewScreen() {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const document = useShownDocument();
  const scores = scoresOf(document);
  const estimates = estimatesOf(document);
  const { horizonYears, currencyUnit } = projectOf(document);
  return (
    <Screen title={t('screens.overview.title')} lead={t('screens.overview.lead')}>
      <HiddenNamesNote />
      <Text className={styles['finding'] ?? ''}>{explainRanking(scores, t, language)}</Text>
      <div className={styles['columns']}>
        <div className={styles['column']}>
          <Part title={t('screens.overview.ranking')}>
            <RankingTable scores={scores} estimates={estimates} />
            <Recommendation scores={scores} />
          </Part>
          <Paper withBorder p="md" component="section">
            <FitCostChart
              scores={scores}
              estimates={estimates}
              unit={currencyUnit}
              horizonYears={horizonYears}
              missing={missingCostsOf(document)}
              translate={t}
              language={language}
              onSavePicture={savePicture}
            />
          </Paper>
        </div>
        <div className={styles['column']}>
          <Part title={t('screens.overview.stillOpen')}>
            <OpenQuestions scores={scores} />
          </Part>
          <Part title={t('screens.overview.about')}>
            <AboutProject />
          </Part>
        </div>
      </div>
    </Screen>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} size="h3" mb="xs">
        {title}
      </Title>
      {children}
    </Paper>
  );
}
