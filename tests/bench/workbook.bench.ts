import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeProjectFile } from '../../shared/project-file.ts';
import { median, printFigure, timed } from './figure.ts';
import { largeProject } from './large-project.ts';

const repeats = 3;

/** Debian's own Python has python3-xlsxwriter; another one first on the path may not. */
const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

function run(command: string, ...input: string[]): void {
  const { status, stderr } = spawnSync(command, input, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${input.join(' ')} failed: ${stderr}`);
}

/** Exporting 5,000 x 10 from the command line, whole process, against xlsxwriter writing 5,000 x 16. */
export async function benchWorkbook(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'awase-bench-'));
  const project = join(folder, 'large.awase');
  writeFileSync(project, writeProjectFile(largeProject(5000, 10)));
  const exports: number[] = [];
  const baselines: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    exports.push(
      await timed(() => run(process.execPath, 'dist/main/command-line.js', 'export', '--project', project, '--to', join(folder, 'large.xlsx'))),
    );
    baselines.push(await timed(() => run(python, join(import.meta.dirname, 'workbook_write.py'), '5000', join(folder, 'baseline.xlsx'))));
  }
  rmSync(folder, { recursive: true });
  printFigure({
    name: 'export a workbook of 5,000 x 10, whole process',
    unit: 'ms, median',
    value: median(exports),
    baseline: { name: 'workbook_write.py (xlsxwriter, 5,000 x 16), whole process', value: median(baselines) },
    aim: 'ratio <= 2',
  });
}
