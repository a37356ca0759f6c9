import { benchEstimates } from './estimates.bench.ts';
import { benchProcedure } from './procedure.bench.ts';
import { benchSchedule } from './schedule.bench.ts';
import { benchScreen } from './screen.bench.ts';
import { benchSimulation } from './simulation.bench.ts';
import { benchStore } from './store.bench.ts';
import { benchWorkbook } from './workbook.bench.ts';

await benchStore();
await benchProcedure();
await benchSimulation();
await benchSchedule();
await benchWorkbook();
await benchScreen();
await benchEstimates();
