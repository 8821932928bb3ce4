import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { request } from 'node:https';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { serverCommand, sideloadingOn, type CommandLine } from './sideloading';

/** `npm run excel`: serves the add-in on https://localhost:3000 and opens it in Excel, as far as this system goes. */
async function run(): Promise<void> {
  const { trust, open, remove, advice } = sideloadingOn(process.platform);
  if (trust !== null) await finish(trust);
  const server = start(serverCommand(trust === null ? null : join(homedir(), '.office-addin-dev-certs')));
  await answering(server);
  if (open !== null) await finish(open);
  console.log(`\n${advice}`);
  process.once('SIGINT', () => {
    server.kill();
    if (remove !== null) spawnSync(remove[0], remove.slice(1), { stdio: 'inherit', shell: true });
  });
  await new Promise((stopped) => server.once('exit', stopped));
}

function start([command, ...words]: CommandLine): ChildProcess {
  // On Windows npx is a script, which only a shell can run.
  return spawn(command, words, { stdio: 'inherit', shell: process.platform === 'win32' });
}

async function finish(line: CommandLine): Promise<void> {
  const code = await new Promise((exit) => start(line).once('exit', exit));
  if (code !== 0) throw new Error(`« ${line.join(' ')} » s'est arrêté (code ${String(code)}).`);
}

/** Waits until the server answers, or stops. */
async function answering(server: ChildProcess): Promise<void> {
  while (!(await answers())) {
    if (server.exitCode !== null) {
      throw new Error("Le serveur de développement ne s'est pas lancé : le port 3000 est-il pris ?");
    }
    await new Promise((wait) => setTimeout(wait, 500));
  }
}

function answers(): Promise<boolean> {
  return new Promise((answer) => {
    // The certificate is made for this machine: nobody has signed it.
    const asked = request(
      'https://localhost:3000/taskpane.html',
      { rejectUnauthorized: false },
      (response) => {
        response.resume();
        answer(response.statusCode === 200);
      },
    );
    asked.once('error', () => {
      answer(false);
    });
    asked.end();
  });
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
