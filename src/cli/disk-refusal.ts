import { errorCode } from './error-code';
import { UsageError } from './failure';

const WHY_UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: "il n'existe pas",
  EISDIR: "c'est un dossier",
  EACCES: "il n'est pas lisible",
};

/** Why the system does not give a file, in the user's words; what is no refusal of the system is thrown. */
export function whyUnreadable(file: string, thrown: unknown): UsageError {
  const code = errorCode(thrown);
  if (code === null) throw thrown;
  return new UsageError(`Fichier « ${file} » : ${WHY_UNREADABLE[code] ?? `lecture impossible (${code})`}.`);
}

const DENIED = "accès refusé. Donnez un autre nom, ou demandez le droit d'y écrire";
const FULL = "il n'y a plus de place sur le disque. Libérez-en, ou donnez un autre dossier";

const WHY_UNWRITABLE: Readonly<Record<string, string>> = {
  ENOENT: "son dossier n'existe pas. Créez-le, ou donnez un autre nom",
  ENOTDIR: "une partie de son chemin n'est pas un dossier. Donnez un autre nom",
  ENAMETOOLONG: 'son nom est trop long. Donnez-en un plus court',
  ELOOP: 'ce lien mène à lui-même. Donnez un autre nom',
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: 'le disque est en lecture seule. Donnez un autre dossier',
  EBUSY: 'il est ouvert dans un autre programme. Fermez-le, ou donnez un autre nom',
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: 'il dépasse la taille permise. Donnez un autre dossier',
};

/** Why the system does not take a file, in the user's words; what is no refusal of the system is thrown. */
export function whyUnwritable(file: string, thrown: unknown): UsageError {
  const code = errorCode(thrown);
  if (code === null) throw thrown;
  if (code === 'EEXIST') return alreadyThere(file);
  return unwritable(file, WHY_UNWRITABLE[code] ?? `écriture impossible (${code})`);
}

export function unwritable(file: string, why: string): UsageError {
  return new UsageError(`Le fichier ${file} ne peut pas être écrit : ${why}. Aucun fichier n'est écrit.`);
}

export function alreadyThere(file: string): UsageError {
  return new UsageError(
    `Le fichier ${file} existe déjà : aucun fichier n'est écrit. Donnez un autre nom, ou --force pour le remplacer.`,
  );
}
