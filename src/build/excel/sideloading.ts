/** One command line, as words. */
export type CommandLine = readonly [command: string, ...words: readonly string[]];

/** How the add-in gets into an Excel on this system. */
export interface Sideloading {
  /** Makes Excel trust https://localhost; null where the server makes its own certificate. */
  readonly trust: CommandLine | null;
  /** Opens Excel with the add-in; null where Excel is not to be had here. */
  readonly open: CommandLine | null;
  /** Takes the add-in out again. */
  readonly remove: CommandLine | null;
  /** What is left to the user, in French. */
  readonly advice: string;
}

// Microsoft's tools, called through npx: they follow Excel's own pace and are no dependency of the product.
const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const SETTINGS = 'office-addin-dev-settings@4.0.0';
const MANIFEST = 'manifest.xml';

const NATIVE: Sideloading = {
  trust: ['npx', '--yes', CERTIFICATES, 'install'],
  open: ['npx', '--yes', SETTINGS, 'sideload', MANIFEST, 'desktop', '--app', 'Excel'],
  remove: ['npx', '--yes', SETTINGS, 'unregister', MANIFEST],
  advice:
    "Excel s'ouvre avec le complément : Accueil, groupe « Espace numérique ». Ctrl+C ici arrête le serveur ; l'enregistrement du complément est retiré.",
};

const ON_THE_WEB: Sideloading = {
  trust: null,
  open: null,
  remove: null,
  advice: [
    "Excel n'existe pas sur ce système ; le complément est servi pour Excel sur le web, dans un navigateur de ce poste :",
    '1. ouvrez https://localhost:3000/taskpane.html et acceptez le certificat du serveur ;',
    '2. dans Excel sur le web, Accueil, Compléments, Plus de compléments, Mes compléments, Charger mon complément ;',
    `3. choisissez le fichier ${MANIFEST} de ce dossier.`,
  ].join('\n'),
};

/** @param platform as `process.platform` */
export function sideloadingOn(platform: string): Sideloading {
  return platform === 'win32' || platform === 'darwin' ? NATIVE : ON_THE_WEB;
}

/**
 * The development server that the manifest points at.
 *
 * @param certificates folder where the trusted certificate was installed; null for the server's own
 */
export function serverCommand(certificates: string | null): CommandLine {
  const trusted =
    certificates === null
      ? []
      : [
          ['--server-options-key', `${certificates}/localhost.key`],
          ['--server-options-cert', `${certificates}/localhost.crt`],
          ['--server-options-ca', `${certificates}/ca.crt`],
        ].flat();
  return [
    'npx',
    'webpack',
    'serve',
    '--mode',
    'development',
    '--port',
    '3000',
    '--no-hot',
    '--no-live-reload',
    '--no-client',
    '--server-type',
    'https',
    ...trusted,
  ];
}
