export default function stopWorkbench(): void {
  globalThis.workbenchProcess?.removeAllListeners('exit').kill();
}
