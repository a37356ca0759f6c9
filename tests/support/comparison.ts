import { addCandidate } from '../../shared/actions/add-candidate.ts';
import { addEstimate } from '../../shared/actions/add-estimate.ts';
import { addRecords } from '../../shared/actions/add-records.ts';
import { addRequirements } from '../../shared/actions/add-requirements.ts';
import { rate } from '../../shared/actions/assess.ts';
import { createProject } from '../../shared/actions/create-project.ts';
import { applyChange, type Change } from '../../shared/change.ts';
import { type Document, emptyDocument, inOrder } from '../../shared/document.ts';
import type { Language } from '../../shared/language/index.ts';
import { yen } from '../../shared/model/values.ts';
import { countingContext } from './context.ts';

export interface ComparisonInput {
  readonly language?: Language;
  /** Replaces the project's own four. */
  readonly categories?: readonly string[];
  /** Category counts from 0 in the order of the categories. */
  readonly requirements: readonly { title: string; category?: number; weight?: number; mandatory?: boolean; code?: string }[];
  /** One character per requirement: a level's symbol (◎ △ × －) or `?` for unrated. Points are yen: O, M, P of one line, once. */
  readonly candidates: readonly { name: string; levels: string; points?: readonly [number, number, number] }[];
}

/** A document made by the product's own actions from a comparison written down in a few lines. */
export function comparison({ language = 'ja', categories, requirements, candidates }: ComparisonInput): Document {
  const context = countingContext();
  let document = applyChange(emptyDocument(), createProject({ name: 'A', language }, context));
  const run = (action: (current: Document) => Change): void => {
    document = applyChange(document, action(document));
  };
  if (categories !== undefined) {
    run((current) => ({ category: { added: [], updated: [], removed: [...current.category.values()] } }));
    for (const name of categories) run((current) => addRecords(current, 'category', [{ name, description: '' }], context));
  }
  const placed = inOrder(document, 'category');
  run((current) =>
    addRequirements(
      current,
      requirements.map(({ category = 0, ...requirement }) => {
        const { id } = placed[category] ?? { id: undefined };
        if (id === undefined) throw new RangeError(`there is no category ${category}`);
        return { ...requirement, categoryId: id };
      }),
      context,
    ),
  );
  for (const { name, levels, points } of candidates) {
    run((current) => addCandidate(current, { name }, context));
    const candidateId = inOrder(document, 'candidate').at(-1)?.id;
    if (candidateId === undefined) throw new Error('the candidate was not added');
    const items = inOrder(document, 'requirement');
    const symbols = [...levels];
    for (const level of document.level.values()) {
      const cells = items.filter((_item, index) => symbols[index] === level.symbol).map(({ id }) => ({ requirementId: id, candidateId }));
      if (cells.length > 0) run((current) => rate(current, cells, level.id, context));
    }
    if (points === undefined) continue;
    const [optimistic, mostLikely, pessimistic] = [yen.parse(points[0]), yen.parse(points[1]), yen.parse(points[2])];
    run((current) => addEstimate(current, candidateId, { title: name, optimistic, mostLikely, pessimistic }, context));
  }
  return document;
}

/** Company A of the guide: nine items, three candidates, package C failing the mandatory security item. */
export function companyA(language: Language = 'ja'): Document {
  const text = (ja: string, en: string): string => (language === 'ja' ? ja : en);
  return comparison({
    language,
    requirements: [
      { title: text('在庫管理', 'Stock control'), category: 0 },
      { title: text('配送管理', 'Delivery'), category: 0 },
      { title: text('ECサイト構築', 'Online shop'), category: 1 },
      { title: text('クレジットカード決済の統合', 'Card payment'), category: 1 },
      { title: text('顧客管理', 'Customer records'), category: 1 },
      { title: text('稼動率（99%以上）', 'Availability (99 % or more)'), category: 2 },
      { title: text('セキュリティ（PCI-DSS準拠）', 'Security (PCI DSS)'), category: 2, mandatory: true },
      { title: text('操作画面の使いやすさ', 'Ease of use'), category: 2 },
      { title: text('法規制対応', 'Legal requirements'), category: 3 },
    ],
    candidates: [
      { name: 'SaaS A', levels: '△◎◎◎◎◎◎◎◎', points: [600_000, 750_000, 1_200_000] },
      { name: 'SaaS B', levels: '◎◎◎◎◎◎◎△◎', points: [800_000, 1_000_000, 1_300_000] },
      { name: text('パッケージ C', 'Package C'), levels: '△△◎△△◎×◎△', points: [700_000, 900_000, 1_700_000] },
    ],
  });
}
