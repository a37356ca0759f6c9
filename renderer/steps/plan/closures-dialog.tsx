import { ActionIcon, Button, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { addClosure, closuresInTurn } from '../../../shared/actions/edit-calendar.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { removeRecords } from '../../../shared/actions/remove-records.ts';
import { parseDay } from '../../../shared/input/day.ts';
import { isBlank } from '../../../shared/input/plain.ts';
import { refused } from '../../../shared/input/reading.ts';
import type { Closure } from '../../../shared/model/closure.ts';
import { lineLimit } from '../../../shared/model/values.ts';
import { CommitParsed } from '../../components/commit-parsed.tsx';
import { CommitLine } from '../../components/commit-text.tsx';
import { today } from '../../components/moment.ts';
import { refusalText } from '../../components/read-text.ts';
import { reportDone } from '../../notify.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import styles from './plan.module.css';

/** Days off besides weekends and holidays: a list to edit, and a line to add one. */
export function ClosuresDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const t = useTranslate();
  const closures = closuresInTurn(useDocument());
  return (
    <Modal opened={opened} onClose={onClose} title={t('plan.closures.title')} size="lg" closeButtonProps={{ 'aria-label': t('frame.close') }}>
      <Stack gap="xs">
        <Text size="sm" c="var(--ink-soft)">
          {t('plan.closures.help')}
        </Text>
        {closures.length === 0 && <Text size="sm">{t('plan.closures.none')}</Text>}
        {closures.map((closure) => (
          <ClosureLine key={closure.id} closure={closure} />
        ))}
        <NewClosure />
      </Stack>
    </Modal>
  );
}

function ClosureLine({ closure }: { readonly closure: Closure }) {
  const t = useTranslate();
  const dispatch = useStore((state) => state.dispatch);
  const { id, title, firstDay, lastDay } = closure;
  const name = title === '' ? t('plan.closures.unnamed', { first: firstDay, last: lastDay }) : title;
  const edit = (values: Partial<Omit<Closure, 'id'>>): void => {
    void dispatch('editCalendar', (latest) => editRecords(latest, 'closure', [{ id, values }]));
  };
  const day = (field: 'firstDay' | 'lastDay', label: string) => {
    return (
      <CommitParsed
        aria-label={`${label}: ${name}`}
        text={closure[field]}
        parse={(text) => {
          const reading = parseDay(text, today());
          if (!reading.ok) return reading;
          const ends = { first: firstDay, last: lastDay, [field === 'firstDay' ? 'first' : 'last']: reading.value };
          return ends.first <= ends.last ? reading : refused('daysOutOfOrder', text, ends);
        }}
        onCommit={(value) => edit({ [field]: value })}
      />
    );
  };
  return (
    <div className={styles['closure']}>
      <CommitLine aria-label={`${t('plan.closures.name')}: ${name}`} value={title} onCommit={(text) => edit({ title: text.trim() })} />
      {day('firstDay', t('plan.closures.first'))}
      {day('lastDay', t('plan.closures.last'))}
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('plan.closures.remove', { name })}
        onClick={() => void dispatch('editCalendar', (latest) => removeRecords(latest, 'closure', [id]))}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </div>
  );
}

const nothing = { title: '', first: '', last: '' };

/** A line for one more stretch of days off; what is wrong with it is said where it stands. */
function NewClosure() {
  const t = useTranslate();
  const dispatch = useStore((state) => state.dispatch);
  const [typed, setTyped] = useState(nothing);
  const [isRefused, setRefused] = useState(false);
  const readFirst = parseDay(typed.first, today());
  const readLast = isBlank(typed.last) ? readFirst : parseDay(typed.last, today());
  const [first, last] = [readFirst, readLast].map((reading) => (reading.ok ? reading.value : null));
  const wrongFirst = isBlank(typed.first) ? t('plan.closures.needFirst') : readFirst.ok ? null : refusalText(readFirst.refusal, t);
  const wrongLast =
    !readLast.ok && !isBlank(typed.last)
      ? refusalText(readLast.refusal, t)
      : first != null && last != null && last < first
        ? t('input.daysOutOfOrder', { first, last })
        : null;
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (first == null || last == null || last < first) return setRefused(true);
    for (const reading of new Set([readFirst, readLast])) if (reading.ok && reading.note !== undefined) reportDone(refusalText(reading.note, t));
    void dispatch('editCalendar', (_latest, context) => addClosure({ title: typed.title.trim(), firstDay: first, lastDay: last }, context));
    setTyped(nothing);
    setRefused(false);
  };
  const type = (values: Partial<typeof nothing>): void => setTyped({ ...typed, ...values });
  return (
    <form onSubmit={add} className={styles['closure']}>
      <TextInput
        label={t('plan.closures.name')}
        placeholder={t('plan.closures.namePlaceholder')}
        maxLength={lineLimit}
        value={typed.title}
        onChange={(event) => type({ title: event.currentTarget.value })}
      />
      <TextInput
        label={t('plan.closures.first')}
        placeholder={t('plan.settings.noDate')}
        value={typed.first}
        error={isRefused ? wrongFirst : null}
        onChange={(event) => type({ first: event.currentTarget.value })}
      />
      <TextInput
        label={t('plan.closures.last')}
        placeholder={t('plan.closures.lastPlaceholder')}
        value={typed.last}
        error={isRefused ? wrongLast : null}
        onChange={(event) => type({ last: event.currentTarget.value })}
      />
      <Button type="submit" variant="light" mt={22} px="xs" leftSection={<IconPlus size={16} />}>
        {t('plan.closures.add')}
      </Button>
    </form>
  );
}
