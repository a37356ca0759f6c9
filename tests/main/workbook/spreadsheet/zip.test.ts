import fc from 'fast-check';
import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { pack, zip } from '../../../../main/workbook/spreadsheet/zip.ts';

it('writes a zip that another reader opens, checksums included', async () => {
  const content = fc.uint8Array({ maxLength: 5000 });
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\/[a-z日本]{1,8}\.xml$/), content, { maxKeys: 5 }), async (files) => {
      const bytes = zip(await Promise.all(Object.entries(files).map(([path, file]) => pack(path, file))));
      const read = await JSZip.loadAsync(bytes, { checkCRC32: true });
      const found = await Promise.all(Object.keys(files).map(async (path) => read.file(path)?.async('uint8array')));
      expect(found).toEqual(Object.values(files).map((file) => new Uint8Array(file)));
      expect(Object.values(read.files).filter(({ dir }) => !dir)).toHaveLength(Object.keys(files).length);
    }),
    { numRuns: 30 },
  );
});

it('gives equal bytes for equal content', async () => {
  const make = async () => zip([await pack('a.xml', Buffer.from('あ'.repeat(100)))]);
  expect(await make()).toEqual(await make());
});
