import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The Chromium to test with: the one named in CHROMIUM, one that is installed, or one installed now where that is easy. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named) return existsSync(named) ? named : undefined;
  return installed() ?? (canInstall() ? install() : undefined);
}

/** What to do where none was found, in one line. */
export const howToGetChromium =
  'The browser tests need Chromium: install it (Debian and Ubuntu: sudo apt-get install chromium) or set CHROMIUM=/path/to/chromium.';

const installed = (): string | undefined => usualPlaces.find((path) => existsSync(path));

const canInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function install(): string | undefined {
  console.log('No Chromium here: installing it with apt-get.');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit', env: environment });
    execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
      env: environment,
    });
  } catch (error) {
    console.error(`apt-get could not install Chromium: ${(error as Error).message}`);
  }
  return installed();
}
