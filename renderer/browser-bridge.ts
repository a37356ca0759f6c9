import { fromJson } from '../shared/typed-arrays.ts';
import type { Bridge, Broadcast, FileContent, Outcome } from '../shared/contract.ts';

const unreachable: Outcome<never> = { ok: false, problem: { code: 'shellUnreachable' } };

/** In characters. What was just sent arrives even if the window is closed at once; browsers allow that up to 64 KiB. */
const longestKeptAlive = 16_384;

/** The Bridge over HTTP: what the page uses when it is served by the browser shell. */
export function browserBridge(): Bridge {
  return {
    async request(name, input) {
      try {
        const body = JSON.stringify(input);
        const response = await fetch(`/api/${name}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
          keepalive: body.length <= longestKeptAlive,
        });
        return fromJson(await response.text()) as Outcome<never>;
      } catch {
        return unreachable;
      }
    },
    onBroadcast(listener) {
      const events = new EventSource('/events');
      events.addEventListener('message', (event: MessageEvent<string>) => listener(JSON.parse(event.data) as Broadcast));
      return () => events.close();
    },
    onCommand: () => () => undefined,
    async saveFile(file) {
      download(file);
      return true;
    },
    openProjectFile: chooseProjectFile,
  };
}

function download({ name, mediaType, base64 }: FileContent): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function chooseProjectFile(): Promise<{ name: string; text: string } | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.awase,application/json';
    input.addEventListener('cancel', () => resolve(null));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file === undefined) resolve(null);
      else void file.text().then((text) => resolve({ name: file.name, text }));
    });
    input.click();
  });
}
