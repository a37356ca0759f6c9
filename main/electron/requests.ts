import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import type { Outcome } from '../../shared/contract.ts';
import { channels } from './channels.ts';
import { isOwnPage } from './page.ts';

export interface WindowRequests {
  request(name: string, input: unknown): Promise<Outcome<unknown>>;
  saveFile(sender: WebContents, file: unknown): Promise<boolean>;
  openProjectFile(sender: WebContents): Promise<{ readonly name: string; readonly text: string } | null>;
}

/** Lets windows reach main. Whatever does not come from the top frame of the app's own page is refused unread. */
export function answerWindows(ipcMain: Pick<IpcMain, 'handle'>, requests: WindowRequests): void {
  ipcMain.handle(channels.request, async (event, name: unknown, input: unknown) => {
    checkSender(event);
    return requests.request(String(name), input);
  });
  ipcMain.handle(channels.saveFile, async (event, file: unknown) => {
    checkSender(event);
    return requests.saveFile(event.sender, file);
  });
  ipcMain.handle(channels.openProjectFile, async (event) => {
    checkSender(event);
    return requests.openProjectFile(event.sender);
  });
}

function checkSender({ senderFrame }: IpcMainInvokeEvent): void {
  if (senderFrame === null || senderFrame.parent !== null || !isOwnPage(senderFrame.url)) throw new Error('refused: foreign sender');
}
