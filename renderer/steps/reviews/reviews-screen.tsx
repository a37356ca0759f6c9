import { Tabs } from '@mantine/core';
import type { ComponentType } from 'react';
import { openThreadCount } from '../../../shared/comments.ts';
import { formatCount } from '../../../shared/language/format.ts';
import { Screen } from '../../components/screen.tsx';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { type ReviewTab, reviewTabs } from '../../store/review-slice.ts';
import { useStore } from '../../store/store.ts';
import { Baselines } from './baselines.tsx';
import { CommentsOverview } from './comments-overview.tsx';
import { Decisions } from './decisions.tsx';
import { HistoryList } from './history-list.tsx';
import styles from './reviews.module.css';
import { SignOffs } from './sign-offs.tsx';

const panels: Record<ReviewTab, ComponentType> = {
  signOff: SignOffs,
  comments: CommentsOverview,
  decisions: Decisions,
  baselines: Baselines,
  history: HistoryList,
};

/** Step 3-10: sign-off, comments, decisions, kept states, and what was done. */
export function ReviewsScreen() {
  const t = useTranslate();
  const document = useDocument();
  const { language, reviewTab, showReview } = useStore();
  const counts: Partial<Record<ReviewTab, number>> = {
    comments: openThreadCount(document),
    decisions: document.decision.size,
    baselines: document.baseline.size,
  };
  const Panel = panels[reviewTab];
  return (
    <Screen title={t('reviews.title')} lead={t('reviews.lead')} fills>
      <Tabs
        className={styles['tabs'] ?? ''}
        value={reviewTab}
        onChange={(value) => {
          const tab = reviewTabs.find((name) => name === value);
          if (tab !== undefined) showReview(tab);
        }}
      >
        <Tabs.List>
          {reviewTabs.map((tab) => (
            <Tabs.Tab key={tab} value={tab}>
              {counts[tab] === undefined
                ? t(`reviews.tab.${tab}`)
                : t(tab === 'comments' ? 'reviews.openOf' : 'reviews.countOf', { name: t(`reviews.tab.${tab}`), number: formatCount(counts[tab], language) })}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {reviewTabs.map((tab) => (
          <Tabs.Panel key={tab} value={tab} className={tab === reviewTab ? (styles['panel'] ?? '') : ''}>
            {tab === reviewTab && <Panel />}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Screen>
  );
}
