import { Problem } from '../../../src/engine/problem';
import type { Candidate, FindingCode, FindingDetails } from '../../../src/billing/model/finding';

/** A finding with the exact sentence that each language has for it. */
export interface FindingSentence<C extends FindingCode> {
  readonly details: FindingDetails[C];
  readonly fr: string;
  readonly en: string;
}

const problem = new Problem('schoolYearMalformed', { found: 'x' });
const ABBEVILLE: Candidate = { insee: '80001', name: 'Abbeville', epciName: 'CA de la Baie de Somme' };
const CONTEVILLE_76: Candidate = { insee: '76186', name: 'Conteville', epciName: 'CC interrégionale' };
const CONTEVILLE_80: Candidate = { insee: '80208', name: 'Conteville', epciName: 'CC du Ponthieu' };

/** Every finding code: one without its sentences does not compile. */
export const SENTENCES: { readonly [C in FindingCode]: readonly FindingSentence<C>[] } = {
  noRows: [
    {
      details: {},
      fr: 'Aucune ligne à facturer. Choisissez un tableau, une plage ou un fichier qui en contient.',
      en: 'No row to bill. Choose a table, a range or a file that holds some.',
    },
  ],
  brokenQuotes: [
    {
      details: { rows: [3] },
      fr: 'Guillemets non fermés, ligne 3 du fichier : la suite a pu être lue comme une seule cellule. Corrigez le fichier.',
      en: 'Unclosed quotes, row 3 of the file: what follows may have been read as one cell. Correct the file.',
    },
    {
      details: { rows: [3, 5] },
      fr: 'Guillemets non fermés, lignes 3, 5 du fichier : la suite a pu être lue comme une seule cellule. Corrigez le fichier.',
      en: 'Unclosed quotes, rows 3, 5 of the file: what follows may have been read as one cell. Correct the file.',
    },
    {
      details: { rows: [1, 2, 3, 4, 5, 6, 7, 8] },
      fr: 'Guillemets non fermés, lignes 1, 2, 3, 4, 5, 6, 7, 8 du fichier : la suite a pu être lue comme une seule cellule. Corrigez le fichier.',
      en: 'Unclosed quotes, rows 1, 2, 3, 4, 5, 6, 7, 8 of the file: what follows may have been read as one cell. Correct the file.',
    },
    {
      details: { rows: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
      fr: 'Guillemets non fermés, lignes 1, 2, 3, 4, 5, 6, 7, 8, 9 du fichier : la suite a pu être lue comme une seule cellule. Corrigez le fichier.',
      en: 'Unclosed quotes, rows 1, 2, 3, 4, 5, 6, 7, 8, 9 of the file: what follows may have been read as one cell. Correct the file.',
    },
    {
      details: { rows: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
      fr: 'Guillemets non fermés, lignes 1, 2, 3, 4, 5, 6, 7, 8 et 2 autres du fichier : la suite a pu être lue comme une seule cellule. Corrigez le fichier.',
      en: 'Unclosed quotes, rows 1, 2, 3, 4, 5, 6, 7, 8 and 2 others of the file: what follows may have been read as one cell. Correct the file.',
    },
    {
      details: { rows: Array.from({ length: 1_008 }, (_, index) => index + 1) },
      fr: 'Guillemets non fermés, lignes 1, 2, 3, 4, 5, 6, 7, 8 et 1\u202f000 autres du fichier : la suite a pu être lue comme une seule cellule. Corrigez le fichier.',
      en: 'Unclosed quotes, rows 1, 2, 3, 4, 5, 6, 7, 8 and 1\u202f000 others of the file: what follows may have been read as one cell. Correct the file.',
    },
  ],
  unreadableCharacters: [
    {
      details: { rows: [3] },
      fr: 'Caractères illisibles (�), ligne 3 du fichier : des octets ont été perdus. Enregistrez-le de nouveau en « CSV UTF-8 ».',
      en: 'Unreadable characters (�), row 3 of the file: bytes were lost. Save it again as “CSV UTF-8”.',
    },
    {
      details: { rows: [3, 5] },
      fr: 'Caractères illisibles (�), lignes 3, 5 du fichier : des octets ont été perdus. Enregistrez-le de nouveau en « CSV UTF-8 ».',
      en: 'Unreadable characters (�), rows 3, 5 of the file: bytes were lost. Save it again as “CSV UTF-8”.',
    },
  ],
  damagedTexts: [
    {
      details: {
        repairs: [
          { found: 'PÃ©ronne', read: 'Péronne' },
          { found: 'Ã‰cole', read: 'École' },
        ],
      },
      fr: 'Textes abîmés, dont les accents ont été mal relus : « PÃ©ronne » pour « Péronne », « Ã‰cole » pour « École ». Faites-les réparer, ou gardez-les tels quels : ils iraient aux redevables.',
      en: 'Damaged texts, whose accents were misread: “PÃ©ronne” for “Péronne”, “Ã‰cole” for “École”. Have them repaired, or keep them as they are: payers would be sent them.',
    },
  ],
  lostLetters: [
    {
      details: { words: ['P?ronne', '?cole'] },
      fr: 'Lettres perdues, remplacées par « ? » : « P?ronne », « ?cole ». Elles ne peuvent pas être réparées : redemandez le fichier, ou gardez ces textes tels quels.',
      en: 'Lost letters, “?” in their place: “P?ronne”, “?cole”. They cannot be repaired: ask for the file again, or keep these texts as they are.',
    },
  ],
  fileOfOtherKind: [
    {
      details: { kind: 'xlsx' },
      fr: 'Le fichier est un classeur .xlsx, attendu un classeur .xlsx ou un fichier CSV. Choisissez la liste des effectifs.',
      en: 'The file is an .xlsx workbook, expected an .xlsx workbook or a CSV file. Choose the list of counts.',
    },
    {
      details: { kind: 'text' },
      fr: 'Le fichier est un texte, comme un fichier CSV, attendu un classeur .xlsx. Ouvrez-le dans Excel ou LibreOffice, puis enregistrez-le en « Classeur Excel (.xlsx) ».',
      en: 'The file is a text, such as a CSV file, expected an .xlsx workbook. Open it in Excel or LibreOffice, then save it as “Excel Workbook (.xlsx)”.',
    },
    {
      details: { kind: 'xls' },
      fr: 'Le fichier est un classeur Excel 97-2003 (.xls), attendu un classeur .xlsx ou un fichier CSV. Ouvrez-le dans Excel ou LibreOffice, puis enregistrez-le en « Classeur Excel (.xlsx) ».',
      en: 'The file is an Excel 97-2003 workbook (.xls), expected an .xlsx workbook or a CSV file. Open it in Excel or LibreOffice, then save it as “Excel Workbook (.xlsx)”.',
    },
    {
      details: { kind: 'xlsb' },
      fr: 'Le fichier est un classeur Excel binaire (.xlsb), attendu un classeur .xlsx ou un fichier CSV. Ouvrez-le dans Excel ou LibreOffice, puis enregistrez-le en « Classeur Excel (.xlsx) ».',
      en: 'The file is a binary Excel workbook (.xlsb), expected an .xlsx workbook or a CSV file. Open it in Excel or LibreOffice, then save it as “Excel Workbook (.xlsx)”.',
    },
    {
      details: { kind: 'ods' },
      fr: 'Le fichier est un classeur OpenDocument (.ods), attendu un classeur .xlsx ou un fichier CSV. Ouvrez-le dans LibreOffice, puis Fichier, Enregistrer sous, type « Classeur Excel 2007-365 (.xlsx) ».',
      en: 'The file is an OpenDocument workbook (.ods), expected an .xlsx workbook or a CSV file. Open it in LibreOffice, then File, Save As, type “Excel 2007-365 (.xlsx)”.',
    },
    {
      details: { kind: 'encrypted' },
      fr: 'Le fichier est protégé par un mot de passe, attendu un classeur .xlsx ou un fichier CSV. Ouvrez-le, retirez le mot de passe (Fichier, Informations, Protéger le classeur), puis enregistrez-le.',
      en: 'The file is protected by a password, expected an .xlsx workbook or a CSV file. Open it, remove the password (File, Info, Protect Workbook), then save it.',
    },
    {
      details: { kind: 'word' },
      fr: 'Le fichier est un document de texte, attendu un classeur .xlsx ou un fichier CSV. Copiez le tableau dans un classeur, et enregistrez-le en .xlsx.',
      en: 'The file is a text document, expected an .xlsx workbook or a CSV file. Copy the table into a workbook, and save it as .xlsx.',
    },
    {
      details: { kind: 'slides' },
      fr: 'Le fichier est une présentation, attendu un classeur .xlsx ou un fichier CSV. Choisissez la liste des effectifs.',
      en: 'The file is a presentation, expected an .xlsx workbook or a CSV file. Choose the list of counts.',
    },
    {
      details: { kind: 'numbers' },
      fr: 'Le fichier est un classeur Numbers, attendu un classeur .xlsx ou un fichier CSV. Exportez-le : Fichier, Exporter vers, Excel.',
      en: 'The file is a Numbers workbook, expected an .xlsx workbook or a CSV file. Export it: File, Export To, Excel.',
    },
    {
      details: { kind: 'zip' },
      fr: 'Le fichier est une archive compressée, attendu un classeur .xlsx ou un fichier CSV. Extrayez le fichier qui contient la liste, et choisissez-le.',
      en: 'The file is a compressed archive, expected an .xlsx workbook or a CSV file. Extract the file that holds the list, and choose it.',
    },
    {
      details: { kind: 'pdf' },
      fr: "Le fichier est un PDF, attendu un classeur .xlsx ou un fichier CSV. Demandez la liste sous forme de classeur : un PDF n'a pas de cellules à lire.",
      en: 'The file is a PDF, expected an .xlsx workbook or a CSV file. Ask for the list as a workbook: a PDF has no cells to read.',
    },
    {
      details: { kind: 'html' },
      fr: 'Le fichier est une page web, même si son nom finit par .xls, attendu un classeur .xlsx ou un fichier CSV. Ouvrez-le dans Excel ou LibreOffice, puis enregistrez-le en « Classeur Excel (.xlsx) ».',
      en: 'The file is a web page, even if its name ends in .xls, expected an .xlsx workbook or a CSV file. Open it in Excel or LibreOffice, then save it as “Excel Workbook (.xlsx)”.',
    },
    {
      details: { kind: 'xml' },
      fr: 'Le fichier est un fichier XML, attendu un classeur .xlsx ou un fichier CSV. Ouvrez-le dans Excel ou LibreOffice, puis enregistrez-le en « Classeur Excel (.xlsx) ».',
      en: 'The file is an XML file, expected an .xlsx workbook or a CSV file. Open it in Excel or LibreOffice, then save it as “Excel Workbook (.xlsx)”.',
    },
    {
      details: { kind: 'json' },
      fr: 'Le fichier est un fichier JSON, attendu un classeur .xlsx ou un fichier CSV. Choisissez la liste des effectifs.',
      en: 'The file is a JSON file, expected an .xlsx workbook or a CSV file. Choose the list of counts.',
    },
    {
      details: { kind: 'image' },
      fr: 'Le fichier est une image, attendu un classeur .xlsx ou un fichier CSV. Choisissez la liste des effectifs.',
      en: 'The file is an image, expected an .xlsx workbook or a CSV file. Choose the list of counts.',
    },
    {
      details: { kind: 'binary' },
      fr: "Le fichier est d'une sorte inconnue, attendu un classeur .xlsx ou un fichier CSV. Choisissez la liste des effectifs.",
      en: 'The file is of an unknown kind, expected an .xlsx workbook or a CSV file. Choose the list of counts.',
    },
  ],
  fileDamaged: [
    {
      details: {},
      fr: 'Le fichier est abîmé ou incomplet : il ne peut pas être lu. Ouvrez-le dans un tableur et enregistrez-le de nouveau, ou redemandez-le.',
      en: 'The file is damaged or incomplete: it cannot be read. Open it in a spreadsheet and save it again, or ask for it anew.',
    },
  ],
  fileTooLarge: [
    {
      details: { unit: 'megabytes', found: '300', most: '256' },
      fr: 'Le fichier contient 300 Mo une fois décompressé, attendu au plus 256. Gardez la seule liste des effectifs dans un classeur à part.',
      en: 'The file holds 300 MB once unpacked, expected at most 256. Keep the list of counts alone in a workbook of its own.',
    },
    {
      details: { unit: 'rows', found: '300', most: '256' },
      fr: 'Le fichier contient 300 lignes, attendu au plus 256. Gardez la seule liste des effectifs dans un classeur à part.',
      en: 'The file holds 300 rows, expected at most 256. Keep the list of counts alone in a workbook of its own.',
    },
    {
      details: { unit: 'cells', found: '300', most: '256' },
      fr: 'Le fichier contient 300 cellules, attendu au plus 256. Gardez la seule liste des effectifs dans un classeur à part.',
      en: 'The file holds 300 cells, expected at most 256. Keep the list of counts alone in a workbook of its own.',
    },
  ],
  severalSheets: [
    {
      details: { sheets: ['Nord', 'Sud'] },
      fr: 'Plusieurs feuilles peuvent être la liste : « Nord », « Sud ». Choisissez celle à facturer.',
      en: 'Several sheets may be the list: “Nord”, “Sud”. Choose the one to bill.',
    },
  ],
  hiddenSheets: [
    {
      details: { sheets: ['Nord'] },
      fr: "La liste n'est que dans une feuille masquée : « Nord ». Affichez-la et vérifiez-la, ou choisissez-la.",
      en: 'The list is only in a hidden sheet: “Nord”. Show and check it, or choose it.',
    },
    {
      details: { sheets: ['Nord', 'Sud'] },
      fr: "La liste n'est que dans des feuilles masquées : « Nord », « Sud ». Affichez-la et vérifiez-la, ou choisissez-la.",
      en: 'The list is only in hidden sheets: “Nord”, “Sud”. Show and check it, or choose it.',
    },
  ],
  sheetUnknown: [
    {
      details: { found: 'Est', sheets: ['Nord', 'Sud'] },
      fr: 'Aucune feuille « Est », le classeur contient : « Nord », « Sud ». Choisissez celle à facturer.',
      en: 'No sheet “Est”, the workbook holds: “Nord”, “Sud”. Choose the one to bill.',
    },
  ],
  severalSeparators: [
    {
      details: { separators: [';', ',', '\t', '|'] },
      fr: 'Le fichier peut être lu avec plusieurs séparateurs : point-virgule, virgule, tabulation, barre verticale. Choisissez celui qui sépare les colonnes.',
      en: 'The file can be read with several separators: semicolon, comma, tab, vertical bar. Choose the one between columns.',
    },
  ],
  uncalculated: [
    {
      details: { cells: ['E2', 'E3'] },
      fr: "Formules dont le fichier n'a pas le résultat : E2, E3. Ouvrez-le dans un tableur et enregistrez-le de nouveau.",
      en: 'Formulas of which the file has no result: E2, E3. Open it in a spreadsheet and save it again.',
    },
  ],
  hiddenRows: [
    {
      details: { rows: [5], pupils: '12' },
      fr: "1 ligne masquée ou filtrée (5), élèves : 12. Dites s'il faut la facturer ou l'écarter.",
      en: '1 hidden or filtered row (5), pupils: 12. Say whether to bill it or to set it aside.',
    },
    {
      details: { rows: [5, 8], pupils: '412' },
      fr: "2 lignes masquées ou filtrées (5, 8), élèves : 412. Dites s'il faut les facturer ou les écarter.",
      en: '2 hidden or filtered rows (5, 8), pupils: 412. Say whether to bill them or to set them aside.',
    },
  ],
  hiddenColumn: [
    {
      details: { field: 'pupils', header: 'Effectif' },
      fr: '« Élèves » est lu dans une colonne masquée : « Effectif ». Affichez-la et vérifiez-la.',
      en: '“Pupils” is read from a hidden column: “Effectif”. Show and check it.',
    },
  ],
  mergedCounts: [
    {
      details: { field: 'pupils', cells: ['E2:E3'] },
      fr: '« Élèves » : un nombre pour plusieurs lignes, en cellules fusionnées (E2:E3), attendu un nombre par ligne. Défusionnez-les et répartissez.',
      en: '“Pupils”: one number for several rows, in merged cells (E2:E3), expected a number in each row. Unmerge and share it out.',
    },
  ],
  tooManyColumns: [
    {
      details: { found: '300', most: '200' },
      fr: "Trouvé 300 colonnes, attendu au plus 200. Choisissez la plage des effectifs, ou supprimez les colonnes qui n'en sont pas.",
      en: 'Found 300 columns, expected at most 200. Choose the range of the counts, or delete the columns that are none.',
    },
  ],
  nothingToBill: [
    {
      details: {},
      fr: "Aucune ligne n'est à facturer : toutes sont écartées, ou ne sont pas des lignes (totaux, titres, autres années). Rien n'est établi.",
      en: 'No row is to be billed: all are set aside, or are no lines (totals, titles, other years). Nothing is drawn up.',
    },
  ],
  columnMissing: [
    {
      details: { field: 'pupils' },
      fr: 'Aucune colonne « Élèves » trouvée, attendue pour facturer. Désignez la colonne qui la contient.',
      en: 'No column “Pupils” found, needed for billing. Say which column holds it.',
    },
  ],
  columnsMissingBoth: [
    {
      details: { fields: ['insee', 'commune'], candidates: [] },
      fr: "Ni colonne « Code INSEE » ni colonne « Commune », attendu l'une des deux. Désignez la colonne qui la contient.",
      en: 'Neither a column “INSEE code” nor “Commune”, expected one of the two. Say which column holds it.',
    },
    {
      details: {
        fields: ['insee', 'commune'],
        candidates: [{ column: 4, header: 'Commune de résidence', values: ['Abbeville', 'Amiens'] }],
      },
      fr: "Ni colonne « Code INSEE » ni colonne « Commune », attendu l'une des deux ; proches : « Commune de résidence » (Abbeville ; Amiens). Désignez la colonne qui la contient.",
      en: 'Neither a column “INSEE code” nor “Commune”, expected one of the two; close to it: “Commune de résidence” (Abbeville ; Amiens). Say which column holds it.',
    },
  ],
  columnAbsent: [
    {
      details: { field: 'siret' },
      fr: "Aucune colonne « SIRET » : l'état n'en portera pas. Désignez-la si elle existe.",
      en: 'No column “SIRET”: the annex will bear none. Say which it is if there is one.',
    },
  ],
  columnTwice: [
    {
      details: {
        field: 'pupils',
        candidates: [
          { column: 2, header: 'Élèves', values: ['60', '40'] },
          { column: 3, header: 'Effectif', values: [] },
        ],
      },
      fr: 'Plusieurs colonnes peuvent être « Élèves » : « Élèves » (60 ; 40), « Effectif ». Désignez la bonne.',
      en: 'Several columns may be “Pupils”: “Élèves” (60 ; 40), “Effectif”. Say which is right.',
    },
  ],
  columnUnsure: [
    {
      details: {
        field: 'pupils',
        candidates: [{ column: 2, header: 'Effectif (2022-2023)', values: ['60'] }],
      },
      fr: 'Aucun en-tête ne dit sans réserve « Élèves » ; trouvé « Effectif (2022-2023) » (60). Désignez la colonne à facturer.',
      en: 'No header says “Pupils” without reserve; found “Effectif (2022-2023)” (60). Say which column is to be billed.',
    },
    {
      details: {
        field: 'payer',
        candidates: [{ column: 3, header: 'Commune du payeur', values: ['Amiens'] }],
      },
      fr: "Aucun en-tête ne dit sans réserve « Payeur » ; trouvé « Commune du payeur » (Amiens). Désignez la bonne, ou dites qu'aucune ne l'est.",
      en: 'No header says “Payer” without reserve; found “Commune du payeur” (Amiens). Say which is right, or that none is.',
    },
  ],
  columnChooses: [
    {
      details: { candidates: [{ column: 3, header: 'À facturer ?', values: ['non'] }] },
      fr: "La colonne « À facturer ? » (non) semble dire que des lignes ne se facturent pas : elle n'est pas lue. Ôtez ces lignes du fichier, ou la colonne, ou confirmez que toutes se facturent.",
      en: 'The column “À facturer ?” (non) seems to say that some rows are not billed: it is not read. Remove these rows from the file, or the column, or confirm that all are billed.',
    },
  ],
  blanksBesideYes: [
    {
      details: { header: 'À facturer ?', rows: [3, 5], pupils: '60' },
      fr: "La colonne « À facturer ? » dit oui de certaines lignes et rien d'autres (lignes 3, 5 ; élèves : 60) : elle n'est pas lue, et un blanc peut dire non. Ôtez du fichier ce qui ne se facture pas, ou la colonne, ou confirmez que toutes se facturent.",
      en: 'The column “À facturer ?” says yes of some rows and nothing of others (rows 3, 5; pupils: 60): it is not read, and a blank may say no. Remove from the file what is not billed, or the column, or confirm that all are billed.',
    },
    {
      details: { header: 'Retenu', rows: [3], pupils: '40' },
      fr: "La colonne « Retenu » dit oui de certaines lignes et rien d'autres (ligne 3 ; élèves : 40) : elle n'est pas lue, et un blanc peut dire non. Ôtez du fichier ce qui ne se facture pas, ou la colonne, ou confirmez que toutes se facturent.",
      en: 'The column “Retenu” says yes of some rows and nothing of others (row 3; pupils: 40): it is not read, and a blank may say no. Remove from the file what is not billed, or the column, or confirm that all are billed.',
    },
  ],
  pupilsAreSum: [
    {
      details: { header: 'Total', parts: ['Élèves (maternelle)', 'Élémentaire'] },
      fr: "Élèves lus dans « Total », somme à chaque ligne de « Élèves (maternelle) », « Élémentaire ». Désignez une autre colonne s'il y a lieu.",
      en: 'Pupils read in “Total”, in every row the sum of “Élèves (maternelle)”, “Élémentaire”. Say which column holds them if it is another.',
    },
  ],
  headerIsData: [
    {
      details: { row: 1, found: '60' },
      fr: "Aucun en-tête trouvé : la ligne 1 contient « 60 » et semble être une ligne de données. Ajoutez une ligne d'en-têtes au-dessus des effectifs.",
      en: 'No header found: row 1 holds “60” and looks like a row of data. Add a row of headers above the counts.',
    },
  ],
  rowsAboveHeader: [
    {
      details: { rows: [2] },
      fr: "Au-dessus de l'en-tête, la ligne 2 semble contenir des effectifs : rien n'en serait facturé. Ne gardez qu'un tableau, ou confirmez.",
      en: 'Above the header, row 2 looks like counts: nothing of them would be billed. Keep one table only, or confirm.',
    },
    {
      details: { rows: [2, 3] },
      fr: "Au-dessus de l'en-tête, les lignes 2, 3 semblent contenir des effectifs : rien n'en serait facturé. Ne gardez qu'un tableau, ou confirmez.",
      en: 'Above the header, rows 2, 3 look like counts: nothing of them would be billed. Keep one table only, or confirm.',
    },
  ],
  titleDoubted: [
    {
      details: { title: 'Effectifs 2022-2023', schoolYear: '2023-2024' },
      fr: "Le titre « Effectifs 2022-2023 » parle d'autre chose que des effectifs de 2023-2024. Vérifiez le fichier ; corrigez ou ôtez ce titre, ou confirmez.",
      en: 'The title “Effectifs 2022-2023” speaks of something else than the counts of 2023-2024. Check the file; correct or remove this title, or confirm.',
    },
  ],
  payerIsCommune: [
    {
      details: {},
      fr: 'Aucune colonne de payeur : la commune de chaque établissement est facturée. Désignez la colonne du payeur si elle existe.',
      en: 'No column of payers: the commune of each school is billed. Say which column holds the payer if there is one.',
    },
  ],
  noRate: [
    {
      details: { problem },
      fr: 'Année scolaire : trouvé « x », attendu une année comme 2023-2024.',
      en: 'School year: found “x”, expected a year such as 2023-2024.',
    },
  ],
  draftRate: [
    {
      details: { citation: 'Projet du 01/06/2030' },
      fr: 'Tarif prévisionnel : Projet du 01/06/2030. Un projet ne se facture pas ; enregistrez le vote dans Tarifs.',
      en: 'Provisional rate: Projet du 01/06/2030. A draft is not billed; register the vote in Tarifs.',
    },
  ],
  rateNotVoted: [
    {
      details: { citation: 'Convention de 2016', year: '2023-2024' },
      fr: "Le vote de ce tarif pour 2023-2024 n'est pas connu : Convention de 2016. Enregistrez le vote dans Tarifs, ou confirmez qu'il a eu lieu à ce prix.",
      en: 'The vote of this rate for 2023-2024 is not known: Convention de 2016. Register the vote in Tarifs, or confirm that it took place at this price.',
    },
  ],
  standingPrice: [
    {
      details: { citation: 'Délibération n° 12 du 24/06/2014', first: '2014-2015', year: '2023-2024' },
      fr: "Prix sans terme, fixé pour 2014-2015 : Délibération n° 12 du 24/06/2014. Pour 2023-2024, il ne vaut que par une lecture : un prix vaut jusqu'à l'acte qui le modifie. Confirmez qu'aucun acte ne l'a modifié, ou enregistrez le vote dans Tarifs.",
      en: 'Price without a term, set for 2014-2015: Délibération n° 12 du 24/06/2014. For 2023-2024 it holds by a reading only: a price holds until an act amends it. Confirm that no act has amended it, or register the vote in Tarifs.',
    },
  ],
  otherBudgetYear: [
    {
      details: { schoolYear: '2023-2024', budgetYear: 2025, expected: 2024 },
      fr: "Exercice 2025 pour l'année scolaire 2023-2024, attendu 2024. Vérifiez l'exercice.",
      en: 'Budget year (exercice) 2025 for the school year 2023-2024, expected 2024. Check the budget year.',
    },
  ],
  decisionWithoutRow: [
    {
      details: { decisions: 1 },
      fr: "1 décision ne trouve plus sa ligne, qui a changé ou disparu : elle est sans effet. Reprenez-la s'il y a lieu.",
      en: '1 decision no longer finds its row, which has changed or gone: it has no effect. Take it again if need be.',
    },
    {
      details: { decisions: 2 },
      fr: "2 décisions ne trouvent plus leur ligne, qui a changé ou disparu : elles sont sans effet. Reprenez-les s'il y a lieu.",
      en: '2 decisions no longer find their row, which has changed or gone: they have no effect. Take them again if need be.',
    },
  ],
  textTooLong: [
    {
      details: { found: '1 001', most: '1 000' },
      fr: 'Texte de 1 001 caractères, attendu au plus 1 000. Corrigez la cellule, ou écartez la ligne.',
      en: 'A text of 1 001 characters, expected at most 1 000. Correct the cell, or set the row aside.',
    },
  ],
  errorValue: [
    {
      details: { found: '#REF!' },
      fr: "Trouvé l'erreur #REF!. Corrigez la formule ou saisissez la valeur.",
      en: 'Found the error #REF!. Correct the formula or type the value.',
    },
  ],
  cellsBeyondHeader: [
    {
      details: { found: '12' },
      fr: '« 12 » dépasse la dernière colonne : un séparateur de trop a pu décaler la ligne. Vérifiez la ligne.',
      en: '“12” stands beyond the last column: a delimiter too many may have shifted the row. Check the row.',
    },
  ],
  looksLikeTotal: [
    {
      details: { found: 'Cité scolaire Total' },
      fr: "« Cité scolaire Total » peut être un total ou un établissement. Confirmez que c'est un établissement (son UAI le dirait), ou écartez la ligne : un total compterait deux fois.",
      en: '“Cité scolaire Total” may be a total or a school. Confirm that it is a school (its UAI would tell), or set the row aside: a total would count twice.',
    },
  ],
  noRowOfYear: [
    {
      details: { schoolYear: '2023-2024', years: ['2019-2020', '2020-2021'] },
      fr: "Aucune ligne de 2023-2024 dans la liste ; années trouvées : 2019-2020, 2020-2021. Choisissez l'année ou la liste.",
      en: 'No row of 2023-2024 in the list; years found: 2019-2020, 2020-2021. Choose the year or the list.',
    },
  ],
  bareYears: [
    {
      details: { header: 'Année scolaire', found: '2023', starts: '2023-2024', ends: '2022-2023' },
      fr: '« 2023 » dans la colonne « Année scolaire » peut être 2023-2024 (année de début) ou 2022-2023 (année de fin). Dites laquelle.',
      en: '“2023” in the column “Année scolaire” may be 2023-2024 (year of the beginning) or 2022-2023 (year of the end). Say which.',
    },
  ],
  otherDegree: [
    {
      details: { found: 'Collège Millevoye', service: 'primary-schools' },
      fr: "« Collège Millevoye » est dit du second degré (collège ou lycée), attendu une école. Écartez la ligne, ou confirmez que c'est une école.",
      en: '“Collège Millevoye” is called secondary (collège or lycée), expected a primary school. Set the row aside, or confirm that it is one.',
    },
    {
      details: { found: 'École A', service: 'colleges' },
      fr: "« École A » n'est pas dit collège (école ou lycée), attendu un collège. Écartez la ligne, ou confirmez que c'en est un.",
      en: '“École A” is not called a college (but an école or lycée), expected a college. Set the row aside, or confirm that it is one.',
    },
  ],
  schoolYearMissing: [
    {
      details: {},
      fr: 'Année scolaire vide, quand la liste en porte. Saisissez-la, ou écartez la ligne.',
      en: 'School year blank, where the list bears them. Type it, or set the row aside.',
    },
  ],
  notASchoolYear: [
    {
      details: { found: '2023-2025' },
      fr: 'Trouvé « 2023-2025 », attendu une année scolaire, comme 2023-2024. Corrigez-la, ou écartez la ligne.',
      en: 'Found “2023-2025”, expected a school year, such as 2023-2024. Correct it, or set the row aside.',
    },
  ],
  sumOfAbove: [
    {
      details: { found: '300', lines: 2 },
      fr: "300 est la somme des 2 lignes au-dessus, et rien ne dit que c'est un établissement. Écartez la ligne si c'est un total, ou confirmez-la.",
      en: '300 is the sum of the 2 rows above, and nothing tells that it is a school. Set the row aside if it is a total, or confirm it.',
    },
    {
      details: { found: '100', lines: 1 },
      fr: "100 est la somme de la ligne au-dessus, et rien ne dit que c'est un établissement. Écartez la ligne si c'est un total, ou confirmez-la.",
      en: '100 is the sum of the row above, and nothing tells that it is a school. Set the row aside if it is a total, or confirm it.',
    },
  ],
  totalDisagrees: [
    {
      details: { found: 'Total', total: '60', above: '300' },
      fr: "« Total » annonce 60 élèves, mais les lignes qu'il totalise en comptent 300 : une ligne manque peut-être, ou un effectif est mal saisi. Vérifiez la liste.",
      en: '“Total” says 60 pupils, but the rows that it adds up count 300: a row may be missing, or a count mistyped. Check the list.',
    },
  ],
  pupilsMissing: [
    {
      details: {},
      fr: "Nombre d'élèves vide, attendu un nombre entier. Saisissez-le, ou écartez la ligne.",
      en: 'Number of pupils blank, expected a whole number. Type it, or set the row aside.',
    },
  ],
  notANumber: [
    {
      details: { found: 'cent' },
      fr: 'Trouvé « cent », attendu un nombre entier, comme 412. Corrigez-le.',
      en: 'Found “cent”, expected a whole number, such as 412. Correct it.',
    },
  ],
  numberReadTwice: [
    {
      details: {
        problem: new Problem('numberReadTwice', { argument: null, found: '4.000', readings: ['4', '4 000'] }),
      },
      fr: "« 4.000 » peut se lire 4 ou 4 000. Écrivez l'un ou l'autre.",
      en: '“4.000” can be read as 4 or 4 000. Write one or the other.',
    },
  ],
  negative: [
    {
      details: { found: '-3' },
      fr: 'Trouvé -3, attendu un nombre positif ou nul. Corrigez-le.',
      en: 'Found -3, expected a number of 0 or more. Correct it.',
    },
  ],
  fractional: [
    {
      details: { found: '12,5' },
      fr: 'Trouvé 12,5, attendu un nombre entier. Corrigez-le.',
      en: 'Found 12,5, expected a whole number. Correct it.',
    },
  ],
  tooLarge: [
    {
      details: { found: '2 000', most: '1 000' },
      fr: 'Trouvé 2 000, attendu au plus 1 000. Corrigez-le.',
      en: 'Found 2 000, expected at most 1 000. Correct it.',
    },
  ],
  noPupils: [
    {
      details: {},
      fr: "0 élève : rien n'est dû par élève. Vérifiez l'effectif.",
      en: '0 pupils: nothing is due per pupil. Check the count.',
    },
  ],
  outOfProportion: [
    {
      details: { found: '1 001', most: '1 000' },
      fr: "1 001 élèves sur une ligne, attendu au plus 1 000. Confirmez l'effectif ou corrigez-le.",
      en: '1 001 pupils in one row, expected at most 1 000. Confirm the count or correct it.',
    },
  ],
  moreAboveHour: [
    {
      details: { above: '101', pupils: '100' },
      fr: "101 élèves au-delà d'une heure, attendu au plus 100, le nombre d'élèves. Corrigez l'un des deux.",
      en: '101 pupils above one hour, expected at most 100, the number of pupils. Correct one of them.',
    },
  ],
  notYesNo: [
    {
      details: { found: 'peut-être' },
      fr: 'Trouvé « peut-être », attendu oui ou non. Corrigez la cellule.',
      en: 'Found “peut-être”, expected oui or non. Correct the cell.',
    },
  ],
  notAnAmount: [
    {
      details: { found: 'beaucoup' },
      fr: 'Trouvé « beaucoup », attendu un montant en euros à deux décimales au plus, comme 1 500,00. Corrigez-le.',
      en: 'Found “beaucoup”, expected an amount in euros with two decimals at most, such as 1 500,00. Correct it.',
    },
  ],
  dateMissing: [
    {
      details: {},
      fr: "Date de l'effectif vide. Saisissez-la : l'état la mentionne.",
      en: 'Date of the count blank. Type it: the annex states it.',
    },
  ],
  notADate: [
    {
      details: { found: 'octobre' },
      fr: 'Trouvé « octobre », attendu une date, comme 15/10/2023. Corrigez-la.',
      en: 'Found “octobre”, expected a date, such as 15/10/2023. Correct it.',
    },
  ],
  dateOutsideYear: [
    {
      details: { found: '01/09/2024', schoolYear: '2023-2024' },
      fr: "Le 01/09/2024 est hors de l'année scolaire 2023-2024. Vérifiez que l'effectif est celui de l'année facturée.",
      en: '01/09/2024 is outside the school year 2023-2024. Check that the count is that of the year billed.',
    },
  ],
  notAFirstYear: [
    {
      details: { found: 'VRAI', problem: null },
      fr: 'Bénéficiaire depuis : trouvé « VRAI », attendu une année scolaire, comme 2021-2022, ou une date. Corrigez-le.',
      en: 'Beneficiary since: found “VRAI”, expected a school year, such as 2021-2022, or a date. Correct it.',
    },
    {
      details: { found: 'x', problem },
      fr: 'Bénéficiaire depuis : Année scolaire : trouvé « x », attendu une année comme 2023-2024.',
      en: 'Beneficiary since: School year: found “x”, expected a year such as 2023-2024.',
    },
  ],
  beforeFirstYear: [
    {
      details: { schoolYear: '2023-2024', first: '2024-2025' },
      fr: "Bénéficiaire depuis 2024-2025 seulement : 2023-2024 n'est pas due. Écartez la ligne, ou corrigez l'année.",
      en: 'Beneficiary since 2024-2025 only: 2023-2024 is not due. Set the row aside, or correct the year.',
    },
  ],
  communeMissing: [
    {
      details: {},
      fr: "Ni code INSEE ni commune. Saisissez l'un des deux, ou écartez la ligne.",
      en: 'Neither INSEE code nor commune. Type one of them, or set the row aside.',
    },
  ],
  communeUnknown: [
    {
      details: { found: 'Atlantide', candidates: [] },
      fr: "« Atlantide » n'est pas une commune de la Somme ou de ses EPCI voisins. Corrigez le nom ou saisissez le code INSEE.",
      en: '“Atlantide” is no commune of the Somme or of the EPCI beside it. Correct the name or type the INSEE code.',
    },
    {
      details: { found: 'Abeville', candidates: [ABBEVILLE] },
      fr: "« Abeville » n'est pas une commune connue ; proches : Abbeville (80001). Choisissez, ou corrigez.",
      en: '“Abeville” is no known commune; near: Abbeville (80001). Choose, or correct.',
    },
  ],
  communeHomonym: [
    {
      details: { found: 'Conteville', candidates: [CONTEVILLE_76, CONTEVILLE_80] },
      fr: '« Conteville » désigne plusieurs communes : Conteville (76186), Conteville (80208). Choisissez la bonne.',
      en: '“Conteville” names several communes: Conteville (76186), Conteville (80208). Choose the right one.',
    },
  ],
  codeMalformed: [
    {
      details: { found: '80021A' },
      fr: "« 80021A » n'est pas un code INSEE, attendu cinq caractères, comme 80021. Corrigez-le.",
      en: '“80021A” is no INSEE code, expected five characters, such as 80021. Correct it.',
    },
  ],
  codeUnknown: [
    {
      details: { found: '80999' },
      fr: "80999 n'est le code INSEE d'aucune commune de la Somme. Corrigez-le.",
      en: '80999 is the INSEE code of no commune of the Somme. Correct it.',
    },
  ],
  codeAndNameDisagree: [
    {
      details: { name: 'Amiens', code: '80001', codeBelongsTo: 'Abbeville', candidates: [ABBEVILLE] },
      fr: 'Le nom et le code se contredisent : « Amiens », mais 80001 désigne Abbeville. Choisissez la commune, ou corrigez.',
      en: 'Name and code contradict each other: “Amiens”, but 80001 is Abbeville. Choose the commune, or correct.',
    },
    {
      details: { name: 'Amiens', code: '75056', codeBelongsTo: null, candidates: [] },
      fr: 'Le nom et le code se contredisent : « Amiens », mais 75056 est hors de la liste. Choisissez la commune, ou corrigez.',
      en: 'Name and code contradict each other: “Amiens”, but 75056 is not in the list. Choose the commune, or correct.',
    },
  ],
  postalCodeForInsee: [
    {
      details: { code: '80100', codeBelongsTo: 'Bettencourt-Saint-Ouen', candidates: [ABBEVILLE] },
      fr: '80100 est un code postal : Abbeville (80001). Comme code INSEE, il désigne Bettencourt-Saint-Ouen. Choisissez la commune.',
      en: '80100 is a postal code: Abbeville (80001). As an INSEE code it is Bettencourt-Saint-Ouen. Choose the commune.',
    },
    {
      details: { code: '80103', codeBelongsTo: null, candidates: [ABBEVILLE] },
      fr: "80103 est un code postal : Abbeville (80001). Ce n'est pas un code INSEE. Choisissez la commune.",
      en: '80103 is a postal code: Abbeville (80001). It is no INSEE code. Choose the commune.',
    },
  ],
  couldBePostalCode: [
    {
      details: {
        problem: new Problem('placeCodeOfTwoReadings', {
          code: '80090',
          name: 'Berny-en-Santerre',
          category: null,
          others: [{ first: 'Amiens', communes: 1, category: null }],
        }),
      },
      fr: '80090 se lit de deux façons : comme code INSEE, Berny-en-Santerre ; comme code postal, Amiens. Écrivez « Berny-en-Santerre (80090) », ou le nom de la commune.',
      en: "80090 can be read in two ways: as an INSEE code, Berny-en-Santerre; as a postal code, Amiens. Write “Berny-en-Santerre (80090)”, or the commune's name.",
    },
  ],
  placeContradicted: [
    {
      details: {
        problem: new Problem('placeDepartmentDisagrees', {
          name: 'Dury',
          department: '02',
          communes: [{ code: '80261', name: 'Dury' }],
        }),
      },
      fr: "« Dury » et le département Aisne (02) se contredisent (trouvé : Dury 80261). Corrigez l'un des deux, ou donnez le code INSEE.",
      en: '“Dury” and the département Aisne (02) contradict each other (found: Dury 80261). Correct one of the two, or give the INSEE code.',
    },
  ],
  departmentUnknown: [
    {
      details: { found: 'Picardie' },
      fr: "« Picardie » n'est pas un département, attendu son code ou son nom, comme 80 ou Somme. Corrigez-le.",
      en: '“Picardie” is no département, expected its code or its name, such as 80 or Somme. Correct it.',
    },
  ],
  postalCodeMalformed: [
    {
      details: { found: '8010' },
      fr: "« 8010 » n'est pas un code postal, attendu cinq chiffres, comme 80100. Corrigez-le.",
      en: '“8010” is no postal code, expected five digits, such as 80100. Correct it.',
    },
  ],
  outsideTerritory: [
    {
      details: { problem },
      fr: 'Année scolaire : trouvé « x », attendu une année comme 2023-2024.',
      en: 'School year: found “x”, expected a year such as 2023-2024.',
    },
  ],
  uaiMissing: [
    {
      details: {},
      fr: "UAI vide : l'établissement est reconnu à sa commune et à son nom. Saisissez-la si elle est connue.",
      en: 'UAI blank: the school is known by its commune and its name. Type it if it is known.',
    },
  ],
  uaiInvalid: [
    {
      details: { found: '0800001A' },
      fr: "« 0800001A » n'est pas une UAI, attendu sept chiffres et leur lettre clé, comme 0800001S. Corrigez-la.",
      en: '“0800001A” is no UAI, expected seven digits and their key letter, such as 0800001S. Correct it.',
    },
  ],
  uaiOfNamesake: [
    {
      details: {
        uai: '0620001P',
        department: '62',
        commune: 'Dury (80261)',
        elsewhere: ['Aisne (02)', 'Pas-de-Calais (62)'],
      },
      fr: "L'UAI 0620001P est du département 62, et d'autres communes de France portent ce nom (Aisne (02), Pas-de-Calais (62)) : rien d'autre ne désigne Dury (80261). Choisissez la commune, ou corrigez.",
      en: 'The UAI 0620001P is of the département 62, and other communes of France bear that name (Aisne (02), Pas-de-Calais (62)): nothing else tells Dury (80261). Choose the commune, or correct.',
    },
  ],
  uaiElsewhere: [
    {
      details: { uai: '0760001X', department: '76', commune: 'Abbeville (80001)' },
      fr: "L'UAI 0760001X est du département 76, mais la commune est Abbeville (80001). Vérifiez l'une et l'autre.",
      en: 'The UAI 0760001X is of the département 76, but the commune is Abbeville (80001). Check both.',
    },
  ],
  siretMissing: [
    {
      details: { payer: "Ville d'Abbeville" },
      fr: "Ville d'Abbeville : aucun SIRET. Saisissez-le : Chorus Pro le demande.",
      en: "Ville d'Abbeville: no SIRET. Type it: Chorus Pro asks for it.",
    },
  ],
  siretInvalid: [
    {
      details: { found: '218' },
      fr: "« 218 » n'est pas un SIRET, attendu quatorze chiffres, clés comprises. Corrigez-le.",
      en: '“218” is no SIRET, expected fourteen digits, keys included. Correct it.',
    },
  ],
  sirenMissing: [
    {
      details: { known: null },
      fr: "SIREN vide : l'EPCI est reconnu à son nom. Saisissez-le s'il est connu.",
      en: 'SIREN blank: the EPCI is known by its name. Type it if it is known.',
    },
    {
      details: { known: { siren: '200070944', name: 'CC du Vimeu' } },
      fr: 'SIREN vide : 200070944 est repris, celui de CC du Vimeu. Vérifiez-le.',
      en: 'SIREN blank: 200070944 is taken, that of CC du Vimeu. Check it.',
    },
  ],
  sirenAndNameDisagree: [
    {
      details: {
        siren: '200070936',
        name: 'CC du Vimeu',
        ofSiren: { siren: '200070936', name: 'CC du Ponthieu-Marquenterre' },
        ofName: { siren: '200070944', name: 'CC du Vimeu' },
      },
      fr: "Le SIREN et le nom se contredisent : 200070936 est celui de CC du Ponthieu-Marquenterre, non celui de « CC du Vimeu » (200070944). Corrigez l'un des deux.",
      en: 'SIREN and name disagree: 200070936 is that of CC du Ponthieu-Marquenterre, not that of “CC du Vimeu” (200070944). Correct one of them.',
    },
    {
      details: {
        siren: '242900314',
        name: 'CC du Vimeu',
        ofSiren: null,
        ofName: { siren: '200070944', name: 'CC du Vimeu' },
      },
      fr: "Le SIREN et le nom se contredisent : 242900314 n'est pas celui de « CC du Vimeu » (200070944). Corrigez l'un des deux.",
      en: 'SIREN and name disagree: 242900314 is not that of “CC du Vimeu” (200070944). Correct one of them.',
    },
    {
      details: {
        siren: '200070936',
        name: 'CC des Plages',
        ofSiren: { siren: '200070936', name: 'CC du Ponthieu-Marquenterre' },
        ofName: null,
      },
      fr: "Le SIREN et le nom se contredisent : 200070936 est celui de CC du Ponthieu-Marquenterre, non celui de « CC des Plages ». Corrigez l'un des deux, ou confirmez.",
      en: 'SIREN and name disagree: 200070936 is that of CC du Ponthieu-Marquenterre, not that of “CC des Plages”. Correct one of them, or confirm.',
    },
  ],
  siretAndSirenDisagree: [
    {
      details: { siret: '21800019800018', siren: '200070944' },
      fr: "Le SIRET 21800019800018 n'est pas d'un établissement du SIREN 200070944, dont il devrait avoir les neuf premiers chiffres. Corrigez l'un des deux, ou nommez un autre payeur.",
      en: 'The SIRET 21800019800018 is of no establishment of the SIREN 200070944, whose nine digits it should begin with. Correct one of them, or name another payer.',
    },
  ],
  sirenInvalid: [
    {
      details: { found: '218' },
      fr: "« 218 » n'est pas un SIREN, attendu neuf chiffres, clé comprise. Corrigez-le.",
      en: '“218” is no SIREN, expected nine digits, key included. Correct it.',
    },
  ],
  serviceCodeMissing: [
    {
      details: { payer: "Ville d'Abbeville" },
      fr: "Ville d'Abbeville : aucun code service. Saisissez-le si le payeur en demande un sur Chorus Pro.",
      en: "Ville d'Abbeville: no service code. Type it if the payer asks for one on Chorus Pro.",
    },
  ],
  notIdentified: [
    {
      details: { subject: 'epci' },
      fr: "Rien n'identifie l'EPCI : attendu son SIREN ou son nom. Sans eux, il pourrait être facturé deux fois.",
      en: 'Nothing identifies the EPCI: expected its SIREN or its name. Without them it could be billed twice.',
    },
    {
      details: { subject: 'establishment' },
      fr: "Rien n'identifie l'établissement : attendu l'UAI, ou la commune et le nom. Sans eux, il pourrait être facturé deux fois.",
      en: 'Nothing identifies the school: expected the UAI, or the commune and the name. Without them it could be billed twice.',
    },
  ],
  duplicate: [
    {
      details: { subject: 'École du Centre', rows: [2, 3] },
      fr: 'École du Centre figure aux lignes 2, 3, attendu une seule fois. Écartez les autres, ou corrigez.',
      en: 'École du Centre stands in rows 2, 3, expected once. Set the others aside, or correct.',
    },
  ],
  payerMissing: [
    {
      details: { commune: 'Abbeville (80001)' },
      fr: 'Payeur vide. Saisissez-le, ou confirmez que la commune paie : Abbeville (80001).',
      en: 'Payer blank. Type it, or confirm that the commune pays: Abbeville (80001).',
    },
  ],
  payerNamesNobody: [
    {
      details: { found: 'Commune', instead: 'commune', rows: [2, 3] },
      fr: '« Commune » ne nomme personne, lignes 2, 3, attendu le nom du payeur. Corrigez, ou désignez la colonne du payeur ; sans elle, la commune de chaque école paie.',
      en: "“Commune” names nobody, rows 2, 3, expected the payer's name. Correct it, or choose the column of payers; without one the commune of each school pays.",
    },
    {
      details: { found: 'EPCI', instead: 'epci', rows: [2] },
      fr: '« EPCI » ne nomme personne, ligne 2, attendu le nom du payeur. Corrigez, ou désignez la colonne du payeur ; sans elle, chaque EPCI paie pour lui-même.',
      en: "“EPCI” names nobody, row 2, expected the payer's name. Correct it, or choose the column of payers; without one each EPCI pays for itself.",
    },
  ],
  payerAndSiretDisagree: [
    {
      details: {
        payer: 'CC du Vimeu',
        siret: '20007099300010',
        why: { siretBelongsTo: 'CA de la Baie de Somme', expectedSiren: '200070944', kind: null },
      },
      fr: "Le SIRET 20007099300010 est celui de CA de la Baie de Somme, et le payeur est « CC du Vimeu », de SIREN 200070944. Corrigez l'un des deux, ou confirmez.",
      en: 'The SIRET 20007099300010 is that of CA de la Baie de Somme, and the payer is “CC du Vimeu”, of SIREN 200070944. Correct one of them, or confirm.',
    },
    {
      details: {
        payer: 'CC du Vimeu',
        siret: '99900000000001',
        why: { siretBelongsTo: null, expectedSiren: '200070944', kind: null },
      },
      fr: "Le SIRET 99900000000001 est celui d'un autre, et le payeur est « CC du Vimeu », de SIREN 200070944. Corrigez l'un des deux, ou confirmez.",
      en: 'The SIRET 99900000000001 is that of another, and the payer is “CC du Vimeu”, of SIREN 200070944. Correct one of them, or confirm.',
    },
    {
      details: {
        payer: 'SIVOS de la Nièvre',
        siret: '21800019800018',
        why: { siretBelongsTo: null, expectedSiren: null, kind: 'commune' },
      },
      fr: "Le SIRET 21800019800018 est celui d'une commune, ou d'une commune d'un autre département, et le payeur est « SIVOS de la Nièvre ». Corrigez l'un des deux, ou confirmez.",
      en: 'The SIRET 21800019800018 is that of a commune, or of one in another département, and the payer is “SIVOS de la Nièvre”. Correct one of them, or confirm.',
    },
  ],
  payerOfSeveralSirets: [
    {
      details: { payer: "Ville d'Abbeville", sirets: ['1', '2'], rows: [2, 3] },
      fr: "Ville d'Abbeville porte plusieurs SIRET (1, 2), lignes 2, 3. Corrigez, ou confirmez que ce sont des payeurs distincts.",
      en: "Ville d'Abbeville bears several SIRET (1, 2), rows 2, 3. Correct, or confirm that they are different payers.",
    },
  ],
  siretOfSeveralPayers: [
    {
      details: { siret: '1', payers: ['Ville', 'SIVOS'], rows: [2, 3] },
      fr: "Le SIRET 1 est porté par plusieurs payeurs (Ville, SIVOS), lignes 2, 3. Corrigez, ou confirmez que c'est le même.",
      en: 'The SIRET 1 is borne by several payers (Ville, SIVOS), rows 2, 3. Correct, or confirm that they are the same.',
    },
  ],
  siretNeeded: [
    {
      details: { payer: "Ville d'Abbeville", sirets: ['1', '2'] },
      fr: "Ville d'Abbeville : SIRET vide, quand d'autres lignes en portent plusieurs (1, 2). Saisissez celui de cette ligne.",
      en: "Ville d'Abbeville: SIRET blank, where other rows bear several (1, 2). Type that of this row.",
    },
  ],
  nothingOwed: [
    {
      details: { payer: 'CC du Vimeu' },
      fr: "CC du Vimeu ne doit rien : ses lignes font 0,00 €, aucun titre n'est émis.",
      en: 'CC du Vimeu owes nothing: its lines come to 0,00 €, no claim is issued.',
    },
  ],
  underThreshold: [
    {
      details: { payer: "Ville d'Abbeville", amount: '7,40 €', threshold: '15,00 €' },
      fr: "Ville d'Abbeville ne doit que 7,40 €, moins que le seuil de mise en recouvrement, 15,00 €. Voyez s'il faut émettre le titre.",
      en: "Ville d'Abbeville owes 7,40 € only, less than the recovery threshold, 15,00 €. Consider whether to issue the claim.",
    },
  ],
  severalServiceCodes: [
    {
      details: { payer: "Ville d'Abbeville", found: ['ECOLES', 'MAIRIE'], rows: [2, 3] },
      fr: "Ville d'Abbeville porte plusieurs codes service (ECOLES, MAIRIE), lignes 2, 3, quand une facture n'en a qu'un sur Chorus Pro. Corrigez-les, ou partagez son titre d'après les lignes de l'état.",
      en: "Ville d'Abbeville bears several service codes (ECOLES, MAIRIE), rows 2, 3, where an invoice has one on Chorus Pro. Correct them, or divide its claim as the lines of the annex tell.",
    },
  ],
  severalEngagements: [
    {
      details: { payer: "Ville d'Abbeville", found: ['EJ-1', 'EJ-2'], rows: [2, 3] },
      fr: "Ville d'Abbeville porte plusieurs engagements (EJ-1, EJ-2), lignes 2, 3, quand une facture n'en a qu'un sur Chorus Pro. Corrigez-les, ou partagez son titre d'après les lignes de l'état.",
      en: "Ville d'Abbeville bears several engagements (EJ-1, EJ-2), rows 2, 3, where an invoice has one on Chorus Pro. Correct them, or divide its claim as the lines of the annex tell.",
    },
  ],
  unpriced: [
    {
      details: { problem },
      fr: 'Année scolaire : trouvé « x », attendu une année comme 2023-2024.',
      en: 'School year: found “x”, expected a year such as 2023-2024.',
    },
  ],
};
