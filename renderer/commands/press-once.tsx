import { useEffect } from 'react';

/** What Enter presses again and again while it is held. */
const pressed = 'button, a, [role="button"], [role="menuitem"]';

/** Whether a key held down would press something once more. */
const isHeldPress = ({ key, repeat, target }: Pick<KeyboardEvent, 'key' | 'repeat' | 'target'>): boolean =>
  repeat && key === 'Enter' && target instanceof Element && target.closest(pressed) !== null;

/** A key held down presses a button once: what it adds is added once. */
export function PressOnce() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isHeldPress(event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
  return null;
}
