import { IconCheck } from '@tabler/icons-react';

interface CheckCellProps {
  readonly checked: boolean;
  /** What being checked means, such as 必須. */
  readonly label: string;
}

/** A yes or no in a cell of the grid; clicking the box or pressing space turns it. */
export function CheckCell({ checked, label }: CheckCellProps) {
  return (
    <span
      className="grid-check"
      data-check-box=""
      data-checked={checked ? '' : undefined}
      role="img"
      aria-label={checked ? label : ''}
      aria-hidden={!checked}
    >
      {checked && <IconCheck size={12} stroke={3} aria-hidden />}
    </span>
  );
}
