import { Anchor, List } from '@mantine/core';
import { remarkText } from '../../shared/procedure.ts';
import type { Remark } from '../../shared/work/work.ts';
import { useTranslate } from '../store/hooks.ts';
import { formatLocation, type Screen } from '../store/location.ts';
import { useStore } from '../store/store.ts';

interface RemarkItemProps {
  readonly remark: Remark;
  /** The screen it is shown on: a remark about that screen leads nowhere else. */
  readonly here: Screen;
  readonly onLeave?: () => void;
}

/** What is missing, with the way to where it is mended. */
export function RemarkItem({ remark, here, onLeave }: RemarkItemProps) {
  const t = useTranslate();
  const language = useStore((state) => state.language);
  const location = useStore((state) => state.location);
  const text = remarkText(remark, t, language);
  if (remark.screen === here) return <List.Item>{text}</List.Item>;
  return (
    <List.Item>
      <Anchor size="sm" underline="always" href={formatLocation({ ...location, screen: remark.screen })} {...(onLeave && { onClick: onLeave })}>
        {text}
      </Anchor>
    </List.Item>
  );
}
