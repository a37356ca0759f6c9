import { claimsOf } from '../../../shared/claims.ts';
import { comparedCandidates, inOrder } from '../../../shared/document.ts';
import { meanCells, meanSign } from '../../../shared/means.ts';
import { useDocument, useTranslate, useViewedEvaluator } from '../../store/hooks.ts';
import styles from './comparison.module.css';
import { keyOfLevel } from './level-keys.ts';

/** Which key gives which level, and what the signs in the cells mean. */
export function LevelLegend() {
  const t = useTranslate();
  const document = useDocument();
  const evaluator = useViewedEvaluator();
  const levels = inOrder(document, 'level');
  const hasMeans = evaluator === undefined && comparedCandidates(document).some(({ id }) => meanCells(document).column(id).size > 0);
  const hasClaims = claimsOf(document).some(({ state }) => state !== 'confirmed');
  return (
    <div className={styles['legend']}>
      {levels.map(({ id, symbol, label }, index) => {
        const key = keyOfLevel(levels, index);
        return (
          <span key={id}>
            {key !== null && <kbd>{key}</kbd>} {symbol} {label}
          </span>
        );
      })}
      <span>
        <kbd>Delete</kbd> {t('screens.comparison.clearRating')}
      </span>
      {hasMeans && (
        <span>
          {meanSign} {t('consensus.meanLegend')}
        </span>
      )}
      {hasClaims && <span>{t('consensus.claims.legend')}</span>}
    </div>
  );
}
