import { expect, test } from 'vitest';
import { type MessageKey, translator } from '../../../shared/language/index.ts';
import type { Message, Messages } from '../../../shared/language/message.ts';
import { messages } from '../../../shared/language/messages.ts';

const isMessage = (value: Message | Messages): value is Message => typeof value['ja'] === 'string';
const textsIn = (tree: Messages, path = ''): [key: string, text: string][] =>
  Object.entries(tree).flatMap(([name, value]) => (isMessage(value) ? [[`${path}${name}`, value.ja] as [string, string]] : textsIn(value, `${path}${name}.`)));

const t = translator('ja');
const withValues = textsIn(messages).filter(([, text]) => text.includes('{{'));
const said = ([key, text]: readonly [string, string], value: string): string =>
  t(key as MessageKey, Object.fromEntries([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => [name, value])));

const letter = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';

test.each(['Nimbus Pro', 'v3', '（Beta）', 'x'])('every text puts one space between Japanese and %s', (name) => {
  const touching = new RegExp(`${letter}(?=${name})|(?<=${name})${letter}| {2}`, 'u');
  const found = withValues.filter((entry) => name.startsWith('（') ? / {2}/.test(said(entry, name)) : touching.test(said(entry, name)));
  expect(found.map(([key]) => key)).toEqual([]);
});

test.each(['甲乙商会', 'ネコ', '「特価」', '丙社（西）'])('no text puts a space between Japanese and %s', (name) => {
  const apart = new RegExp(`(?<=[\\u3000-\\u30FF\\u3400-\\u9FFF\\uFF00-\\uFFEF]) +${name}|${name} +(?=[\\u3000-\\u30FF\\u3400-\\u9FFF\\uFF00-\\uFFEF])`, 'u');
  expect(withValues.filter((entry) => apart.test(said(entry, name))).map(([key]) => key)).toEqual([]);
});

test('an empty value leaves no mark behind, and spaces within a value stay', () => {
  for (const entry of withValues) expect(said(entry, ''), entry[0]).not.toMatch(/[\uE000-\uF8FF]/u);
  expect(t('frame.quoted', { text: '甲  乙 A' })).toBe('「甲  乙 A」');
  expect(t('schedule.curve.reading', { percent: 65, end: '0.7 週' })).not.toContain('週 ');
});

test('a name in brackets is not put in brackets again', () => {
  const bracketed = textsIn(messages).filter(([, text]) => /（\{\{\w+\}\}）/u.test(text));
  expect(bracketed.length).toBeGreaterThan(9);
  for (const entry of bracketed) expect(said(entry, '（無題）'), entry[0]).not.toMatch(/（（|））/u);
  for (const [key, text] of bracketed) expect(translator('en')(key as MessageKey, Object.fromEntries([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => [name, '(untitled)']))), key).not.toMatch(/\(\(|\)\)/u);
});
