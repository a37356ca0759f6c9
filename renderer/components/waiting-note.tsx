import { Anchor, Text } from '@mantine/core';
import { useTranslate, useWaiting } from '../store/hooks.ts';
import { formatLocation } from '../store/location.ts';
import { useStore } from '../store/store.ts';

/** Says on every other screen that values typed are not saved yet, with the way to where they wait. */
export function WaitingNote() {
  const t = useTranslate();
  const location = useStore((state) => state.location);
  return [...useWaiting()].map(
    ([screen, count]) =>
      count > 0 &&
      location.screen !== screen && (
        <Text key={screen} size="sm" role="status">
          <Anchor size="sm" underline="always" href={formatLocation({ ...location, screen })}>
            {t('frame.waitingElsewhere', { screen: t(`frame.screen.${screen}`), count })}
          </Anchor>
        </Text>
      ),
  );
}
