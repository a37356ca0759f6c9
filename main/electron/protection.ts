import type { Session, Shell, WebContents } from 'electron';
import { isOwnPage } from './page.ts';

/** Copying a chart as a picture is the one thing beyond its own pixels that the page may do. */
const allowedPermissions: readonly string[] = ['clipboard-sanitized-write'];

const mayHave = (permission: string, url: string): boolean => allowedPermissions.includes(permission) && isOwnPage(url);

/** Denies every permission the page does not need: camera, location, notifications, devices, … */
export function denyPermissions(session: Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'>): void {
  session.setPermissionRequestHandler((_contents, permission, callback, { requestingUrl }) => callback(mayHave(permission, requestingUrl)));
  session.setPermissionCheckHandler((_contents, permission, origin) => mayHave(permission, origin));
  session.setDevicePermissionHandler(() => false);
}

/** Keeps a window on its own page: no navigation, no new windows, no webviews. A link to https opens in the system's browser. */
export function confine(contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>, shell: Pick<Shell, 'openExternal'>): void {
  contents.setWindowOpenHandler(({ url }) => {
    openExternalLink(url, shell);
    return { action: 'deny' };
  });
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame || !isOwnPage(details.url)) details.preventDefault();
  });
  contents.on('will-redirect', (details) => {
    if (!isOwnPage(details.url)) details.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

function openExternalLink(address: string, shell: Pick<Shell, 'openExternal'>): void {
  if (!URL.canParse(address)) return;
  const url = new URL(address);
  if (url.protocol !== 'https:') return;
  shell.openExternal(url.href).catch(() => undefined);
}
