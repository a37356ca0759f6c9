import { Anchor, List, Popover, Text, UnstyledButton } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { formatCount } from '../../shared/language/format.ts';
import { remarkText, type ScreenWork } from '../../shared/procedure.ts';
import { placeOf, screenAfter, type StepScreen } from '../../shared/screens.ts';
import { useProcedure, useTranslate } from '../store/hooks.ts';
import { formatLocation } from '../store/location.ts';
import { useStore } from '../store/store.ts';
import { RemarkItem } from './remark-item.tsx';
import styles from './trail.module.css';
import { shortState, stateKey, WorkSign } from './work-sign.tsx';

/** Where a screen stands in the procedure, how far its work has come, and the way to the next. */
export function Trail() {
  const t = useTranslate();
  const location = useStore((state) => state.location);
  const { works, next } = useProcedure();
  const { screen } = location;
  const work = works.find((entry) => entry.screen === screen);
  const following = work === undefined ? (next?.screen ?? null) : screenAfter(screen);
  return (
    <div className={styles['trail']}>
      {work !== undefined && (
        <>
          <Crumb screen={work.screen} />
          <Status work={work} />
        </>
      )}
      {following !== null && (
        <Anchor className={styles['next'] ?? ''} href={formatLocation({ ...location, screen: following })} underline="always">
          {t('procedure.next', { title: t(`frame.screen.${following}`) })}
          <IconArrowRight size={14} aria-hidden />
        </Anchor>
      )}
    </div>
  );
}

/** `3 比較分析 › 3-5 ギャップ` */
function Crumb({ screen }: { readonly screen: StepScreen }) {
  const t = useTranslate();
  const { step, number } = placeOf(screen);
  const parts = [`${step.number} ${t(`frame.step.${step.name}`)}`];
  if (step.screens.length > 1) parts.push(`${number === null ? '' : `${number} `}${t(`frame.screen.${screen}`)}`);
  return <span className={styles['crumb']}>{parts.join(' › ')}</span>;
}

function Status({ work }: { readonly work: ScreenWork }) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const [open, setOpen] = useState(false);
  const state = t(stateKey(work));
  const left = work.missing.length > 0 && work.state !== 'optional';
  const count = work.waiting === undefined ? t('procedure.missingCount', { number: formatCount(work.missing.length, language) }) : shortState(work, t, language);
  const said = left ? t('procedure.stateAndCount', { state, count }) : state;
  return (
    <Popover opened={open} onChange={setOpen} width={360} position="bottom-start" withArrow shadow="md" withinPortal>
      <Popover.Target>
        <UnstyledButton
          className={styles['status'] ?? ''}
          aria-label={t('procedure.status', { state: said })}
          onClick={() => setOpen(!open)}
        >
          <WorkSign state={work.state} />
          {said}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        {work.done.length > 0 && (
          <>
            <Text size="sm" fw={600}>
              {t('procedure.doneTitle')}
            </Text>
            <List size="sm" mb="xs">
              {work.done.map((remark) => (
                <List.Item key={remark.text}>{remarkText(remark, t, language)}</List.Item>
              ))}
            </List>
          </>
        )}
        <Text size="sm" fw={600}>
          {t('procedure.missingTitle')}
        </Text>
        {work.missing.length === 0 ? (
          <Text size="sm">{t('procedure.nothingMissing')}</Text>
        ) : (
          <List size="sm">
            {work.missing.map((remark) => (
              <RemarkItem key={remark.text} remark={remark} here={work.screen} onLeave={() => setOpen(false)} />
            ))}
          </List>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
