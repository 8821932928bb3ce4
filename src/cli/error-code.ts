/** The code of an error of the system, such as ENOENT; null for what is none. */
export function errorCode(thrown: unknown): string | null {
  const hasCode = thrown !== null && typeof thrown === 'object' && 'code' in thrown;
  return hasCode && typeof thrown.code === 'string' ? thrown.code : null;
}
