import type { Database } from 'better-sqlite3';
import type { Preferences } from '../../shared/contract.ts';

export interface PreferenceTable {
  read(): Preferences;
  write(preferences: Preferences): void;
}

/** What holds until the user chooses otherwise. */
const initial: Preferences = { language: 'ja', colourScheme: 'auto' };

export function preferenceTable(database: Database): PreferenceTable {
  const read = database.prepare<[], Preferences>('SELECT language, colourScheme FROM preference');
  const write = database.prepare<[string, string]>('INSERT OR REPLACE INTO preference (only, language, colourScheme) VALUES (1, ?, ?)');
  return {
    read: () => read.get() ?? initial,
    write: ({ language, colourScheme }) => {
      write.run(language, colourScheme);
    },
  };
}
