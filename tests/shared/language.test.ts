import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages, type MessageKey, translator } from '../../shared/language/index.ts';
import type { Message, Messages } from '../../shared/language/message.ts';
import { messages } from '../../shared/language/messages.ts';
import { problemText } from '../../shared/language/problem-text.ts';
import { entities, entityNames } from '../../shared/model/entities.ts';

const isMessage = (value: Message | Messages): value is Message => typeof value['ja'] === 'string';

function* leaves(tree: Messages, path = ''): Generator<readonly [key: string, message: Message]> {
  for (const [name, value] of Object.entries(tree)) {
    const key = path === '' ? name : `${path}.${name}`;
    if (isMessage(value)) yield [key, value];
    else yield* leaves(value, key);
  }
}

const all = [...leaves(messages)];
const textsOf = ({ ja, en }: Message) => ({ ja: [ja], en: typeof en === 'string' ? [en] : [en.one, en.other] });
const placeholders = (text: string) => [...new Set([...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name))];

/** The values a text names, but for counts: Japanese counts (`2 件`) where English may say it in words (`one other`). */
const named = (texts: readonly string[]) => texts.flatMap(placeholders).filter((name) => name !== 'count' && name !== 'others');

/** English texts that hold Japanese on purpose: the way to Japanese says so in Japanese. */
const meantToBeJapanese: readonly string[] = ['command.switchLanguage', 'frame.languageShort'];

describe('every text', () => {
  test('is there in both languages', () => {
    for (const [key, message] of all) {
      const { ja, en } = textsOf(message);
      for (const text of [...ja, ...en]) expect(text.trim(), key).not.toBe('');
    }
  });

  test('names the same values in both languages', () => {
    for (const [key, message] of all) {
      const { ja, en } = textsOf(message);
      expect(new Set(named(ja)), key).toEqual(new Set(named(en)));
      if (en.some((text) => /\{\{(count|others)\}\}/.test(text))) expect(ja.join(' '), key).toMatch(/\{\{(count|others)\}\}/);
      for (const text of [...ja, ...en]) expect(text.replaceAll(/\{\{\w+\}\}/g, ''), key).not.toMatch(/\{\w|\w\}/);
    }
  });

  test('is free of Japanese in English', () => {
    const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}。、「」（）]/u;
    const found = all.filter(
      ([key, message]) => !meantToBeJapanese.includes(key) && textsOf(message).en.some((text) => japanese.test(text)),
    );
    expect(found.map(([key]) => key)).toEqual([]);
  });

  test('is found under its key, with its values put in', () => {
    for (const language of languages) {
      const translate = translator(language);
      for (const [key, message] of all) {
        const names = textsOf(message)[language].flatMap(placeholders);
        const values = Object.fromEntries(names.map((name) => [name, 7] as const));
        const text = translate(key as MessageKey, { ...values, count: 7 });
        expect(text, key).not.toBe(key);
        expect(text, key).not.toContain('{{');
      }
    }
  });
});

describe('the language files', () => {
  test('are all part of the messages', () => {
    const areas = readdirSync('shared/language')
      .filter((file) => file.endsWith('.ts'))
      .filter((file) => /satisfies (Messages|Record<)/.test(readFileSync(`shared/language/${file}`, 'utf8')) && file !== 'messages.ts')
      .map((file) => basename(file, '.ts').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
    const merged = areas.filter((area) => !Object.hasOwn(messages, area));
    // The problems of project files stand among the other problems.
    expect(merged).toEqual(['projectFileProblem']);
  });

  test('name every table and every field of the model', () => {
    expect(Object.keys(messages.glossary)).toEqual(expect.arrayContaining(entityNames));
    const fields = entityNames.flatMap((entity) => Object.keys(entities[entity].shape));
    expect(Object.keys(messages.field).toSorted()).toEqual([...new Set(fields)].toSorted());
  });
});

test('English counts: one record, two records', () => {
  const plural = all.find(([, { en }]) => typeof en !== 'string');
  if (plural === undefined) return;
  const [key, { en }] = plural;
  if (typeof en === 'string') return;
  const say = (count: number) => translator('en')(key as MessageKey, { count });
  expect(say(1).replaceAll('1', '{{count}}').slice(0, 5)).toBe(en.one.slice(0, 5));
  expect(say(1)).not.toBe(say(2));
});

describe('problems in words', () => {
  const ja = translator('ja');

  test('name tables and fields as people know them', () => {
    expect(problemText({ code: 'inUse', values: { entity: 'category', by: 'requirement', count: 2 } }, ja)).toBe(
      'この分類は比較項目 2 件で使われているため削除できません。先に使っている側を移すか削除してください。',
    );
    const twice = {
      code: 'duplicateGroup',
      values: { entity: 'trace', number: 2, first: 1, id: 'gap', fields: 'needId requirementId' },
    } as const;
    expect(problemText(twice, ja)).toContain('（組織の要件 / 比較項目）');
  });

  test('leave ids as they are, also when an id is the name of a table', () => {
    const problem = { code: 'duplicateId', values: { entity: 'level', number: 2, first: 1, id: 'gap' } } as const;
    expect(problemText(problem, ja)).toContain('「gap」');
  });

  test('take values from outside literally', () => {
    const problem = { code: 'fileUnknownField', values: { name: '$t(glossary.gap) {{entity}} <b>' } } as const;
    expect(problemText(problem, ja)).toContain('「$t(glossary.gap) {{entity}} <b>」');
  });
});
