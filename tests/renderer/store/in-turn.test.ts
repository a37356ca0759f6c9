import { expect, test } from 'vitest';
import { inTurn, noteRefusal, settled } from '../../../renderer/store/in-turn.ts';

test('what was asked for is settled only when it is answered, and says whether it was refused', async () => {
  const answers: ((refused: boolean) => void)[] = [];
  const dispatch = (): Promise<void> =>
    inTurn(async () => {
      noteRefusal(false);
      noteRefusal(await new Promise<boolean>((answer) => answers.push(answer)));
    });
  const heard: (string | boolean)[] = [];
  void dispatch();
  void settled().then((kept) => heard.push('first', kept));
  void dispatch();
  const last = settled().then((kept) => heard.push('second', kept));
  await Promise.resolve();
  await Promise.resolve();
  expect(heard).toEqual([]);
  answers[0]?.(true);
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toEqual(['first', false]);
  answers[1]?.(false);
  await last;
  expect(heard).toEqual(['first', false, 'second', true]);
});
