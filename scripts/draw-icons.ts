import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { testBrowser } from './setup/machine.mjs';

/** Draws resources/icons/icon.svg in the sizes and containers the three systems want. Run it after changing the drawing. */

const folder = join(import.meta.dirname, '..', 'resources', 'icons');
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512];
const windowsSizes = [16, 24, 32, 48, 64, 128, 256];
/** Types of the Apple icon image format that hold a PNG, with the edge of their picture. */
const macTypes = { icp4: 16, icp5: 32, ic11: 32, ic12: 64, ic07: 128, ic08: 256, ic13: 256, ic09: 512, ic14: 512, ic10: 1024 } as const;

async function draw(sizes: Iterable<number>): Promise<Map<number, Buffer>> {
  const executablePath = testBrowser();
  const browser = await chromium.launch({ ...(executablePath === null ? {} : { executablePath }), args: ['--no-sandbox'] });
  const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
  const pictures = new Map<number, Buffer>();
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    pictures.set(size, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  await browser.close();
  return pictures;
}

/** An ICO file of PNG pictures: a header, a directory entry of 16 bytes for each, the pictures. */
function windowsIcon(pictures: readonly (readonly [size: number, png: Buffer])[]): Buffer {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  for (const [index, [size, png]] of pictures.entries()) {
    const entry = 6 + 16 * index;
    header.writeUInt8(size % 256, entry);
    header.writeUInt8(size % 256, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(png.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...pictures.map(([, png]) => png)]);
}

/** An ICNS file: blocks of a four-letter type, their length with this head, and a PNG. */
function macIcon(pictures: readonly (readonly [type: string, png: Buffer])[]): Buffer {
  const block = (type: string, content: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.write(type, 'ascii');
    head.writeUInt32BE(content.length + 8, 4);
    return Buffer.concat([head, content]);
  };
  return block('icns', Buffer.concat(pictures.map(([type, png]) => block(type, png))));
}

const pictures = await draw(new Set([...linuxSizes, ...windowsSizes, ...Object.values(macTypes)]));
const picture = (size: number): Buffer => pictures.get(size) ?? Buffer.alloc(0);
mkdirSync(join(folder, 'linux'), { recursive: true });
for (const size of linuxSizes) writeFileSync(join(folder, 'linux', `${size}x${size}.png`), picture(size));
writeFileSync(join(folder, 'icon.png'), picture(512));
writeFileSync(join(folder, 'icon.ico'), windowsIcon(windowsSizes.map((size) => [size, picture(size)])));
writeFileSync(join(folder, 'icon.icns'), macIcon(Object.entries(macTypes).map(([type, size]) => [type, picture(size)])));
