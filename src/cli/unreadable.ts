import { errorCode } from './error-code';
import { UsageError } from './failure';

const WHY: Readonly<Record<string, string>> = {
  ENOENT: "il n'existe pas",
  EISDIR: "c'est un dossier",
  EACCES: "il n'est pas lisible",
};

/** Why the system does not give a file, in the user's words; what is no refusal of the system is thrown. */
export function whyUnreadable(file: string, thrown: unknown): UsageError {
  const code = errorCode(thrown);
  if (code === null) throw thrown;
  return new UsageError(`Fichier « ${file} » : ${WHY[code] ?? `lecture impossible (${code})`}.`);
}
