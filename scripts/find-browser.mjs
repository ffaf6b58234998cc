// A browser for the tests: an installed Chrome or Chromium, else Debian's package, else Playwright's own download.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const FIXED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const installed = () => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...FIXED].find(runs);
};

const quietly = (command, args) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Debian's package, when this is root on a machine with apt. */
const fromDebian = () => {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  console.error('Installing Chromium for the browser tests …');
  const apt = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
  if (!quietly('apt-get', apt)) {
    quietly('apt-get', ['update', '-qq']);
    quietly('apt-get', apt);
  }
  return installed();
};

const fromPlaywright = async () => {
  const require = createRequire(import.meta.url);
  const cli = join(require.resolve('playwright-core/package.json'), '..', 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return runs(path) ? path : undefined;
};

/**
 * @returns the path of a browser's program
 * @throws Error when none can be had, with what to install
 */
export const findBrowser = async () => {
  const path = process.env.ENTENTE_BROWSER || installed() || fromDebian() || (await fromPlaywright());
  if (path) return path;
  throw new Error('No browser was found for the tests. Install Chrome or Chromium, or set ENTENTE_BROWSER.');
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(await findBrowser());
}
