import { inOrder } from '../../../shared/document.ts';
import { useDocument, useTranslate } from '../../store/hooks.ts';
import styles from './comparison.module.css';
import { digitOf } from './level-keys.ts';

/** Which key gives which level. */
export function LevelLegend() {
  const t = useTranslate();
  return (
    <div className={styles['legend']}>
      {inOrder(useDocument(), 'level').map(({ id, symbol, label }, index) => (
        <span key={id}>
          <kbd>{digitOf(index)}</kbd> {symbol} {label}
        </span>
      ))}
      <span>
        <kbd>Delete</kbd> {t('screens.comparison.clearRating')}
      </span>
    </div>
  );
}
