import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { parseSync } from 'vite';

/** The rooms that walls stand between; tests and scripts may look anywhere. */
const rooms = ['shared', 'main', 'renderer'] as const;

export interface Violation {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

interface Import {
  /** `./` and the path below the root for a file of the project, else the package's name. */
  readonly target: string;
  /** Gone at run time. */
  readonly typeOnly: boolean;
  readonly line: number;
}

interface Source {
  readonly file: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const pure = ['zod', 'i18next', 'fractional-indexing', '@holiday-jp/holiday_jp'];
const ofMain = ['electron', 'better-sqlite3', 'exceljs', 'hono', '@hono/node-server'];

const isIn = (file: string, folder: string): boolean => file.startsWith(`${folder}/`);
const isPackage = (target: string, names: readonly string[]): boolean => names.some((name) => target === name || isIn(target, name));
const isOutside = (target: string, ...allowed: readonly string[]): boolean =>
  target.startsWith('./') && !allowed.some((room) => isIn(target, `./${room}`));

/** What a file may not import, and why. */
const walls: readonly { readonly forbids: (file: string, target: string) => boolean; readonly message: string }[] = [
  {
    forbids: (file, target) => isIn(file, 'shared') && !isIn(target, './shared') && !isPackage(target, pure),
    message: `shared imports shared and ${pure.join(', ')} only`,
  },
  {
    forbids: (file, target) => isIn(file, 'main') && isOutside(target, 'main', 'shared'),
    message: 'main imports main and shared, never renderer, tests or scripts',
  },
  {
    forbids: (file, target) => isIn(file, 'main') && isPackage(target, ['react', 'react-dom', '@mantine', 'zustand', 'ag-grid-community', 'chart.js']),
    message: 'main knows nothing of screens',
  },
  {
    forbids: (file, target) => isIn(file, 'renderer') && isOutside(target, 'renderer', 'shared'),
    message: 'renderer imports renderer and shared, never main, tests or scripts',
  },
  {
    forbids: (file, target) => isIn(file, 'renderer') && (target.startsWith('node:') || isPackage(target, ofMain)),
    message: 'renderer runs in a page: no Node, no Electron, no database',
  },
  {
    forbids: (file, target) => isPackage(target, ['ag-grid-community', 'ag-grid-react']) && !isIn(file, 'renderer/grid'),
    message: 'only renderer/grid imports ag-grid',
  },
  {
    forbids: (file, target) => isPackage(target, ['chart.js', 'react-chartjs-2']) && !isIn(file, 'renderer/charts'),
    message: 'only renderer/charts imports chart.js',
  },
  {
    forbids: (file, target) => target === './renderer/browser-bridge.ts' && file !== 'renderer/api.ts',
    message: 'only renderer/api.ts uses the bridge',
  },
  {
    forbids: (file, target) =>
      isPackage(target, ['electron']) && isIn(file, 'main') && !isIn(file, 'main/electron') && !['main/electron.ts', 'main/preload.ts'].includes(file),
    message: 'only the Electron shell imports electron',
  },
];

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function readSource(root: string, path: string): Source {
  const text = readFileSync(path, 'utf8');
  const file = relative(root, path).replaceAll('\\', '/');
  const { module, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file}: ${error.message}`);
  const found = [
    ...module.staticImports.map(({ moduleRequest, entries, start }) => ({
      specifier: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
      start,
    })),
    ...module.staticExports.flatMap(({ entries, start }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest === null ? [] : [{ specifier: moduleRequest.value, typeOnly: isType, start }],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest, start }) => ({
      specifier: text.slice(moduleRequest.start, moduleRequest.end).replace(/^(['"`])(.*)\1$/s, '$2'),
      typeOnly: false,
      start,
    })),
  ];
  const imports = found.map(({ specifier, typeOnly, start }) => ({
    target: specifier.startsWith('.') ? `./${posix.join(dirname(file), specifier)}` : specifier,
    typeOnly,
    line: text.slice(0, start).split('\n').length,
  }));
  return { file, text, imports };
}

/** Every import that goes through a wall, and every circle of imports, below a project's root. */
export function findViolations(root: string): Violation[] {
  const sources = rooms.flatMap((room) => sourceFiles(join(root, room))).map((path) => readSource(root, path));
  const crossings = sources.flatMap(({ file, imports }) =>
    imports.flatMap(({ target, line }) =>
      walls.filter(({ forbids }) => forbids(file, target)).map(({ message }) => ({ file, line, message: `${message} (${target})` })),
    ),
  );
  const bridges = sources
    .filter(({ file, text }) => isIn(file, 'renderer') && file !== 'renderer/api.ts' && /\bwindow\.awase\b/.test(text))
    .map(({ file, text }) => ({
      file,
      line: text.split('\n').findIndex((line) => line.includes('window.awase')) + 1,
      message: 'only renderer/api.ts uses the bridge (window.awase)',
    }));
  return [...crossings, ...bridges, ...circles(sources)];
}

/** Circles of imports that exist at run time, each reported once, at the import that closes it. */
function circles(sources: readonly Source[]): Violation[] {
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const done = new Set<string>();
  const violations: Violation[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    for (const { target, line } of byFile.get(file)?.imports.filter(({ typeOnly }) => !typeOnly) ?? []) {
      const imported = target.replace(/^\.\//, '');
      const start = path.indexOf(imported);
      if (start >= 0) violations.push({ file, line, message: `circular import: ${[...path.slice(start), imported].join(' → ')}` });
      else if (!done.has(imported) && byFile.has(imported)) visit(imported, [...path, imported]);
    }
    done.add(file);
  };
  for (const { file } of sources) if (!done.has(file)) visit(file, [file]);
  return violations;
}
