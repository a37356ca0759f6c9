import { inOrder } from '../../../shared/document.ts';
import { formatCount } from '../../../shared/language/format.ts';
import type { ThreeGrades } from '../../../shared/model/values.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import { useStore } from '../../store/store.ts';
import type { GapEntry } from './gap-rows.ts';
import styles from './gaps.module.css';

const impacts: readonly (ThreeGrades | null)[] = [3, 2, 1, null];

/** How many of the gaps there are of each nature and impact. */
export function GapSummary({ entries }: { readonly entries: readonly GapEntry[] }) {
  const t = useTranslate();
  const document = useDocument();
  const language = useStore((state) => state.language);
  const natures = [...inOrder(document, 'gapNature').map(({ id, label }) => ({ id, label })), { id: null, label: t('gaps.unclassified') }];
  const counts = new Map<string, number>();
  const cell = (natureId: string | null, impact: ThreeGrades | null): string => `${natureId ?? ''}/${impact ?? ''}`;
  for (const { gap } of entries) {
    const key = cell(gap.described?.natureId ?? null, gap.described?.impact ?? null);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const count = (natureId: string | null, impact: ThreeGrades | null): number => counts.get(cell(natureId, impact)) ?? 0;
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const shown = (key: string, number: number) => (
    <td key={key} data-none={number === 0}>
      {formatCount(number, language)}
    </td>
  );
  return (
    <details className={styles['summary']} open>
      <summary>{t('gaps.summary')}</summary>
      <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('gaps.summary')}>
        <table>
          <caption>{t('gaps.summaryCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('glossary.impact')}</th>
              {natures.map(({ id, label }) => (
                <th key={id ?? ''} scope="col">
                  {label}
                </th>
              ))}
              <th scope="col">{t('gaps.total')}</th>
            </tr>
          </thead>
          <tbody>
            {impacts.map((impact) => (
              <tr key={impact ?? 0}>
                <th scope="row">{impact === null ? t('frame.unset') : t(`glossary.grade.${impact}`)}</th>
                {natures.map(({ id }) => shown(id ?? '', count(id, impact)))}
                {shown('total', sum(natures.map(({ id }) => count(id, impact))))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('gaps.total')}</th>
              {natures.map(({ id }) => shown(id ?? '', sum(impacts.map((impact) => count(id, impact)))))}
              {shown('total', entries.length)}
            </tr>
          </tfoot>
        </table>
      </div>
    </details>
  );
}
