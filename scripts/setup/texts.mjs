/**
 * What the set-up says. It runs before any package is installed, so these texts cannot be with the others in shared/language.
 */
const texts = {
  installing: {
    ja: '必要なパッケージをインストールしています（初回は 1 分ほど）…',
    en: 'Installing the packages Awase needs (about a minute the first time) …',
  },
  installFailed: {
    ja: 'パッケージをインストールできませんでした。ネットワーク接続を確かめて、もう一度実行してください。npm の出力は上のとおりです。',
    en: 'The packages could not be installed. Check the network connection and run this again; what npm said is above.',
  },
  noProjectNode: {
    ja: 'Node 24 が node_modules にありません。npm config の ignore-scripts を外し、node_modules を削除してからもう一度実行してください。',
    en: 'Node 24 is missing from node_modules. Turn off ignore-scripts in the npm config, delete node_modules and run this again.',
  },
  building: { ja: 'Awase を組み立てています…', en: 'Building Awase …' },
  buildFailed: {
    ja: 'Awase を組み立てられませんでした。原因は上の出力のとおりです。',
    en: 'Awase could not be built; the reason is in the output above.',
  },
  fetchingElectron: {
    ja: 'Electron の実行環境を取得しています（初回のみ、数分かかることがあります）…',
    en: 'Fetching the Electron runtime (only once; it may take a few minutes) …',
  },
  electronMissing: {
    ja: 'Electron の実行環境がなく、取得もできない（{reason}）ため、ブラウザーのウィンドウで Awase を使います。',
    en: 'There is no Electron runtime and none can be fetched ({reason}), so Awase runs in a browser window.',
  },
  electronFailed: {
    ja: 'Electron を起動できなかった（{reason}）ため、ブラウザーのウィンドウで Awase を使います。',
    en: 'Electron could not be started ({reason}), so Awase runs in a browser window.',
  },
  noConnection: { ja: '{host} に接続できません', en: 'no connection to {host}' },
  timedOut: { ja: '時間切れ', en: 'timed out' },
  exitCode: { ja: '終了コード {code}', en: 'exit code {code}' },
  mainEnded: { ja: 'Awase の本体が始まる前に終わりました。原因は上の出力のとおりです。', en: 'The main part of Awase ended before it was ready; the reason is in the output above.' },
  starting: { ja: 'Awase を起動しています…', en: 'Starting Awase …' },
  installingSystem: { ja: 'テストに必要な {packages} をインストールしています…', en: 'Installing {packages} for the tests …' },
  installSystem: {
    ja: 'テストには {packages} が必要です。インストールしてから、もう一度 npm test を実行してください（Debian では: sudo apt-get install {packages}）。',
    en: 'The tests need {packages}. Install them and run npm test again (on Debian: sudo apt-get install {packages}).',
  },
  installBrowser: {
    ja: 'テストには Chromium か Chrome が必要です。インストールするか、環境変数 AWASE_TEST_BROWSER に場所を指定して、もう一度 npm test を実行してください。',
    en: 'The tests need Chromium or Chrome. Install one, or name its place in AWASE_TEST_BROWSER, and run npm test again.',
  },
  stageFailed: { ja: '失敗した段階: {stage}', en: 'Failed stage: {stage}' },
  stage: {
    packages: { ja: 'パッケージ', en: 'packages' },
    machine: { ja: 'テスト環境', en: 'test machine' },
    types: { ja: '型検査', en: 'type check' },
    lint: { ja: '静的検査', en: 'lint' },
    walls: { ja: '部屋の壁（import の規則）', en: 'walls (import rules)' },
    unused: { ja: '使われていないコード', en: 'unused code' },
    build: { ja: '組み立て', en: 'build' },
    unit: { ja: '単体・ストア・パッケージのテスト', en: 'unit, store and packaging tests' },
    e2e: { ja: '端から端までのテスト', en: 'end-to-end tests' },
  },
};

/** @typedef {{ ja: string, en: string }} Text */
/** @typedef {Exclude<keyof typeof texts, 'stage'>} TextName */
/** @typedef {keyof typeof texts.stage} StageName */
/** @typedef {Record<string, string | undefined>} Environment */

/**
 * The same order as main/system-language.ts: AWASE_LANGUAGE, then the locale, then Japanese.
 * @param {Environment} environment
 */
function languageOf(environment) {
  const chosen = environment['AWASE_LANGUAGE'];
  if (chosen === 'ja' || chosen === 'en') return chosen;
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^en([_.@-]|$)/i.test(locale) ? 'en' : 'ja';
}

/**
 * @param {TextName} name
 * @param {Record<string, string>} [values]
 * @param {Environment} [environment]
 */
export function say(name, values = {}, environment = process.env) {
  return texts[name][languageOf(environment)].replaceAll(/\{(\w+)\}/g, (_, key) => values[key] ?? '');
}

/**
 * @param {StageName} name
 * @param {Environment} [environment]
 */
export const stageTitle = (name, environment = process.env) => texts.stage[name][languageOf(environment)];
