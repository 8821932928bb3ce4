import { once } from 'node:events';

/** At once: the server would wait for the connections that browsers keep open. */
export default async function stopWorkbench(): Promise<void> {
  const server = globalThis.workbenchProcess;
  if (server?.exitCode !== null) return;
  const ended = once(server.removeAllListeners('exit'), 'exit');
  server.kill('SIGKILL');
  await ended;
}
