import { benchProcedure } from './procedure.bench.ts';
import { benchScreen } from './screen.bench.ts';
import { benchStore } from './store.bench.ts';
import { benchWorkbook } from './workbook.bench.ts';

await benchStore();
await benchProcedure();
await benchWorkbook();
await benchScreen();
