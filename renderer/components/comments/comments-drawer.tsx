import { ActionIcon, Checkbox, SegmentedControl, Select, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { sameSubject, type Subject, threadsOf } from '../../../shared/comments.ts';
import { formatCount } from '../../../shared/language/format.ts';
import { projectOf } from '../../../shared/document.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './comments.module.css';
import { StartThread } from './subject-comments.tsx';
import { subjectChoices, subjectKey, subjectOfKey } from './subject-choices.ts';
import { ThreadList, type ThreadFilter, threadFilters } from './thread-list.tsx';

/** Options shown at once; typing narrows them down. */
const optionLimit = 60;

/** Every thread of the project beside whatever screen is open, and a place to begin one about what is selected there. */
export function CommentsDrawer() {
  const t = useTranslate();
  const document = useDocument();
  const { language, location, selected, toggleComments } = useStore();
  const [filter, setFilter] = useState<ThreadFilter>('open');
  const [isOnlySubject, setOnlySubject] = useState(false);
  const [chosen, setChosen] = useState<{ readonly of: Subject | null; readonly subject: Subject } | null>(null);
  const panel = useRef<HTMLElement>(null);
  const project: Subject = { subject: 'project', subjectId: projectOf(document).id };
  const subject = chosen !== null && chosen.of === selected ? chosen.subject : (selected ?? project);
  const choices = useMemo(() => subjectChoices(document, location.screen, subject, t), [document, location.screen, subject, t]);
  const threads = threadsOf(document);
  const open = threads.filter(({ first }) => !first.closed).length;

  useEffect(() => {
    const before = window.document.activeElement;
    panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  // A thread that is settled or removed may take the focused button with it.
  useEffect(() => {
    if (window.document.activeElement === window.document.body) panel.current?.focus();
  }, [threads]);

  return (
    <aside
      ref={panel}
      tabIndex={-1}
      className={styles['drawer']}
      aria-label={t('comments.title')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing && !event.defaultPrevented) toggleComments();
      }}
    >
      <header className={styles['head']}>
        <div>
          <Title order={2} size="h3">
            {t('comments.title')}
          </Title>
          <Text size="xs" c="var(--ink-soft)">
            {t('comments.openCount', { open: formatCount(open, language), total: formatCount(threads.length, language) })}
          </Text>
        </div>
        <ActionIcon variant="subtle" color="gray" aria-label={t('frame.close')} onClick={toggleComments}>
          <IconX size={18} />
        </ActionIcon>
      </header>
      <Select
        label={t('comments.about')}
        size="xs"
        data={choices}
        value={subjectKey(subject)}
        searchable
        allowDeselect={false}
        limit={optionLimit}
        maxDropdownHeight={320}
        nothingFoundMessage={t('comments.nothingFound')}
        placeholder={t('comments.aboutHint')}
        onChange={(key) => {
          if (key !== null) setChosen({ of: selected, subject: subjectOfKey(key) });
        }}
      />
      <StartThread subject={subject} />
      <SegmentedControl
        size="xs"
        aria-label={t('comments.filter')}
        value={filter}
        data={threadFilters.map((value) => ({ value, label: t(`comments.show.${value}`) }))}
        onChange={setFilter}
      />
      <Checkbox size="xs" label={t('comments.onlySubject')} checked={isOnlySubject} onChange={(event) => setOnlySubject(event.currentTarget.checked)} />
      <div className={styles['list']} tabIndex={0} role="group" aria-label={t('comments.filter')}>
        <ThreadList threads={isOnlySubject ? threads.filter(({ first }) => sameSubject(first, subject)) : threads} filter={filter} />
      </div>
    </aside>
  );
}
