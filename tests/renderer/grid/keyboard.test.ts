import { describe, expect, test } from 'vitest';
import { editorCommand, type EditorState, gridCommand, type KeyPress } from '../../../renderer/grid/keyboard.ts';

/** `Ctrl+Shift+Home` as a key press. */
function press(keys: string): KeyPress {
  const parts = keys.split('+').map((part) => (part === '' ? '+' : part));
  return { key: parts.at(-1) ?? '', ctrl: parts.includes('Ctrl'), shift: parts.includes('Shift'), alt: parts.includes('Alt') };
}

describe('without an editor', () => {
  test.each([
    ['ArrowUp', { name: 'move', step: { rows: -1, columns: 0 }, extend: false }],
    ['Ctrl+Shift+ArrowRight', { name: 'jump', step: { rows: 0, columns: 1 }, extend: true }],
    ['Alt+ArrowDown', { name: 'moveRows', direction: 1 }],
    ['Alt+Shift+ArrowRight', { name: 'nestRows', direction: 1 }],
    ['Alt+Shift+ArrowLeft', { name: 'nestRows', direction: -1 }],
    ['Shift+End', { name: 'rowEdge', direction: 1, extend: true }],
    ['Ctrl+Home', { name: 'gridEdge', direction: -1, extend: false }],
    ['PageDown', { name: 'page', direction: 1, extend: false }],
    ['Shift+Tab', { name: 'next', order: 'row', direction: -1 }],
    ['Enter', { name: 'next', order: 'column', direction: 1 }],
    ['Ctrl+Enter', { name: 'insertRow' }],
    ['Ctrl+Shift+', { name: 'insertRow' }],
    ['Ctrl+-', { name: 'deleteRows' }],
    ['Ctrl+D', { name: 'fill', direction: 'down' }],
    ['Shift+ ', { name: 'selectRows' }],
    ['Ctrl+ ', { name: 'selectColumns' }],
    ['Shift+F10', { name: 'menu' }],
    ['F2', { name: 'edit' }],
  ])('%s', (keys, command) => {
    expect(gridCommand(press(keys))).toEqual(command);
  });

  const others = ['Ctrl+z', 'Ctrl+y', 'Ctrl+Shift+Z', 'Ctrl+k', 'Ctrl+c', 'Alt+1', 'Alt+ArrowLeft', 'Alt+Shift+ArrowDown', 'Ctrl+Alt+Shift+ArrowRight', 'Ctrl+Tab', 'F5', 'a', 'Shift+A'];
  test.each(others)('%s is left to the app', (keys) => {
    expect(gridCommand(press(keys))).toBeNull();
  });
});

describe('in an editor', () => {
  const state: EditorState = { choosing: false, manyLines: false, typed: false };
  test.each([
    ['Enter', {}, { name: 'commit', order: 'column', direction: 1 }],
    ['Shift+Enter', {}, { name: 'commit', order: 'column', direction: -1 }],
    ['Tab', {}, { name: 'commit', order: 'row', direction: 1 }],
    ['Ctrl+Enter', {}, { name: 'commitAll' }],
    ['Escape', {}, { name: 'cancel' }],
    ['Alt+Enter', { manyLines: true }, { name: 'lineBreak' }],
    ['ArrowLeft', { typed: true }, { name: 'commitAndStep', step: { rows: 0, columns: -1 } }],
    ['ArrowDown', { choosing: true, typed: true }, { name: 'option', direction: 1 }],
  ])('%s with %j', (keys, more, command) => {
    expect(editorCommand(press(keys), { ...state, ...more })).toEqual(command);
  });

  test.each([
    ['ArrowLeft', {}],
    ['Shift+ArrowLeft', { typed: true }],
    ['Ctrl+z', {}],
    ['Home', { typed: true }],
    ['Alt+Enter', {}],
  ])('%s with %j is left to the text', (keys, more) => {
    expect(editorCommand(press(keys), { ...state, ...more })).toBeNull();
  });
});
