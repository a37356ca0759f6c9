import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportName } from '../../main/export-name.ts';

describe('the name of an exported file', () => {
  it.each([
    ['受発注システム', '受発注システム.xlsx'],
    ['A社: 選定 <第2版>?', 'A社_ 選定 _第2版_.xlsx'],
    ['../../etc/passwd', '_.._etc_passwd.xlsx'],
    ['C:\\Users\\x', 'C_Users_x.xlsx'],
    ['line\none\u0000\u202e', 'line_one_.xlsx'],
    ['  ...name. . ', 'name.xlsx'],
    ['...', 'awase.xlsx'],
    ['con', '_con.xlsx'],
    ['LPT1.plan', '_LPT1.plan.xlsx'],
    ['console', 'console.xlsx'],
  ])('of %j is %j', (project, expected) => {
    expect(exportName(project, 'xlsx')).toBe(expected);
  });

  it('is never longer than a file system takes, nor cut within a character', () => {
    const name = exportName('😀'.repeat(400), 'awase');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(206);
    expect(name).toMatch(/^(😀)+\.awase$/u);
  });

  it('is allowed on every system for any project name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (project) => {
        const name = exportName(project, 'xlsx');
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+[^. ]\.xlsx$|^[^<>:"/\\|?*\p{Cc}. ]\.xlsx$/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com[0-9]|lpt[0-9])\./i);
        expect(Buffer.byteLength(name)).toBeLessThan(255);
      }),
    );
  });
});
