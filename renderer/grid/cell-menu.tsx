import { Menu } from '@mantine/core';
import { useStore } from 'zustand';
import { runGridCommand } from './commands.ts';
import { isEditable } from './content.ts';
import type { GridCommand } from './keyboard.ts';
import type { GridSession } from './session.ts';

type CommandItem = 'edit' | 'clear' | 'fillDown' | 'fillRight' | 'insertRow' | 'deleteRows' | 'moveUp' | 'moveDown' | 'indent' | 'outdent';

interface CellMenuProps<Row> {
  readonly session: GridSession<Row>;
}

/** What can be done with the selected cells and rows, for those who look for it with the right mouse button. */
export function CellMenu<Row>({ session }: CellMenuProps<Row>) {
  const menu = useStore(session.state, (state) => state.menu);
  if (menu === null) return null;
  const { props, content, active, view } = session;
  const { translate } = props;
  const rowCount = session.selectedRowIds().length;
  const editable = active !== null && isEditable(content, active.row, active.column);
  const close = (): void => session.state.setState({ menu: null });
  const item = (key: CommandItem, keys: string, command: GridCommand, disabled = false) => (
    <Menu.Item
      key={key}
      disabled={disabled}
      rightSection={<span className="grid-keys">{keys}</span>}
      onClick={() => {
        close();
        view?.focus();
        runGridCommand(session, command);
      }}
    >
      {translate(`grid.menu.${key}`, { count: rowCount })}
    </Menu.Item>
  );
  const clipboard = (key: 'copy' | 'cut', keys: string) => (
    <Menu.Item
      key={key}
      rightSection={<span className="grid-keys">{keys}</span>}
      onClick={() => {
        close();
        view?.focus();
        document.execCommand(key);
      }}
    >
      {translate(`grid.menu.${key}`)}
    </Menu.Item>
  );
  return (
    <Menu opened onClose={close} position="bottom-start" withinPortal shadow="md" returnFocus={false} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <span className="grid-menu-anchor" style={{ left: menu.x, top: menu.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={translate('grid.menu.label')} onKeyDown={({ key }) => key === 'Escape' && view?.focus()}>
        {clipboard('copy', 'Ctrl+C')}
        {clipboard('cut', 'Ctrl+X')}
        <Menu.Divider />
        {item('edit', 'F2', { name: 'edit' }, !editable)}
        {item('clear', 'Delete', { name: 'clear' })}
        {item('fillDown', 'Ctrl+D', { name: 'fill', direction: 'down' })}
        {item('fillRight', 'Ctrl+R', { name: 'fill', direction: 'right' })}
        {(props.onInsertRow ?? props.onDeleteRows ?? props.onMoveRows) !== undefined && <Menu.Divider />}
        {props.onInsertRow !== undefined && item('insertRow', 'Ctrl+Enter', { name: 'insertRow' })}
        {props.onDeleteRows !== undefined && item('deleteRows', 'Ctrl+-', { name: 'deleteRows' }, rowCount === 0)}
        {props.onMoveRows !== undefined && item('moveUp', 'Alt+↑', { name: 'moveRows', direction: -1 }, rowCount === 0)}
        {props.onMoveRows !== undefined && item('moveDown', 'Alt+↓', { name: 'moveRows', direction: 1 }, rowCount === 0)}
        {props.onNestRows !== undefined && item('indent', 'Alt+Shift+→', { name: 'nestRows', direction: 1 }, rowCount === 0)}
        {props.onNestRows !== undefined && item('outdent', 'Alt+Shift+←', { name: 'nestRows', direction: -1 }, rowCount === 0)}
      </Menu.Dropdown>
    </Menu>
  );
}
