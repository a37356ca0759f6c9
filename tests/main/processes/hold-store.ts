import { openStore } from '../../../main/store/store.ts';

/** Opens the store in the given folder, says so, and holds it until the process is ended. */
const [folder] = process.argv.slice(2);
const store = openStore({ folder: String(folder), now: () => new Date().toISOString() });
console.log('open');
setInterval(() => store.readPreferences(), 1_000);
