import { count } from '../kit/french/amount';
import type { SourceDocument } from '../tariffs/model';
import statements from '../tariffs/statements.json';
import { printed, type PrintedFigure } from '../../test/acts/figures';
import { unprinted } from '../../test/acts/unprinted';
import { table } from './markdown-table';

/** What each document prints, line by line: what the lines that we cite say, its figures and our data, what is left. */
export function actsSections(documents: readonly SourceDocument[]): string[] {
  return [
    '## Les documents, ligne à ligne',
    '',
    "Tout chiffre imprimé dans un document est rattaché à une donnée, ou mis à part avec sa raison ; toute donnée est rattachée à un chiffre imprimé, ou figure parmi les données sans chiffre imprimé. Une donnée est nommée par son fichier de `src/tariffs`, puis par ce qui mène à elle ; `statements` est ce que disent les lignes citées. Des tests tiennent l'un et l'autre.",
    ...documents.flatMap(documentSection),
    '',
    '### Données sans chiffre imprimé',
    '',
    ...table(
      ['Donnée', 'Ce qui est de nous', 'Raison'],
      unprinted.map(({ datum, figures, reason }) => [
        `\`${datum}\``,
        figures === undefined
          ? 'tout le fichier'
          : figures.map((figure) => figure.replace('.', ',')).join(' ; '),
        reason,
      ]),
    ),
    '',
  ];
}

function documentSection({ id, title }: SourceDocument): string[] {
  const [number] = Object.entries(printed.documents).find(([, document]) => document === id) ?? [];
  const isOf = ({ document }: { readonly document: string }) => document === number;
  return [
    '',
    `### ${title}`,
    '',
    'Ce que disent les lignes citées, en nos mots :',
    '',
    ...table(
      ['Lignes', 'En substance'],
      statements.filter(({ document }) => document === id).map(({ lines, text }) => [lines, text]),
    ),
    '',
    'Les chiffres imprimés, et nos données :',
    '',
    ...table(['Ligne', 'Imprimé', 'Donnée'], figureRows(printed.figures.filter(isOf))),
    '',
    'Mis à part :',
    '',
    ...printed.aside.filter(isOf).map(({ lines, reason }) => `- l. ${lines} : ${reason}`),
  ];
}

/** A row for what the same data hold of a line. */
function figureRows(figures: readonly PrintedFigure[]): string[][] {
  const held = new Map<string, { line: number; unit: string; figure: string; data: string[] }>();
  for (const { line, unit, figure, datum } of figures) {
    const key = `${line} ${figure} ${unit}`;
    const known = held.get(key);
    if (known === undefined) held.set(key, { line, unit, figure, data: [datum] });
    else known.data.push(datum);
  }
  const rows = new Map<string, { line: number; data: string; texts: Map<string, string[]> }>();
  for (const { line, unit, figure, data } of held.values()) {
    const named = data.map((datum) => `\`${datum}\``).join(', ');
    const row = rows.get(`${line} ${named}`) ?? { line, data: named, texts: new Map<string, string[]>() };
    row.texts.set(unit, [...(row.texts.get(unit) ?? []), figure]);
    rows.set(`${line} ${named}`, row);
  }
  return [...rows.values()].map(({ line, data, texts }) => [
    String(line),
    [...texts].map(([unit, of]) => inWords(unit, of)).join(', '),
    data,
  ]);
}

/** What comes before its number, which is not grouped by thousands. */
const NUMBERED = ['année', 'année scolaire', 'exercice', 'article', 'point', 'option', 'numéro'];

function inWords(unit: string, figures: readonly string[]): string {
  return NUMBERED.includes(unit)
    ? `${unit} ${figures.join('-')}`
    : `${figures.map(asPrinted).join(' et ')} ${unit}`;
}

/** Digits in groups and a decimal comma, with the decimals that are printed. */
function asPrinted(figure: string): string {
  const [whole = '', decimals] = figure.split('.');
  return decimals === undefined ? count(whole) : `${count(whole)},${decimals}`;
}
