/** Throws where a text is no well-formed XML: tags that do not match, stray markup, unknown entities, forbidden characters. */
export function checkWellFormed(xml: string, name: string): void {
  const fail = (what: string): never => {
    throw new Error(`${name}: ${what}`);
  };
  if (!xml.startsWith('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>')) fail('no XML heading');
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(xml) || !xml.isWellFormed()) fail('a character XML cannot hold');
  if (/&(?!(amp|lt|gt|quot|apos);)/.test(xml)) fail('an ampersand on its own');
  const open: string[] = [];
  let at = xml.indexOf('?>') + 2;
  const token = /([^<>]*)<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<>]*")*)\s*(\/?)>/y;
  for (;;) {
    token.lastIndex = at;
    const match = token.exec(xml);
    if (match === null) break;
    const [whole, , closing, tag = '', attributes = '', empty] = match;
    const names = [...attributes.matchAll(/([\w:.-]+)="/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) fail(`an attribute twice in ${whole}`);
    if (closing === '/') {
      if (open.pop() !== tag) fail(`unexpected end of ${tag}`);
    } else if (empty !== '/') open.push(tag);
    at += whole.length;
  }
  if (xml.slice(at).trim() !== '' || open.length > 0) fail(`broken off at: ${xml.slice(at, at + 80)}`);
}
