import { Button, NativeSelect } from '@mantine/core';
import { IconCopy, IconPhotoDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { MessageKey, Translate } from '../../shared/language/index.ts';
import styles from './charts.module.css';
import { type Picture, pictureOf } from './picture.ts';

interface PictureButtonsProps {
  /** One picture, or the pages of a long one. */
  readonly pictures: readonly Picture[];
  /** Without extension. */
  readonly fileName: string;
  readonly translate: Translate;
  onSave(fileName: string, picture: Blob): unknown;
}

/** Copies a chart's picture to the clipboard or keeps it as a PNG file. */
export function PictureButtons({ pictures, fileName, translate, onSave }: PictureButtonsProps) {
  const [chosen, setChosen] = useState(0);
  const [message, setMessage] = useState<MessageKey | null>(null);
  const page = Math.min(chosen, pictures.length - 1);
  const picture = pictures[page];
  if (picture === undefined) return null;
  const make = async (use: (blob: Blob) => Promise<MessageKey | null>): Promise<void> => {
    setMessage(null);
    let blob: Blob;
    try {
      blob = pictureOf(picture);
    } catch {
      setMessage('charts.pictureFailed');
      return;
    }
    setMessage(await use(blob));
  };
  const save = async (blob: Blob): Promise<null> => {
    await onSave(`${fileName}${pictures.length > 1 ? `-${page + 1}` : ''}.png`, blob);
    return null;
  };
  return (
    <div className={styles['pictureButtons']}>
      {pictures.length > 1 && (
        <NativeSelect
          size="xs"
          aria-label={translate('charts.pageLabel')}
          value={String(page)}
          onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
          data={pictures.map(({ label }, index) => ({ value: String(index), label }))}
        />
      )}
      <Button variant="default" size="xs" leftSection={<IconCopy size={15} aria-hidden />} onClick={() => void make(copy)}>
        {translate('charts.copyPicture')}
      </Button>
      <Button variant="default" size="xs" leftSection={<IconPhotoDown size={15} aria-hidden />} onClick={() => void make(save)}>
        {translate('charts.savePicture')}
      </Button>
      <span role="status" className={styles['status']}>
        {message !== null && translate(message)}
      </span>
    </div>
  );
}

/** Browsers may refuse, or lack the clipboard altogether; either way the user is told what else to do. */
async function copy(blob: Blob): Promise<MessageKey> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
    return 'charts.pictureCopied';
  } catch {
    return 'charts.copyRefused';
  }
}
