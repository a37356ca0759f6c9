import type { ExpectedKind } from '../model/expectation.ts';
import type { Message } from './message.ts';

/** What a field should have held, as a noun: it follows “needs”. */
export const expected = {
  text: { ja: '文字列', en: 'a text' },
  notEmpty: { ja: '1 文字以上の文字列', en: 'a text that is not empty' },
  maximumLength: { ja: '{{limit}} 文字以内の文字列', en: 'a text of at most {{limit}} characters' },
  number: { ja: '数値', en: 'a number' },
  wholeNumber: { ja: '整数', en: 'a whole number' },
  minimum: { ja: '{{limit}} 以上の数値', en: 'a number of {{limit}} or more' },
  maximum: { ja: '{{limit}} 以下の数値', en: 'a number of {{limit}} or less' },
  boolean: { ja: 'true か false', en: 'true or false' },
  oneOf: { ja: '次のいずれかの値（{{options}}）', en: 'one of these values: {{options}}' },
  id: {
    ja: '英数字で始まる 64 文字以内の ID（使えるのは英数字と - _）',
    en: 'an id of at most 64 letters, digits, - or _, starting with a letter or digit',
  },
  orderKey: { ja: '並び順のキー（a0、a1、a1V など）', en: 'an order key such as a0, a1 or a1V' },
  colour: { ja: '#1F6F8B の形の色', en: 'a colour such as #1F6F8B' },
  link: { ja: 'http:// か https:// で始まるアドレス（空でもよい）', en: 'an address beginning with http:// or https://, or nothing' },
  day: { ja: '2026-11-01 の形の日付', en: 'a date such as 2026-11-01' },
  content: { ja: 'Awase が書き出した控えの内容', en: 'the content of a baseline as Awase exported it' },
  instant: { ja: '2026-11-01T09:00:00Z の形の日時（UTC）', en: 'a moment in UTC such as 2026-11-01T09:00:00Z' },
  estimateOrder: { ja: '楽観値以上、悲観値以下の値', en: 'a value between the optimistic and the pessimistic one' },
  estimatePart: { ja: '楽観値・最頻値・悲観値の 3 つそろった値（わからなければ 3 つとも null）', en: 'all three points, or null for all three while they are unknown' },
  monthOrder: { ja: '開始月以降の月', en: 'a month that is not before the first one' },
  dayOrder: { ja: '開始日以降の日付', en: 'a date that is not before the first one' },
  levelScore: {
    ja: '0〜1 の点数（対象外の段階だけは null）',
    en: 'a score from 0 to 1, or null for a not-applicable level only',
  },
  reexaminationSubject: { ja: '組織の要件か比較項目のどちらか一方', en: 'either a need or a requirement, not both' },
  valid: { ja: '正しい形の値', en: 'a value of the right form' },
} as const satisfies Record<ExpectedKind, Message>;
