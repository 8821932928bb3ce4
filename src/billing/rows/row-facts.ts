import { textKey } from '../../kit/text-key';
import { numberIn } from '../../kit/cells/number';
import { CHECKING_FIELDS, type Field } from '../model/field';
import type { SourceRow } from './source-row';

/** What may name a part of a list: who is added up, and where. */
const GROUPS: readonly Field[] = ['commune', 'epci', 'payer'];
/** What a name of a school begins with, or bears. */
const SCHOOL =
  /(?:^|[^\p{L}])(?:ecoles?|e\.?[emp]\.?p\.?u|maternelle|elementaire|primaire|groupe scolaire|ensemble scolaire|institution|rpi|college|lycee|cite scolaire)(?![\p{L}])/u;

/** A row as one looks at it to tell a line from a total, a title or a note; nothing is reported. */
export class RowFacts {
  /** The number of pupils as it stands; null where there is none. */
  readonly pupils: number | null;
  /** Of the school, or of the EPCI; null where the cell only counts, as « 3 écoles » does. */
  readonly name: string | null;

  constructor(readonly row: SourceRow) {
    const pupils = row.cell('pupils');
    this.pupils = pupils === null ? null : (numberIn(pupils)?.toNumber() ?? null);
    const name = row.text(this.nameField);
    this.name = name === null || /^\d+(?![\p{L}\d])[^\d]*$/u.test(name) ? null : name;
  }

  get nameField(): 'school' | 'epci' {
    return this.row.reading.options.service === 'npdc' ? 'epci' : 'school';
  }

  /** Whether it bears a UAI, or a SIREN where EPCI are billed: such a row is no total, whatever it is called. */
  get isIdentified(): boolean {
    const isEpci = this.nameField === 'epci';
    const code = this.row.text(isEpci ? 'siren' : 'uai')?.replace(/[\s.]/g, '') ?? '';
    return isEpci ? /^\d{9}$/.test(code) : /^\d{7}[A-Za-z]$/.test(code);
  }

  get looksLikeSchool(): boolean {
    return this.name !== null && SCHOOL.test(textKey(this.name));
  }

  /** The groups that it belongs to. */
  get groups(): readonly string[] {
    return GROUPS.flatMap((field) => this.row.text(field) ?? []);
  }

  /** Tells a group from the next. */
  get group(): string {
    return [...GROUPS, 'insee' as const].map((field) => this.row.text(field) ?? '').join('|');
  }

  /** Its texts in columns of fields, then in others. */
  get texts(): readonly { readonly text: string; readonly isAside: boolean }[] {
    const { row } = this;
    const ofFields = [...row.reading.columns.at.keys()]
      .filter(
        (field) =>
          field !== this.nameField &&
          field !== 'pupils' &&
          !CHECKING_FIELDS.has(field) &&
          typeof row.cell(field) === 'string',
      )
      .flatMap((field) => row.text(field) ?? [])
      .map((text) => ({ text, isAside: false }));
    const aside = row.aside
      .filter((cell) => typeof cell === 'string' && cell !== '')
      .map((cell) => ({ text: String(cell), isAside: true }));
    return [...ofFields, ...aside];
  }
}
