import { Popover, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './explained.module.css';

/** A number that says, on click, how it came about. */
export function Explained({ children, lines, label }: { readonly children: ReactNode; readonly lines: readonly string[]; readonly label: string }) {
  return (
    <Popover width={340} withArrow shadow="md" withinPortal>
      <Popover.Target>
        <UnstyledButton className={styles['number'] ?? ''} >
          <VisuallyHidden>{label} </VisuallyHidden>
          {children}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        {lines.map((line) => (
          <Text key={line} size="sm">
            {line}
          </Text>
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}
