import { describe, expect, it } from 'vitest';
import { dataFolder } from '../../main/data-folder.ts';

describe('dataFolder', () => {
  it('is the platform’s application-data folder', () => {
    expect(dataFolder({ platform: 'win32', environment: { APPDATA: 'C:\\Users\\a\\AppData\\Roaming' }, home: 'C:\\Users\\a' })).toBe(
      'C:\\Users\\a\\AppData\\Roaming\\Awase',
    );
    expect(dataFolder({ platform: 'win32', environment: {}, home: 'C:\\Users\\a' })).toBe('C:\\Users\\a\\AppData\\Roaming\\Awase');
    expect(dataFolder({ platform: 'darwin', environment: {}, home: '/Users/a' })).toBe('/Users/a/Library/Application Support/Awase');
    expect(dataFolder({ platform: 'linux', environment: { XDG_DATA_HOME: '/data' }, home: '/home/a' })).toBe('/data/Awase');
    expect(dataFolder({ platform: 'linux', environment: {}, home: '/home/a' })).toBe('/home/a/.local/share/Awase');
  });

  it('takes an empty or relative XDG_DATA_HOME for none', () => {
    for (const value of ['', 'data'])
      expect(dataFolder({ platform: 'linux', environment: { XDG_DATA_HOME: value }, home: '/home/a' })).toBe('/home/a/.local/share/Awase');
  });

  it('is what AWASE_DATA says, everywhere', () => {
    expect(dataFolder({ platform: 'linux', environment: { AWASE_DATA: '/mine', XDG_DATA_HOME: '/data' }, home: '/home/a' })).toBe('/mine');
    expect(dataFolder({ platform: 'win32', environment: { AWASE_DATA: 'D:\\mine' }, home: 'C:\\Users\\a' })).toBe('D:\\mine');
  });
});
