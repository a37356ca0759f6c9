import { inOrder } from '../../../shared/document.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import styles from './comparison.module.css';
import { keyOfLevel } from './level-keys.ts';

/** Which key gives which level. */
export function LevelLegend() {
  const t = useTranslate();
  const levels = inOrder(useDocument(), 'level');
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
    </div>
  );
}
