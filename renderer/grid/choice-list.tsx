import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { choose, offeredChoices } from './editing.ts';
import type { GridSession } from './session.ts';
import type { GridChoice } from './types.ts';

/** Id of an option's element. */
export const optionId = (listId: string, choices: readonly GridChoice[] = [], value: string): string =>
  `${listId}-${choices.findIndex((choice) => choice.value === value)}`;

interface ChoiceListProps<Row> {
  readonly session: GridSession<Row>;
  readonly id: string;
}

/** The choices below the open editor; the keyboard stays in the text field. */
export function ChoiceList<Row>({ session, id }: ChoiceListProps<Row>) {
  const editor = useStore(session.state, (state) => state.editor);
  const list = useRef<HTMLDivElement>(null);
  const column = editor === null ? undefined : session.find(editor)?.column;
  const shown = editor !== null && column?.editor === 'choice';
  const choice = editor?.choice ?? null;
  useLayoutEffect(() => {
    if (shown) list.current?.showPopover();
  }, [shown]);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [choice]);
  if (!shown) return null;
  const offered = offeredChoices(column.choices ?? [], editor);
  return (
    <div
      ref={list}
      popover="manual"
      id={id}
      className="grid-choices"
      role="listbox"
      aria-label={session.props.translate('grid.choices', { column: column.header })}
      onMouseDown={(event) => event.preventDefault()}
    >
      {offered.map(({ value, label, symbol }) => (
        <div
          key={value}
          id={optionId(id, column.choices, value)}
          role="option"
          aria-selected={value === choice}
          onClick={() => choose(session, value)}
        >
          {symbol !== undefined && <span className="grid-choice-symbol">{symbol}</span>}
          {label}
        </div>
      ))}
    </div>
  );
}
