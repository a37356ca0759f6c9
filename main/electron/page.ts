import type { CustomScheme } from 'electron';
import { securityHeaders } from '../content-security.ts';
import { readPageFile } from '../page-files.ts';

const host = 'awase';

/** The page's own scheme, so that its origin is neither `file:` nor anything a website can have. */
export const pageScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true },
} as const satisfies CustomScheme;

export const pageUrl = `${pageScheme.scheme}://${host}/`;

/** Address of one project in the page; the renderer reads it from the fragment. */
export const projectUrl = (projectId: string): string => `${pageUrl}#/project/${encodeURIComponent(projectId)}/overview`;

/** Whether an address belongs to the app itself. */
export function isOwnPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === `${pageScheme.scheme}:` && url.host === host;
}

/** Answers requests of the page's scheme with files of the built renderer. */
export async function answerPageRequest(folder: string, { method, url }: Pick<Request, 'method' | 'url'>): Promise<Response> {
  if (!isOwnPage(url) || method !== 'GET') return new Response(null, { status: 403, headers: securityHeaders });
  const file = await readPageFile(folder, new URL(url).pathname);
  if (file === null) return new Response(null, { status: 404, headers: securityHeaders });
  return new Response(file.bytes, { headers: { ...securityHeaders, 'content-type': file.mediaType } });
}
