import { expect, test } from 'vitest';
import { missingLevels } from '../../../renderer/components/missing-level.ts';

const bad = (columnId: string, text: string) => ({ row: 'r', columnId, text, message: '' });

test('each rating that names no level is met once, in order, whatever its width, and no more than three', () => {
  const refused = [bad('a', '◇ '), bad('weight', '重い'), bad('b', 'Ａ'), bad('a', 'a'), bad('a', '◇'), bad('a', '□'), bad('a', '☆')];
  expect(missingLevels(refused, (columnId) => columnId !== 'weight')).toEqual(['◇', 'Ａ', '□']);
});
