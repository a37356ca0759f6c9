import { bridge } from '../api.ts';
import { translator } from '../../shared/language/index.ts';
import { reportDone, reportProblem } from '../notify.ts';
import { useStore } from '../store/store.ts';

/** Keeps a chart's picture as a PNG file where the user wants it. */
export async function savePicture(name: string, picture: Blob): Promise<void> {
  const { language } = useStore.getState();
  try {
    const base64 = await base64Of(picture);
    if (await bridge.saveFile({ name, mediaType: 'image/png', base64 })) reportDone(translator(language)('frame.fileSaved', { name }));
  } catch (error) {
    reportProblem(error, language);
  }
}

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? (reader.result.split(',')[1] ?? '') : ''));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable picture')));
    reader.readAsDataURL(blob);
  });
}
