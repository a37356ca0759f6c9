import { addCandidate } from '../../shared/actions/add-candidate.ts';
import { addRequirements } from '../../shared/actions/add-requirements.ts';
import { assess } from '../../shared/actions/assess.ts';
import { createProject } from '../../shared/actions/create-project.ts';
import { applyChange, type Change } from '../../shared/change.ts';
import { type Document, emptyDocument, inOrder } from '../../shared/document.ts';
import { countingContext } from '../support/context.ts';

const subjects = ['在庫管理', '受注管理', '配送管理', '顧客管理', '決済', '帳票出力', '権限管理', '監査ログ', 'データ移行', 'バックアップ'];

/** A rated project of the given size. The first requirement weighs so much that rating it shows in the totals. `ratedShare` of the cells have a level, spread evenly. */
export function largeProject(requirements: number, candidates: number, ratedShare = 1): Document {
  const context = countingContext();
  let document = applyChange(emptyDocument(), createProject({ name: `${requirements} x ${candidates}`, language: 'ja' }, context));
  const run = (action: (current: Document) => Change): void => {
    document = applyChange(document, action(document));
  };
  const categories = inOrder(document, 'category');
  const categoryAt = (index: number) => {
    const category = categories[index];
    if (category === undefined) throw new RangeError(`there is no category ${index}`);
    return category.id;
  };
  run((current) =>
    addRequirements(
      current,
      Array.from({ length: requirements }, (_, index) => ({
        categoryId: categoryAt(Math.floor((index * categories.length) / requirements)),
        title: `${subjects[index % subjects.length]}の要件 ${index + 1}`,
        criterion: `${subjects[index % subjects.length]}について、受け入れ試験で確認できること（項目 ${index + 1}）`,
        weight: index === 0 ? 1000 : 1 + (index % 5),
        mandatory: index % 97 === 0,
      })),
      context,
    ),
  );
  for (let number = 1; number <= candidates; number += 1) run((current) => addCandidate(current, { name: `候補 ${number}` }, context));
  const levels = inOrder(document, 'level').filter(({ class: kind }) => kind !== 'notApplicable');
  run((current) =>
    assess(
      current,
      inOrder(current, 'requirement').flatMap(({ id: requirementId }, row) =>
        inOrder(current, 'candidate').flatMap(({ id: candidateId }, column) => {
          const level = levels[(row * 7 + column * 3 + ((row * column) % 5)) % levels.length];
          const isRated = ((row * candidates + column) * 0.618_033_988_75) % 1 < ratedShare;
          return level === undefined || !isRated ? [] : [{ requirementId, candidateId, values: { levelId: level.id } }];
        }),
      ),
      context,
    ),
  );
  return document;
}
