import { importChanges } from '../../../src/workbook-tariffs/changes/imported';
import { bookOfData, DataFileError } from '../../../src/workbook-tariffs/file/book-of-data';
import { exportData } from '../../../src/workbook-tariffs/file/export';
import { FORMAT } from '../../../src/workbook-tariffs/file/format';
import { importData } from '../../../src/workbook-tariffs/file/import';
import { describeImportIssue } from '../../../src/workbook-tariffs/file/import-issue';
import { readWorkbookTariffs } from '../../../src/workbook-tariffs/read-workbook-tariffs';
import { NO_TABLES } from '../../../src/workbook-tariffs/rows/tables-as-read';
import { applied } from '../support/apply-changes';
import { ACT, rate, tablesOf } from '../support/tables';

const TABLES = tablesOf({
  EntActes: [ACT],
  EntTarifs: [
    rate('membre', 7.6, { Base: 'TTC', Remarque: '« hausse »' }),
    rate('revalorisation', 0.06, { Service: 'archiving', 'Première année': 2026, 'Dernière année': 2027 }),
  ],
  EntCharges: [
    {
      Année: '2024-2025',
      Ligne: 'CANOPE',
      Brut: 20_000.1,
      Subvention: 6000,
      Net: 14_000.1,
      Proportionnelle: 'oui',
      Acte: 'DL-2025-06',
    },
  ],
  EntEffectifs: [
    { Année: '2024-2025', Catégorie: 'membre', Élèves: 40_000, Acte: 'DL-2025-06' },
    { Année: '2024-2025', Catégorie: 'membre hors Somme et hors membre', Élèves: 300, Acte: 'DL-2025-06' },
  ],
  EntMembres: [{ SIREN: 200070944, EPCI: 'CC du Vimeu', Depuis: '2022-2023' }],
  EntLectures: [{ Lecture: 'assiette', Choix: 'assiette de la charte', Date: 45_901, Auteur: 'AB' }],
});

const EXPORTED = exportData(readWorkbookTariffs(TABLES).rows);

const sentences = (text: string, language: 'fr' | 'en' = 'fr') => {
  const imported = importData(text);
  return imported.isValid ? [] : imported.issues.map((issue) => describeImportIssue(issue, language));
};

/** The exported file with something changed. */
function withChange(change: (data: Record<string, unknown[]>) => void): string {
  const data = JSON.parse(EXPORTED) as Record<string, unknown[]>;
  change(data);
  return JSON.stringify(data);
}

test('the file is canonical', () => {
  expect(JSON.parse(EXPORTED)).toEqual({
    format: FORMAT,
    version: 1,
    EntActes: [
      {
        Acte: 'DL-2025-06',
        Organe: 'Comité syndical',
        Numéro: '20250616_DL_04',
        Date: '2025-06-16',
        Objet: 'Contribution ENT 2024-2025',
        Statut: 'voté',
      },
    ],
    EntTarifs: [
      {
        Service: 'Contribution ENT du premier degré',
        'Première année': '2024-2025',
        Acte: 'DL-2025-06',
        Composante: 'membre',
        Montant: '7.60',
        Base: 'TTC',
        Remarque: '« hausse »',
      },
      {
        Service: 'archiving',
        'Première année': 2026,
        'Dernière année': 2027,
        Acte: 'DL-2025-06',
        Composante: 'revalorisation',
        Montant: '0.06',
      },
    ],
    EntCharges: [
      {
        Année: '2024-2025',
        Ligne: 'CANOPE',
        Brut: '20000.10',
        Subvention: '6000.00',
        Net: '14000.10',
        Proportionnelle: true,
        Acte: 'DL-2025-06',
      },
    ],
    EntEffectifs: [
      { Année: '2024-2025', Catégorie: 'membre', Élèves: 40_000, Acte: 'DL-2025-06' },
      { Année: '2024-2025', Catégorie: 'membre hors Somme et hors membre', Élèves: 300, Acte: 'DL-2025-06' },
    ],
    EntMembres: [{ SIREN: '200070944', EPCI: 'CC du Vimeu', Depuis: '2022-2023' }],
    EntLectures: [
      {
        Lecture: 'Coût par élève : assiette',
        Choix: 'assiette de la charte',
        Date: '2025-09-01',
        Auteur: 'AB',
      },
    ],
  });
});

test('a new workbook that imports it answers as the first, and exports the same', () => {
  const imported = importData(EXPORTED);
  if (!imported.isValid) throw new Error(sentences(EXPORTED).join('\n'));
  const first = readWorkbookTariffs(TABLES);
  const second = readWorkbookTariffs(applied(NO_TABLES, importChanges(NO_TABLES, imported.records)));
  expect(second.issues).toEqual(first.issues);
  expect(second.fingerprint).toBe(first.fingerprint);
  expect(exportData(second.rows)).toBe(EXPORTED);
});

test('on the user’s word, it takes the place of what a workbook has', () => {
  const imported = importData(EXPORTED);
  if (!imported.isValid) throw new Error('invalid');
  const other = tablesOf({
    EntActes: [
      { ...ACT, Acte: 'x' },
      { ...ACT, Acte: 'y' },
    ],
    EntMembres: [],
  });
  const after = applied(other, importChanges(other, imported.records));
  expect(exportData(readWorkbookTariffs(after).rows)).toBe(EXPORTED);
});

test('a file with a mark of byte order, or of some tables only, is read', () => {
  expect(importData(`\uFEFF${EXPORTED}`).isValid).toBe(true);
  expect(importData(JSON.stringify({ format: FORMAT, version: 1 })).isValid).toBe(true);
});

const REFUSED: readonly (readonly [text: string, what: string, expected: readonly string[]])[] = [
  ['', 'no JSON', ["Le fichier n'est pas du JSON. Choisissez un fichier exporté d'ici."]],
  ['['.repeat(100_000), 'deep', ["Le fichier n'est pas du JSON. Choisissez un fichier exporté d'ici."]],
  [
    ' '.repeat(10_000_001),
    'large',
    ["Fichier de 10000001 caractères, attendu au plus 10000000. Choisissez un fichier exporté d'ici."],
  ],
  [
    'null',
    'nothing',
    ["Le fichier n'est pas un export des tarifs d'un classeur. Choisissez un fichier exporté d'ici."],
  ],
  [
    '{"format":"x"}',
    'another format',
    ["Le fichier n'est pas un export des tarifs d'un classeur. Choisissez un fichier exporté d'ici."],
  ],
  [
    JSON.stringify({ format: FORMAT, version: 2 }),
    'a later version',
    ['Trouvé la version 2 du format, attendu la version 1. Mettez le complément à jour.'],
  ],
  [
    withChange((data) => {
      data.EntChose = [];
      data.EntMembres = [{ SIREN: '200070944', Chose: 1 }];
    }),
    'unknown keys',
    [
      'EntMembres[0].Chose : nom inconnu. Supprimez-le ou corrigez-le.',
      'EntChose : nom inconnu. Supprimez-le ou corrigez-le.',
    ],
  ],
  [
    EXPORTED.replace('"SIREN"', '"__proto__": {}, "constructor": 1, "toString": 2, "SIREN"'),
    'keys of every object',
    ['EntMembres[0].__proto__ : nom inconnu. Supprimez-le ou corrigez-le.'],
  ],
  [
    EXPORTED.replace('"Montant": "7.60"', '"Montant": "7.60", "Base": "HT", "Montant": "9.60"').replace(
      '"EntMembres":',
      '"EntMembres": [], "EntMembres":',
    ),
    'keys given twice, of which one would be lost',
    [
      'EntTarifs[0].Montant : nom donné deux fois. Gardez-en un, avec sa valeur.',
      'EntTarifs[0].Base : nom donné deux fois. Gardez-en un, avec sa valeur.',
      'EntMembres : nom donné deux fois. Gardez-en un, avec sa valeur.',
    ],
  ],
  [
    withChange((data) => {
      data.EntTarifs = [{ ...(data.EntTarifs?.[0] as object), Montant: 7.6 }];
      data.EntActes = 'x' as unknown as unknown[];
    }),
    'wrong values',
    [
      'EntActes : attendu une liste de lignes, au plus 10 000. Corrigez la valeur.',
      'EntTarifs[0].Montant : attendu un montant en texte, comme « 7.40 ». Corrigez la valeur.',
    ],
  ],
  [
    withChange((data) => {
      data.EntTarifs = [{ ...(data.EntTarifs?.[0] as object), Montant: '7.600' }];
    }),
    'an amount that can be read in two ways',
    ["EntTarifs[0].Montant : « 7.600 » peut se lire 7,6 ou 7\u202f600. Écrivez l'un ou l'autre."],
  ],
  [
    withChange((data) => {
      data.EntTarifs = [{ ...(data.EntTarifs?.[0] as object), Montant: '-7.60', Acte: 'x' }];
    }),
    'rows in error',
    [
      'EntTarifs[0].Montant : Trouvé -7,60\u00a0€, attendu un montant positif ou nul. Corrigez-le.',
      "EntTarifs[0].Acte : L'acte « x » n'est ni dans EntActes ni parmi les actes connus. Ajoutez-le à EntActes, ou corrigez le nom.",
    ],
  ],
  [
    withChange((data) => {
      data.EntMembres = Array.from({ length: 10_001 }, () => ({}));
    }),
    'too many rows',
    ['EntMembres : attendu une liste de lignes, au plus 10 000. Corrigez la valeur.'],
  ],
];

test.each(REFUSED.map(([text, what, expected]) => ({ text, what, expected })))(
  'a file is refused: $what',
  ({ text, expected }) => {
    expect(sentences(text)).toEqual(expected);
    for (const sentence of sentences(text, 'en')) expect(sentence).toMatch(/[.]$/);
  },
);

test('the terminal’s book is that of the file', () => {
  expect(bookOfData(Buffer.from(EXPORTED)).inForce('primary-schools', '2024-2025').act.number).toBe(
    '20250616_DL_04',
  );
  expect(() => bookOfData(Buffer.from('{}'))).toThrow(DataFileError);
});
