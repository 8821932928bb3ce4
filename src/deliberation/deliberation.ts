import type { TariffBook } from '../engine/book/tariff-book';
import { frenchTypography } from '../kit/french/typography';
import type { SchoolYear } from '../tariffs/model';
import { annex } from './annex';
import { articles } from './articles';
import { countToFill, textsOf, type Block } from './block';
import { Figures } from './figures';
import { notes, standingOfRates } from './notes';
import { recitals } from './recitals';
import { followUp, sitting } from './sitting';

/** A draft deliberation (projet de délibération), to be finished by hand; French, as the act is. */
export interface Deliberation {
  readonly year: SchoolYear;
  /** Of the document. */
  readonly title: string;
  /** The draft itself, from its head to the ways of recourse. */
  readonly act: readonly Block[];
  /** The tables that its figures come from. */
  readonly annex: readonly Block[];
  /** What is no part of it, and is to be read, then removed. */
  readonly notes: readonly Block[];
  /** How many places of the act and its annex stand as `[… à compléter]`. */
  readonly toFill: number;
  /** Why figures are among them; empty where every figure is known. */
  readonly reasons: readonly string[];
}

/**
 * The draft of a year's deliberation on the contribution of primary schools, after the structure of deliberation
 * 20240617_DL_05. Figures come from the book; the sitting, the vote, and whatever no act or table says, are left to
 * fill. It says no more than the acts do, and is never shown as voted.
 */
export function deliberationOf(book: TariffBook, year: SchoolYear): Deliberation {
  const figures = new Figures(book, year);
  const title = `Projet de délibération : contribution à l'ENT des écoles, année scolaire ${year}`;
  const act = inFrench([
    { kind: 'title', text: 'Projet de délibération' },
    { kind: 'paragraph', text: 'Syndicat mixte Somme Numérique, comité syndical' },
    { kind: 'note', text: standingOfRates(figures) },
    ...sitting(year),
    ...recitals(figures),
    ...articles(figures),
    ...followUp(),
  ]);
  const tables = inFrench(annex(figures));
  const told = notes(figures);
  const { reasons } = figures;
  return {
    year,
    title: frenchTypography(title),
    act,
    annex: tables,
    notes: inFrench([
      { kind: 'heading', text: 'Notes de préparation, à retirer du projet' },
      ...[...reasons.map((reason) => `Chiffre à compléter. ${reason}`), ...told].map((text): Block => ({
        kind: 'note',
        text,
      })),
    ]),
    toFill: countToFill([...act, ...tables]),
    reasons,
  };
}

/** All of it in the order of reading. */
export function blocksOf({ act, annex: tables, notes: told }: Deliberation): readonly Block[] {
  return [...act, ...tables, ...told];
}

/** The whole text, a blank line between paragraphs; a tab between the cells of a table. */
export function deliberationText(deliberation: Deliberation): string {
  const blocks = blocksOf(deliberation);
  return blocks.map((block, at) => `${separator(blocks[at - 1], block)}${linesOf(block)}`).join('');
}

function separator(before: Block | undefined, { kind }: Block): string {
  if (before === undefined) return '';
  return before.kind === 'field' && kind === 'field' ? '\n' : '\n\n';
}

function linesOf(block: Block): string {
  if (block.kind === 'table') return [block.header, ...block.rows].map((row) => row.join('\t')).join('\n');
  return textsOf(block).join('\n');
}

/** What a workbook says stands as it says it, but for the spaces that French wants. */
function inFrench(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => {
    if (block.kind === 'table') {
      const written = (row: readonly string[]) => row.map(frenchTypography);
      return { ...block, header: written(block.header), rows: block.rows.map(written) };
    }
    const text = frenchTypography(block.text);
    return 'label' in block ? { ...block, label: frenchTypography(block.label), text } : { ...block, text };
  });
}
