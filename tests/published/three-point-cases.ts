/** Published three-point estimates: inputs and the figures their sources print. `decimals` is how many the source prints. */
interface Single {
  readonly name: string;
  readonly source: string;
  readonly points: readonly [optimistic: number, mostLikely: number, pessimistic: number];
  readonly expected?: { readonly value: number; readonly decimals: number };
  readonly deviation?: { readonly value: number; readonly decimals: number };
}

export const singles: readonly Single[] = [
  ...(
    [
      ['standard plan', [60, 75, 120], 80, 10],
      ['package', [80, 100, 130], 101.67, 8.33],
      ['upper plan', [70, 90, 170], 100, 16.67],
    ] as const
  ).map(([name, points, expected, deviation]) => ({
    name,
    source: 'the method guide’s table of three ways to build a shop, in 10,000 yen; σ computed',
    points,
    expected: { value: expected, decimals: 2 },
    deviation: { value: deviation, decimals: 2 },
  })),
  { name: 'iseeit', source: 'iseeit.jp/ict/2009/08/post-6.php', points: [2, 4, 12], expected: { value: 5, decimals: 6 } },
  { name: 'bluesnap', source: 'bluesnap.net/pmbok', points: [3, 5, 9], expected: { value: 5.3, decimals: 1 } },
  {
    name: 'CompTIA Project+',
    source: 'jibun.atmarkit.co.jp/scenter/ittrain/128_today_a2.html',
    points: [50, 63, 74],
    deviation: { value: 4, decimals: 6 },
  },
  {
    name: 'pert_estimator',
    source: 'github.com/andrewdieken/pert_estimator, README',
    points: [0.5, 2, 6],
    expected: { value: 2.4, decimals: 1 },
    deviation: { value: 0.9, decimals: 1 },
  },
  {
    name: 'calhub',
    source: 'calhub.xyz/other/pert',
    points: [4, 6, 12],
    expected: { value: 6.67, decimals: 2 },
    deviation: { value: 1.33, decimals: 2 },
  },
];

interface Task {
  readonly id: string;
  readonly points: readonly [optimistic: number, mostLikely: number, pessimistic: number];
  /** As printed, or computed from the inputs where `computed` says so. */
  readonly expected: number;
  readonly variance: number;
}

interface Network {
  readonly name: string;
  readonly source: string;
  /** Figures of single tasks that the source does not print. */
  readonly computed: boolean;
  readonly decimals: number;
  readonly tasks: readonly Task[];
  /** Sums over all tasks, computed. */
  readonly sum: { readonly expected: number; readonly deviation: number; readonly wrongDeviation: number };
  /** The critical path with its σ where the source prints it or it is exact. */
  readonly path?: { readonly tasks: readonly string[]; readonly expected: number; readonly deviation: number; readonly decimals: number };
}

export const networks: readonly Network[] = [
  {
    name: 'critpath, pertexample1',
    source: 'R package critpath 0.2.2, inst/doc/CPMandPERT.html',
    computed: true,
    decimals: 5,
    tasks: [
      { id: 'A', points: [3, 5, 7], expected: 5, variance: 0.444444 },
      { id: 'B', points: [5, 7, 9], expected: 7, variance: 0.444444 },
      { id: 'C', points: [5, 5, 8], expected: 5.5, variance: 0.25 },
      { id: 'D', points: [1, 6, 8], expected: 5.5, variance: 1.361111 },
      { id: 'E', points: [6, 8, 10], expected: 8, variance: 0.444444 },
      { id: 'F', points: [2, 6, 7], expected: 5.5, variance: 0.694444 },
      { id: 'G', points: [5, 6, 7], expected: 6, variance: 0.111111 },
      { id: 'H', points: [3, 5, 7], expected: 5, variance: 0.444444 },
      { id: 'I', points: [4, 6, 8], expected: 6, variance: 0.444444 },
    ],
    sum: { expected: 53.5, deviation: 2.153808, wrongDeviation: 6.166667 },
    path: { tasks: ['A', 'B', 'E', 'H', 'I'], expected: 31, deviation: 1.490712, decimals: 6 },
  },
  {
    name: 'ten activities',
    source: 'presentation “PRIME CPM UNIT 4”, scribd.com 396883604',
    computed: false,
    decimals: 2,
    tasks: [
      { id: 'A', points: [5, 6, 7], expected: 6, variance: 0.11 },
      { id: 'B', points: [1, 3, 5], expected: 3, variance: 0.44 },
      { id: 'C', points: [1, 4, 7], expected: 4, variance: 1 },
      { id: 'D', points: [1, 2, 3], expected: 2, variance: 0.11 },
      { id: 'E', points: [1, 2, 9], expected: 3, variance: 1.78 },
      { id: 'F', points: [1, 5, 9], expected: 5, variance: 1.78 },
      { id: 'G', points: [2, 2, 8], expected: 3, variance: 1 },
      { id: 'H', points: [4, 4, 10], expected: 5, variance: 1 },
      { id: 'I', points: [2, 5, 8], expected: 5, variance: 1 },
      { id: 'J', points: [2, 2, 8], expected: 3, variance: 1 },
    ],
    sum: { expected: 39, deviation: 3.036811, wrongDeviation: 9 },
    path: { tasks: ['C', 'F', 'H', 'J'], expected: 17, deviation: 2.185813, decimals: 6 },
  },
  {
    name: 'seven activities',
    source: 'cbom.atozmath.com/example/CBOM/PertCPM.aspx, q=1.3',
    computed: false,
    decimals: 6,
    tasks: [
      { id: 'A', points: [1, 1, 7], expected: 2, variance: 1 },
      { id: 'B', points: [1, 4, 7], expected: 4, variance: 1 },
      { id: 'C', points: [2, 2, 8], expected: 3, variance: 1 },
      { id: 'D', points: [1, 1, 1], expected: 1, variance: 0 },
      { id: 'E', points: [2, 5, 14], expected: 6, variance: 4 },
      { id: 'F', points: [2, 5, 8], expected: 5, variance: 1 },
      { id: 'G', points: [3, 6, 15], expected: 7, variance: 4 },
    ],
    sum: { expected: 28, deviation: 3.464102, wrongDeviation: 8 },
    path: { tasks: ['B', 'E', 'G'], expected: 17, deviation: 3, decimals: 6 },
  },
];

/** Totals of a task table of Heldman's (gristprojectmanagement.us/planning-resources/info-eli.html), in days. */
export const heldman = {
  expected: 103,
  variance: 14.98,
  deviation: 3.87,
  sumOfDeviations: 10.05,
  range68: [99.13, 106.87],
  range95: [95.26, 110.74],
} as const;

/** GAO Cost Estimating and Assessment Guide (GAO-20-195G, 2020), table 12: an air vehicle by work breakdown, in thousands of dollars. */
export const airVehicle = {
  tasks: [
    { id: 'Airframe', points: [17_955, 19_645, 21_785] },
    { id: 'Propulsion', points: [8500, 10_553, 13_000] },
    { id: 'Communications', points: [4000, 4306, 5100] },
    { id: 'Navigation', points: [4100, 4305, 4650] },
    { id: 'Central computer', points: [550, 600, 650] },
    { id: 'Software', points: [32_300, 35_547, 52_500] },
    { id: 'Integration, assembly, test', points: [1950, 2136, 2600] },
  ],
  mostLikely: 77_092,
  expected: 82_244,
  /** Of simulated totals with triangular elements. */
  simulated: { withinMostLikely: 0.125, p50: 81_610, p80: 86_440 },
} as const;
