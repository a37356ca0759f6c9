import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ExitCode, runCommandLine } from '../../../main/command-line/run.ts';
import type { Surroundings } from '../../../main/command-line/surroundings.ts';
import { resourcesFolder } from '../../../main/resources-folder.ts';
import { readSample } from '../../../main/samples.ts';
import type { SimulationFileOutput } from '../../../main/simulation-output.ts';
import { simulateCosts } from '../../../shared/method/simulation/costs.ts';
import { quantileAt } from '../../../shared/method/simulation/quantile-table.ts';
import { writeProjectFile } from '../../../shared/project-file.ts';
import { costJobOf } from '../../../shared/simulation-jobs.ts';
import { assess } from '../../../shared/actions/assess.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { applyChange } from '../../../shared/change.ts';
import { inOrder, projectOf } from '../../../shared/document.ts';
import { yen } from '../../../shared/model/values.ts';
import { comparison } from '../../support/comparison.ts';
import { countingContext } from '../../support/context.ts';

interface Run {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  readonly folder: string;
}

async function run(words: readonly string[], given: { folder?: string; environment?: Record<string, string>; stopped?: (out: string[]) => Promise<void> } = {}): Promise<Run> {
  const folder = given.folder ?? mkdtempSync(join(tmpdir(), 'awase-command-'));
  const out: string[] = [];
  const err: string[] = [];
  const surroundings: Surroundings = {
    machine: { platform: 'linux', environment: { AWASE_DATA: join(folder, 'data'), ...given.environment }, home: folder },
    workingFolder: folder,
    resourcesFolder: resourcesFolder(),
    rendererFolder: folder,
    version: '1.0.0',
    now: () => '2026-11-23T00:00:00.000Z',
    print: (text) => void out.push(text),
    complain: (text) => void err.push(text),
    // A person acts on what is printed, so only after the program has gone on.
    stopped: async () => {
      await Promise.resolve();
      await given.stopped?.(out);
    },
  };
  const code = await runCommandLine(words, surroundings);
  return { code, out: out.join('\n'), err: err.join('\n'), folder };
}

describe('samples', () => {
  it('lists name and title in the language asked for', async () => {
    expect(await run(['samples'])).toMatchObject({ code: 0, out: expect.stringMatching(/^company-a\t.*A社/m), err: '' });
    expect((await run(['samples', '--language', 'en'])).out).toMatch(/^company-a\t[\x20-\x7e]+$/m);
  });
});

describe('evaluate', () => {
  it('prints every number as JSON', async () => {
    const { code, out, err } = await run(['evaluate', '--sample', 'company-a', '--json']);
    expect([code, err]).toEqual([0, '']);
    const { candidates } = JSON.parse(out) as { candidates: { name: string; fit: number; rank: { status: string } }[] };
    expect(candidates.map(({ fit, rank }) => [fit.toFixed(4), rank.status])).toEqual([['0.9444', 'tied'], ['0.9444', 'tied'], ['0.6111', 'knockedOut']]);
  });

  it('prints a table whose columns line up for a reader without --json', async () => {
    const { code, out } = await run(['evaluate', '--sample', 'company-a', '--language', 'en']);
    expect([code, out.split('\n')]).toEqual([
      0,
      [
        'Rank         Candidate     Fit  Coverage  N/A  Gaps  Expected cost ± deviation (¥10k)',
        '-----------  ---------  ------  --------  ---  ----  --------------------------------',
        '1=           SaaS A     94.4 %     100 %    0     1                         80 ± 7.31',
        '1=           SaaS B     94.4 %     100 %    0     1                       100 ± 12.05',
        'knocked out  Package C  61.1 %     100 %    0     6                     101.67 ± 6.55',
        'SaaS A and SaaS B tie for first place with 94.4 %; Package C is knocked out by the mandatory item “Security (PCI-DSS compliance)”',
      ],
    ]);
  });

  it('names the mandatory items a knocked-out candidate has set 対象外, with or without a reason', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'awase-command-'));
    const document = comparison({
      requirements: [{ title: '監査ログ', mandatory: true }, { title: '輸出管理', mandatory: true }, { title: '多言語', mandatory: true }],
      candidates: [{ name: '辰', levels: '◎◎◎' }, { name: '巳', levels: '×－－' }],
    });
    const [, second] = inOrder(document, 'candidate');
    const [, exports] = inOrder(document, 'requirement');
    if (second === undefined || exports === undefined) throw new Error('both are there');
    const noted = applyChange(document, assess(document, [{ requirementId: exports.id, candidateId: second.id, values: { note: '国内だけ' } }], countingContext()));
    writeFileSync(join(folder, 'some.awase'), writeProjectFile(noted));
    const { out } = await run(['evaluate', '--project', 'some.awase', '--language', 'ja'], { folder });
    expect(out.split('\n').slice(-4, -1)).toEqual([
      expect.stringContaining('巳は必須の「監査ログ」で足切り'),
      '巳：必須「輸出管理」を対象外とした',
      '巳：必須「多言語」を対象外とした理由がない',
    ]);
  });

  it('reads a project file relative to where the user is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'awase-command-'));
    writeFileSync(join(folder, 'mine.awase'), readFileSync(join(resourcesFolder(), 'samples', 'company-a', 'en.awase')));
    const { code, out } = await run(['evaluate', '--project', 'mine.awase', '--json'], { folder });
    expect([code, (JSON.parse(out) as { format: string }).format]).toEqual([0, 'awase-evaluation']);
  });
});

describe('simulate', () => {
  const asked = ['simulate', '--sample', 'company-a', '--trials', '5000', '--seed', '3'];

  it('prints what was simulated as JSON, the same as the simulation gives on one thread', async () => {
    const { code, out, err } = await run([...asked, '--json']);
    expect([code, err]).toEqual([0, '']);
    const { format, version, costs, schedule } = JSON.parse(out) as SimulationFileOutput;
    const document = readSample(resourcesFolder(), 'company-a', 'ja');
    const again = simulateCosts({ ...costJobOf(document), trials: 5000, seed: 3 });
    expect([format, version, costs?.trials, costs?.seed]).toEqual(['awase-simulation', 1, 5000, 3]);
    expect(costs?.candidates.map(({ mean, cheapest }) => [mean, cheapest])).toEqual(again.candidates.map(({ mean, cheapest }) => [mean / 10_000, cheapest]));
    expect(costs?.candidates[0]?.percentiles.p80).toBe(quantileAt(again.candidates[0]?.quantiles ?? new Float64Array(1001), 0.8) / 10_000);
    expect(schedule).toMatchObject({ candidateId: 'saas-a', trials: 5000, seed: 3 });
  });

  it('takes the trials and the seed of the project when none are given', async () => {
    const { out } = await run(['simulate', '--sample', 'company-a', '--json']);
    expect(JSON.parse(out)).toMatchObject({ costs: { trials: 100_000, seed: 1 }, schedule: { trials: 100_000, seed: 1 } });
  });

  it('prints tables for a reader without --json', async () => {
    const { code, out } = await run([...asked, '--language', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Total cost \(¥10k; 5,000 trials, seed 3, ρ = 0\.3\)\nCandidate +Mean +Std error +σ +P10 +P50 +P80 +P90 +Within budget +Cheapest\n/);
    expect(out).toMatch(/\n\nLength of the plan for SaaS A \(weeks; 5,000 trials, seed 3\)\n/);
    expect(out).toMatch(/\nTask +Criticality +Cruciality\n/);
    expect((await run([...asked, '--language', 'ja'])).out).toMatch(/^費用の総額（万円、5,000 回、乱数の種 3、連動 ρ = 0\.3）\n/);
  });

  it('marks who is knocked out, calls no chance of what spreads certain, and names who has no estimate', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'awase-command-'));
    const document = comparison({
      requirements: [{ title: '監査ログ', mandatory: true }],
      candidates: [{ name: '辰', levels: '◎', points: [430_000, 510_000, 690_000] }, { name: '巳', levels: '×', points: [210_000, 240_000, 330_000] }, { name: '午', levels: '◎' }],
    });
    const roomy = applyChange(document, editRecords(document, 'project', [{ id: projectOf(document).id, values: { budget: yen.parse(9_000_000) } }]));
    writeFileSync(join(folder, 'some.awase'), writeProjectFile(roomy));
    const { out } = await run(['simulate', '--project', 'some.awase', '--language', 'ja', '--trials', '2000'], { folder });
    expect(out).toContain('見積りのある 2 候補のうちで最も安くなる確率');
    expect(out).toMatch(/^巳（足切り） /m);
    expect(out).toMatch(/^辰 .*99\.9 % 超/m);
    expect(out).toMatch(/午/);
    expect((await run(['evaluate', '--project', 'some.awase', '--language', 'ja'], { folder })).out).toMatch(/未見積り[^]*午/);
  });

  it('says so when there is nothing to simulate', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'awase-command-'));
    writeFileSync(join(folder, 'empty.awase'), writeProjectFile(comparison({ requirements: [], candidates: [] })));
    const { code, out } = await run(['simulate', '--project', 'empty.awase', '--language', 'en'], { folder });
    expect([code, out]).toEqual([0, 'There is nothing to simulate: the project has neither cost lines nor tasks.']);
  });
});

describe('costs that are not known', () => {
  function unpriced(): string {
    const folder = mkdtempSync(join(tmpdir(), 'awase-command-'));
    const document = comparison({
      requirements: [{ title: '受注' }],
      candidates: [
        { name: '甲', levels: '◎', points: [310_000, 330_000, 470_000] },
        { name: '乙', levels: '◎', points: [210_000, 240_000, 390_000] },
        { name: '丙', levels: '△' },
      ],
    });
    writeFileSync(join(folder, 'open.awase'), writeProjectFile(document));
    return folder;
  }
  const asked = ['--project', 'open.awase'];

  it('stand below the simulated totals, and the cheapest is that of the candidates with an estimate', async () => {
    const simulated = async (language: string) => (await run(['simulate', ...asked, '--trials', '2000', '--seed', '5', '--language', language], { folder: unpriced() })).out.split('\n');
    const [, heading, , , , last] = await simulated('ja');
    expect(heading).toMatch(/  見積りのある 2 候補のうちで最も安くなる確率$/);
    expect(last).toBe('未見積り 1 候補：丙');
    const [, english, , , , said] = await simulated('en');
    expect(english).toMatch(/  To be the cheapest of the 2 candidates with an estimate$/);
    expect(said).toBe('1 candidate without an estimate: 丙');
  });

  it('stand below the table of the evaluation', async () => {
    const evaluated = async (language: string) => (await run(['evaluate', ...asked, '--language', language], { folder: unpriced() })).out.split('\n');
    const japanese = await evaluated('ja');
    expect(japanese.at(-1)).toBe('未見積り 1 候補：丙');
    expect(japanese.find((line) => line.includes('丙'))).toMatch(/未見積り$/);
    expect((await evaluated('en')).at(-1)).toBe('1 candidate without an estimate: 丙');
  });
});

describe('export', () => {
  it('writes a workbook whole', async () => {
    const { code, out, folder } = await run(['export', '--sample', 'company-a', '--to', 'a.xlsx', '--language', 'en']);
    expect([code, out]).toEqual([0, `Written: ${join(folder, 'a.xlsx')}`]);
    expect(readFileSync(join(folder, 'a.xlsx')).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });

  it('keeps the old file when the project cannot be read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'awase-command-'));
    writeFileSync(join(folder, 'a.xlsx'), 'old');
    writeFileSync(join(folder, 'bad.awase'), '{"format":');
    const { code } = await run(['export', '--project', 'bad.awase', '--to', 'a.xlsx'], { folder });
    expect([code, readFileSync(join(folder, 'a.xlsx'), 'utf8')]).toEqual([1, 'old']);
  });
});

describe('serve', () => {
  it('prints one JSON line with a URL that opens the app, and frees the data folder at its end', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'awase-command-'));
    let status = 0;
    const stopped = async (out: string[]): Promise<void> => {
      const { url } = JSON.parse(out.join('')) as { url: string };
      status = (await fetch(url, { redirect: 'manual' })).status;
    };
    for (const _time of [1, 2]) expect(await run(['serve', '--no-open', '--port', '0'], { folder, stopped })).toMatchObject({ code: 0, err: '' });
    expect(status).toBe(303);
    expect(readdirSync(join(folder, 'data'))).toContain('awase.sqlite');
  });

  it('without a display tells so, with the URL', async () => {
    const { code, out, err } = await run(['serve', '--data', 'elsewhere', '--language', 'en']);
    const { url } = JSON.parse(out) as { url: string };
    expect(code).toBe(0);
    expect(err).toBe(`There is no display, so no window opens. Open this URL in a browser (Ctrl+C ends Awase): ${url}`);
  });

  it('says that another Awase holds the data folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'awase-command-'));
    let second: Run | null = null;
    await run(['serve', '--no-open'], { folder, stopped: async () => void (second = await run(['serve', '--no-open', '--language', 'en'], { folder })) });
    expect(second).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^Awase is already running on this data folder/) });
  });
});

describe('a failure is one clear line and exit code 1', () => {
  const failures: [string, readonly string[], RegExp][] = [
    ['a sample that does not exist', ['evaluate', '--sample', 'company-z'], /company-z.*company-a/],
    ['a missing file', ['evaluate', '--project', 'no.awase'], /There is no file .*no\.awase/],
    ['a folder for a file', ['evaluate', '--project', '.'], /cannot be read \(EISDIR\)/],
    ['a file that is not JSON', ['evaluate', '--project', 'broken.awase', '--json'], /not valid JSON|not JSON/],
    ['a file of a newer version', ['evaluate', '--project', 'newer.awase'], /newer version \(99\)/],
    ['a target folder that does not exist', ['export', '--sample', 'company-a', '--to', 'no/a.xlsx'], /a\.xlsx cannot be written \(ENOENT\)/],
    ['a target that is a folder', ['export', '--sample', 'company-a', '--to', 'folder.xlsx'], /folder\.xlsx cannot be written \(E/],
    ['a data folder that is a file', ['serve', '--no-open', '--data', 'broken.awase'], /data folder .*broken\.awase cannot be written/],
  ];

  it.each(failures)('%s', async (_name, words, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'awase-command-'));
    writeFileSync(join(folder, 'broken.awase'), '{"format": "awase-project",\n oops');
    writeFileSync(join(folder, 'newer.awase'), '{"format":"awase-project","version":99,"records":{}}');
    mkdirSync(join(folder, 'folder.xlsx'));
    const { code, out, err } = await run([...words, '--language', 'en'], { folder });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n|\bat .*\.ts:/);
    expect((await run(words, { folder })).err).toMatch(/[ぁ-ん]/);
  });

  it('a port in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = String(typeof address === 'object' && address !== null ? address.port : 0);
    expect(await run(['serve', '--no-open', '--port', port, '--language', 'en'])).toMatchObject({
      code: 1,
      out: '',
      err: `Port ${port} is used by another program. Choose another with --port, or leave --port out.`,
    });
    other.close();
  });
});

describe('wrong usage is told with the help and exit code 2', () => {
  const mistakes: [readonly string[], string][] = [
    [[], 'Please name a command.'],
    [['evalute'], 'There is no command "evalute".'],
    [['toString'], 'There is no command "toString".'],
    [['samples', '--verbose'], 'The option "--verbose" is not known here.'],
    [['samples', '-v'], 'The option "-v" is not known here.'],
    [['samples', '--json'], 'The option "--json" is not known here.'],
    [['samples', '--__proto__'], 'The option "--__proto__" is not known here.'],
    [['samples', 'company-a'], '"company-a" is not expected here.'],
    [['evaluate', '--json'], 'Give either --sample or --project.'],
    [['evaluate', '--sample', 'a', '--project', 'b'], 'Give either --sample or --project.'],
    [['evaluate', '--sample'], 'The option "--sample" needs a value.'],
    [['evaluate', '--sample', '--json'], 'The option "--sample" needs a value.'],
    [['evaluate', '--sample=a', '--json=1'], 'The option "--json" takes no value.'],
    [['export', '--sample', 'a'], 'Give the file to write (.xlsx) with --to.'],
    [['export', '--sample', 'a', '--to', 'a.csv'], 'The file to write must end in .xlsx (a.csv).'],
    [['simulate', '--sample', 'a', '--trials', '0'], '--trials is a whole number from 1 to 1,000,000, not 0.'],
    [['simulate', '--sample', 'a', '--trials', '1000001'], '--trials is a whole number from 1 to 1,000,000, not 1000001.'],
    [['simulate', '--sample', 'a', '--trials', '1e3'], '--trials is a whole number from 1 to 1,000,000, not 1e3.'],
    [['simulate', '--sample', 'a', '--seed', '4294967296'], '--seed is a whole number from 0 to 4,294,967,295, not 4294967296.'],
    [['evaluate', '--sample', 'a', '--seed', '1'], 'The option "--seed" is not known here.'],
    [['serve', '--port', '65536'], '--port is a whole number from 0 to 65535, not 65536.'],
    [['serve', '--port', '1e3'], '--port is a whole number from 0 to 65535, not 1e3.'],
    [['serve', '--language', 'fr'], '--language is ja or en, not fr.'],
  ];

  it.each(mistakes)('%j', async (words, message) => {
    const { code, out, err } = await run(words, { environment: { AWASE_LANGUAGE: 'en' } });
    expect([code, out]).toEqual([2, '']);
    expect(err.split('\n')[0]).toBe(message);
    expect(err).toContain('Usage: npm run --silent awase');
  });

  it('in the language asked for, even when the rest is wrong', async () => {
    expect((await run(['evalute', '--language', 'ja'], { environment: { LANG: 'en_US.UTF-8' } })).err).toMatch(/^「evalute」というコマンドはありません/);
    expect((await run(['evalute', '--language', 'en'])).err).toMatch(/^There is no command/);
  });

  it('--help is no mistake', async () => {
    const { code, out, err } = await run(['serve', '--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^使い方/);
  });
});
