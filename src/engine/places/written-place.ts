import { readDepartment } from './departments';
import { readCode } from './written-code';

/** What stands beside a commune's name, in its cell or in a column of its own, and has to agree with it. */
export type Beside =
  | { readonly kind: 'department'; readonly code: string }
  /** Nothing else: a column of INSEE codes. */
  | { readonly kind: 'insee'; readonly code: string }
  /** A code in parentheses: INSEE or, where it is the commune's own, postal. */
  | { readonly kind: 'code'; readonly code: string }
  /** As an address has it: postal, that of a CEDEX too. */
  | { readonly kind: 'postalCode'; readonly code: string };

/** A commune as a cell names it. */
export interface WrittenPlace {
  /** `Le Tréport` of `76470 TREPORT (LE)`; empty where the cell holds no name. */
  readonly name: string;
  readonly beside: readonly Beside[];
  /** What the cell says beyond, and nobody can check. */
  readonly unread: readonly string[];
}

/** No name of a place is longer; a cell holds up to 32,767 characters. */
const LONGEST = 200;
const PARENTHESES = /[([]([^()[\]]*)[)\]]/gu;
const SEGMENTS = / ?[,;] ?| [-–—/|] /u;
const ARTICLE = /^(?:le|la|les|l ?['’]?)$/iu;
const SAYS_NOTHING = /^(?:france|commune|ville)?$/iu;
const CEDEX = /(?:^|[ -])cedex(?: \d{1,2})?$/iu;
const CODE_BEFORE = /^(?:fr?[ -]?)?(\d{2} ?\d{3})(?:[ /-]|$)/iu;
const CODE_AFTER = /(?:^|[ /-])(?:f-)?(\d{2} ?\d{3})$/iu;
const DEPARTMENT_BEFORE = /^(\d{2,3}|2[ab])(?:[ /-]|$)/iu;
const DEPARTMENT_AFTER = /(?:^|[ /-])(\d{2,3}|2[ab])$/iu;

/**
 * Takes apart how cells write a commune: `Péronne (80)`, `Péronne (80620)`, `80200 PERONNE CEDEX 2`, `F-80100 Abbeville`,
 * `Abbeville, Somme`, `TREPORT (LE)`.
 */
export function readWrittenPlace(text: string): WrittenPlace {
  if (text.length > LONGEST) return { name: text, beside: [], unread: [text] };
  const parts = new Parts();
  const outside = text.replace(/\s+/gu, ' ').replace(PARENTHESES, (_, inner: string) => {
    parts.addAside(inner.trim());
    return ' ';
  });
  for (const segment of outside.replace(/ {2,}/gu, ' ').trim().split(SEGMENTS))
    parts.addSegment(segment.trim());
  return parts.whole();
}

class Parts {
  private readonly names: string[] = [];
  private readonly articles: string[] = [];
  private readonly beside: Beside[] = [];
  private readonly unread: string[] = [];
  private isCedex = false;

  addAside(text: string): void {
    // A single digit in parentheses calls a note.
    if (this.addArticle(text) || (!/^\d$/.test(text) && this.addDepartment(text))) return;
    const code = readCode(text);
    if (code?.kind === 'insee') this.beside.push({ kind: 'code', code: code.code });
    else if (/^\d{5}$/.test(text)) this.beside.push({ kind: 'code', code: text });
    else this.unread.push(text);
  }

  addSegment(segment: string): void {
    let rest = segment;
    const take = (pattern: RegExp, taken: (code: string) => boolean): void => {
      const match = pattern.exec(rest);
      if (match === null || !taken(match[1] ?? '')) return;
      rest = `${rest.slice(0, match.index)}${rest.slice(match.index + match[0].length)}`.trim();
    };
    const cedex = () => (this.isCedex = true);
    const postal = (code: string) =>
      this.beside.push({ kind: 'postalCode', code: code.replace(' ', '') }) > 0;
    const department = (code: string) => this.addDepartment(code);
    take(CEDEX, cedex);
    take(CODE_AFTER, postal);
    take(CEDEX, cedex);
    take(CODE_BEFORE, postal);
    take(DEPARTMENT_BEFORE, department);
    take(DEPARTMENT_AFTER, department);
    if (!this.addArticle(rest)) this.names.push(rest);
  }

  whole(): WrittenPlace {
    const name = this.takeName();
    const { articles, beside, unread } = this;
    return {
      name: [...articles, ...name].join(' '),
      beside: beside.map((one) =>
        this.isCedex && one.kind === 'code' ? { ...one, kind: 'postalCode' } : one,
      ),
      unread,
    };
  }

  /** `Abbeville` of `Abbeville, Somme`; Creuse, which is a commune of the Somme too, is the name where no other is. */
  private takeName(): readonly string[] {
    const isDepartment = (text: string) => /^\D/.test(text) && readDepartment(text) !== null;
    const names = this.names.filter((text) => !isDepartment(text));
    const [first, ...others] = this.names.filter(isDepartment);
    if (first === undefined) return names;
    for (const text of names.length > 0 ? [first, ...others] : others) this.addDepartment(text);
    return names.length > 0 ? names : [first];
  }

  /** An article, or a word that says nothing of which commune is meant. */
  private addArticle(text: string): boolean {
    return SAYS_NOTHING.test(text) || (ARTICLE.test(text) && this.articles.push(text) > 0);
  }

  private addDepartment(text: string): boolean {
    const code = readDepartment(text);
    return code !== null && this.beside.push({ kind: 'department', code }) > 0;
  }
}
