import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const paths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Where Chromium is: at `CHROMIUM`, or where Linux has it. Where there is none it says which tests are left out, by
 * name and number, and gives null; where `CI` is set that is an error, since what decides on a change must have one.
 */
export function chromiumFor(name: string, tests: number): string | null {
  const path = process.env['CHROMIUM'] ?? paths.find((each) => existsSync(each)) ?? null;
  if (path !== null) return path;
  const leftOut = `Left out: "${name}" (${tests} tests). No Chromium here; say where one is with CHROMIUM=/path/to/chromium`;
  if (process.env['CI'] !== undefined) throw new Error(leftOut);
  console.warn(leftOut);
  return null;
}

/** Starts it without anything that it asks others for by itself. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--no-first-run'],
  });
}
