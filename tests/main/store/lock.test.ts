import { describe, expect, it } from 'vitest';
import { run } from '../processes/run.ts';
import { openIn, problemIn, temporaryFolder, temporaryStore } from './support.ts';

describe('a data folder in use', () => {
  it('is refused to a second process, which learns where, and is free again when the first is killed', async () => {
    const folder = temporaryFolder();
    const first = run('hold-store.ts', folder);
    expect(await first.lines.next()).toEqual({ done: false, value: 'open' });
    expect(problemIn(() => openIn(folder))).toEqual({ code: 'alreadyRunning', values: { folder } });
    await first.kill();
    expect(temporaryStore(folder).listProjects()).toEqual([]);
  });

  it('is refused to a second store of the same process until the first is closed', () => {
    const folder = temporaryFolder();
    const first = openIn(folder);
    expect(problemIn(() => openIn(folder)).code).toBe('alreadyRunning');
    first.close();
    expect(temporaryStore(folder).listProjects()).toEqual([]);
  });

  it('does not keep another folder from being opened', () => {
    temporaryStore();
    expect(temporaryStore().listProjects()).toEqual([]);
  });
});
