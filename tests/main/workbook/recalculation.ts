import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const program = 'soffice';

/** Why workbooks cannot be recalculated here, or null. In CI it is always possible, and a failure if not. */
export function whyNoRecalculation(): string | null {
  if (spawnSync(program, ['--version']).error === undefined) return null;
  if (process.env['CI'] !== undefined) return null;
  return 'LibreOffice (soffice) is not installed, so the workbook is not recalculated: apt-get install libreoffice-calc';
}

/** A profile that recalculates every formula on loading instead of trusting the results in the file. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Opens the workbooks in LibreOffice, recalculates them and saves them again. */
export async function recalculate(workbooks: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), 'awase-recalculation-'));
  try {
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), alwaysRecalculate);
    const files = workbooks.map((bytes, index) => {
      const path = join(folder, `book-${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await promisify(execFile)(program, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), ...files]);
    return workbooks.map((_, index) => new Uint8Array(readFileSync(join(folder, 'out', `book-${index}.xlsx`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
