import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER } from './find-browser';

const ROOT = join(__dirname, '../../..');
const PATIENCE = 600_000;

declare global {
  var workbenchProcess: ChildProcess | undefined;
}

/** Starts the workbench once for all browser tests, by the words of `npm start` itself. */
export default async function startWorkbench(): Promise<void> {
  if (BROWSER === null) return;
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  const [, ...words] = scripts.start.split(' ');
  const webpack = require.resolve('webpack/bin/webpack.js');
  const server = spawn(process.execPath, [webpack, ...words, '--no-open'], { cwd: ROOT });
  globalThis.workbenchProcess = server;
  process.env.BROWSER_PROFILES = mkdtempSync(join(tmpdir(), 'browser-profiles-'));
  process.env.WORKBENCH_ADDRESS = await address(server);
}

function address(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => {
      reject(new Error(`The workbench did not start:\n${said}`));
    }, PATIENCE);
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /Prêt : (http\S+)/.exec(said)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.on('exit', () => {
      clearTimeout(timer);
      reject(new Error(`The workbench ended:\n${said}`));
    });
  });
}
