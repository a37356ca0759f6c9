import type { Message, Messages } from '../language/message.ts';
import { messages } from '../language/messages.ts';
import { comparable } from './choice.ts';

/** What stands over columns of the same kind in the lists people keep; a name may stand over several kinds. */
const kinds: readonly (readonly string[])[] = [
  ['番号', 'コード', 'No', '№', '#', 'ID', '項番', '連番', '通番', '通し番号', '項目番号', '要件番号', '要件ID', '管理番号', 'code', 'number', 'item no', 'seq', 'requirement id', 'req id', 'ref'],
  ['項目名', '比較項目', '項目', '要件', '要件名', '要求', '要求事項', '機能', '機能名', '機能要件', '評価項目', '確認項目', '件名', '名称', '名前', 'タイトル', '内容', 'title', 'name', 'item', 'requirement', 'requirements', 'feature', 'function', 'subject'],
  ['費用項目', '項目', '項目名', '費目', '品名', '品目', '摘要', '明細', '内訳', '件名', '名称', '内容', 'item', 'cost item', 'description', 'line item', 'particulars', 'name', 'title'],
  ['作業', '作業名', 'タスク', 'タスク名', '工程', '項目', '名称', 'task', 'task name', 'activity', 'work item', 'name', 'title'],
  ['要件', '組織の要件', '要件名', '要求', '要望', 'ニーズ', '項目', '件名', '名称', 'need', 'organisational need', 'requirement', 'title', 'name'],
  ['機能', '機能名', '項目', '名称', 'feature', 'function', 'name', 'title'],
  ['業務', '業務名', 'プロセス', '工程', '作業', '名称', 'process', 'step', 'name', 'title'],
  ['分類', '大分類', 'カテゴリ', 'カテゴリー', '区分', '種別', '種類', 'category', 'type', 'group', 'area', 'class'],
  ['費用の区分', '費用区分', '区分', '分類', '費目', '種別', 'cost class', 'category', 'type', 'class of cost'],
  ['重み', 'ウェイト', 'ウエイト', '配点', '重要度', '重み付け', 'weight', 'importance', 'points'],
  ['優先度', '優先順位', '重要度', '優先', 'priority', 'MoSCoW', 'importance'],
  ['必須', '必須項目', '必須要件', '必須フラグ', '必須/任意', '必須・任意', '必須可否', 'mandatory', 'must', 'required', 'knock-out', 'knockout'],
  ['必須の最低水準', '最低水準', '最低基準', '合格水準', '合格基準', 'minimum', 'minimum level', 'threshold'],
  ['判定の目安', '判定基準', '評価基準', '判断基準', '要件内容', '要件', '要求内容', '内容', '詳細', '説明', '仕様', 'criterion', 'criteria', 'measurable criterion', 'acceptance criteria', 'details', 'description'],
  ['説明', '内容', '詳細', '概要', '備考', 'description', 'details', 'summary', 'remarks', 'notes'],
  ['備考', 'メモ', '注記', 'コメント', '特記事項', 'note', 'notes', 'remarks', 'comment', 'comments'],
  ['出所', '出典', '根拠', '由来', '要求元', 'source', 'provenance', 'origin'],
  ['担当', '担当者', '責任者', '実施者', 'owner', 'assignee', 'responsible', 'person in charge', 'actor'],
  ['楽観値', '楽観', '楽観的', 'O', '最小', '最小値', '下限', 'P10', 'optimistic', 'min', 'minimum', 'low', 'best case', 'best'],
  ['最頻値', '最頻', '最も可能性の高い値', 'M', '標準', '中央', '中央値', 'most likely', 'likely', 'mode', 'ml'],
  ['悲観値', '悲観', '悲観的', 'P', '最大', '最大値', '上限', 'P90', 'pessimistic', 'max', 'maximum', 'high', 'worst case', 'worst'],
  ['単価', '金額', '価格', '費用', '見積金額', '見積額', '税抜単価', '税抜金額', 'unit price', 'price', 'amount', 'cost', 'fee'],
  ['数量', '数', '個数', '員数', '台数', '人数', 'quantity', 'qty', 'count', 'number', 'units'],
  ['頻度', '発生', '周期', '支払', '支払い', '支払周期', '期間', 'frequency', 'billing', 'period', 'occurs', 'recurrence'],
  ['業者', '提供者', '供給者', '会社', '会社名', '社名', '業者名', '仕入先', 'ベンダー', 'ベンダ', '発行元', 'supplier', 'vendor', 'company'],
  ['見積日', '発行日', '日付', 'quoted on', 'date', 'issued', 'quote date'],
  ['有効期限', '期限', '見積有効期限', 'valid until', 'validity', 'expires', 'expiry'],
  ['先行する作業', '先行', '先行作業', '先行タスク', '前提作業', 'after task no', 'predecessors', 'predecessor', 'depends on', 'dependencies'],
  ['開始', '開始日', 'start', 'start date', 'begin'],
  ['終了', '終了日', '完了', '完了日', 'finish', 'end', 'end date', 'finish date'],
];

const remark = /(?<=.)\s*[([【〔<].*[)\]】〕>]\s*$/u;
const marksBefore = /^[^\p{L}\p{N}#]+(?=[\p{L}\p{N}#])/u;
const marksBehind = /(?<=.)[\s.:*※・,、。?!]+$/u;

/** A heading as headings are compared: width, case, blanks, the unit in parentheses behind it and marks around it do not count. */
export const headingKey = (text: string): string =>
  comparable(text).replace(remark, '').replace(marksBefore, '').replace(marksBehind, '').replaceAll(/\s+/gu, '');

const isMessage = (value: Message | Messages): value is Message => typeof value['ja'] === 'string';

function textsOf(tree: Messages): (readonly string[])[] {
  return Object.values(tree).flatMap((value): (readonly string[])[] => {
    if (!isMessage(value)) return textsOf(value);
    return [[value.ja, ...(typeof value.en === 'string' ? [value.en] : [value.en.one, value.en.other])]];
  });
}

let known: ReadonlyMap<string, ReadonlySet<string>> | null = null;

/** Every text of the screens with its words in the other language, by the key of each of their names. */
function namesByKey(): ReadonlyMap<string, ReadonlySet<string>> {
  if (known !== null) return known;
  const found = new Map<string, Set<string>>();
  const note = (names: readonly string[]): void => {
    const keys = names.map(headingKey).filter((key) => key !== '');
    for (const key of keys) found.set(key, new Set([...(found.get(key) ?? []), ...keys]));
  };
  for (const texts of textsOf(messages)) if (texts.every((text) => text.length <= longest)) note(texts);
  return (known = found);
}

/** No heading of a column is longer, its unit's place holder included. */
const longest = 60;

const families = kinds.map((names) => new Set(names.map(headingKey)));

/** What may stand over a column, best first: the column's own heading, its words in the other language, what is usual for its kind. */
export function headingNames(header: string): readonly ReadonlySet<string>[] {
  const own = headingKey(header);
  const both = namesByKey().get(own) ?? new Set([own]);
  const usual = families.filter((names) => names.has(own));
  return [new Set([own]), both, new Set(usual.flatMap((names) => [...names]))];
}
