import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

/** The headings of columns of numbers. */
export const NumberHeadings = ({ headings }: { readonly headings: readonly string[] }) =>
  headings.map((heading) => (
    <Table.Th key={heading} ta="right">
      {heading}
    </Table.Th>
  ));

interface NumberCellsProps {
  readonly headings: readonly string[];
  readonly values: readonly ReactNode[];
  /** The last value is what the others come to. */
  readonly endsInTotal?: boolean;
}

/** A row's numbers below their headings. */
export const NumberCells = ({ headings, values, endsInTotal = false }: NumberCellsProps) =>
  values.map((value, index) => (
    <Table.Td key={headings[index] ?? index} ta="right" {...(endsInTotal && index === values.length - 1 && { fw: 600 })}>
      {value}
    </Table.Td>
  ));
