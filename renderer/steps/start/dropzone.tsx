import { type DragEvent, type ReactNode, useState } from 'react';
import { importProjectText } from './import-project.ts';
import styles from './start.module.css';

/** Takes project files dropped anywhere on the screen. */
export function Dropzone({ children }: { readonly children: ReactNode }) {
  const [over, setOver] = useState(false);
  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) await importProjectText(file.name, await file.text());
  };
  return (
    <div
      className={styles['drop']}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      {children}
    </div>
  );
}
