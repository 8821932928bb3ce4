/** The user, or the system, has asked the process to end. */
export class Interruption extends Error {
  constructor(readonly signal: NodeJS.Signals) {
    super(`Interrompu : aucun fichier n'est écrit.`);
    this.name = 'Interruption';
  }
}

const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Does a task that must not be left half done: a signal to end no longer ends the process, but makes the task's next
 * question throw, so that it can put back what it has begun.
 */
export async function untilInterrupted(
  task: (refuseIfInterrupted: () => void) => Promise<void>,
): Promise<void> {
  const received: NodeJS.Signals[] = [];
  const note = (signal: NodeJS.Signals) => {
    received.push(signal);
  };
  for (const signal of SIGNALS) process.on(signal, note);
  try {
    await task(() => {
      const [signal] = received;
      if (signal !== undefined) throw new Interruption(signal);
    });
  } finally {
    for (const signal of SIGNALS) process.off(signal, note);
  }
}
