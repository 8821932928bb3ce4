import { once } from 'node:events';
import { rmSync } from 'node:fs';

/** At once: the server would wait for the connections that browsers keep open. */
export default async function stopWorkbench(): Promise<void> {
  const server = globalThis.workbenchProcess;
  if (server?.exitCode !== null) return;
  const ended = once(server.removeAllListeners('exit'), 'exit');
  server.kill('SIGKILL');
  await ended;
  rmSync(process.env.BROWSER_PROFILES ?? '', { recursive: true, force: true });
}
