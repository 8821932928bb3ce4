import type { BandsRule, Category, PerUnitRule, Rule, Tariff, TariffData } from '../../tariffs/model';
import { Decimal } from '../money/decimal';
import type { DataIssue } from './data-error';

/** What a schema cannot say of tariff data: references, sums, grids, periods. One issue a fault, with its row. */
export function inconsistencies(data: TariffData<Decimal>): DataIssue[] {
  return [
    ...duplicates('acts', data.acts),
    ...duplicates('tariffs', data.tariffs),
    ...duplicates('documents', data.documents),
    ...duplicates('charges', idByYear(data.charges)),
    ...duplicates('pupils', idByYear(data.pupils)),
    ...missingActs(data),
    ...missingDocuments(data),
    ...data.tariffs.flatMap((tariff) => [
      ...versionIssues(tariff),
      ...tariff.versions.flatMap(({ rule }, row) =>
        ruleIssues(rule, `tariffs « ${tariff.id} », versions[${row}].rule`),
      ),
      ...unpricedCategories(tariff),
    ]),
    ...sumIssues(data),
  ];
}

const CHARGED: readonly Category[] = ['membre', 'membre hors Somme', 'hors membre'];

function unpricedCategories(tariff: Tariff<Decimal>): DataIssue[] {
  if (tariff.id !== 'primary-schools') return [];
  return tariff.versions.flatMap(({ rule }, row) => {
    const found = rule.kind === 'perUnit' ? Object.keys(rule.rates) : [];
    const complete = CHARGED.length === found.length && CHARGED.every((name) => found.includes(name));
    return complete
      ? []
      : [
          issue(
            `tariffs « ${tariff.id} », versions[${row}].rule.rates`,
            list(found),
            `un taux pour ${list(CHARGED)}`,
          ),
        ];
  });
}

function ruleIssues(rule: Rule<Decimal>, where: string): DataIssue[] {
  switch (rule.kind) {
    case 'bands':
      return bandIssues(rule, where);
    case 'perUnit':
      return boundIssues(rule, where);
    case 'sum':
      return rule.parts.flatMap((part) => ruleIssues(part.rule, `${where}.parts « ${part.id} »`));
    default:
      return [];
  }
}

function boundIssues({ floor, cap }: PerUnitRule<Decimal>, where: string): DataIssue[] {
  if (floor === undefined || cap === undefined || floor.lte(cap)) return [];
  return [issue(`${where}.floor`, floor.toFixed(), `au plus le plafond, ${cap.toFixed()}`)];
}

function bandIssues({ bands }: BandsRule<Decimal>, where: string): DataIssue[] {
  return bands.flatMap(({ from, to }, row) => {
    const before = bands[row - 1];
    const issues: DataIssue[] = [];
    if (to !== null && to < from) {
      issues.push(issue(`${where}.bands[${row}].to`, String(to), `au moins la borne basse, ${from}`));
    }
    if (before !== undefined && (before.to === null || from !== before.to + 1)) {
      const expected =
        before.to === null
          ? 'aucune tranche après une tranche sans borne haute'
          : `${before.to + 1}, sans trou ni recouvrement`;
      issues.push(issue(`${where}.bands[${row}].from`, String(from), expected));
    }
    return issues;
  });
}

function versionIssues({ id, yearKind, versions }: Tariff<Decimal>): DataIssue[] {
  const expectedType = yearKind === 'school' ? 'string' : 'number';
  return versions.flatMap((version, row) => {
    const where = `tariffs « ${id} », versions[${row}]`;
    const issues = [version.from, version.to]
      .filter((bound) => bound !== null && typeof bound !== expectedType)
      .map((bound) =>
        issue(where, String(bound), yearKind === 'school' ? 'une année scolaire' : 'un exercice'),
      );
    if (version.from !== null && version.to !== null && version.from > version.to) {
      issues.push(
        issue(where, `${version.from} à ${version.to}`, 'une période dont le début précède la fin'),
      );
    }
    const other = versions.findIndex((later, at) => at > row && overlap(version, later));
    if (other >= 0) {
      issues.push(issue(where, `une période commune avec versions[${other}]`, 'des périodes distinctes'));
    }
    return issues;
  });
}

type Span = Tariff<Decimal>['versions'][number];

function overlap(a: Span, b: Span): boolean {
  const startsBeforeEnd = (x: Span, y: Span) => x.from === null || y.to === null || x.from <= y.to;
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}

function sumIssues({ charges, pupils }: TariffData<Decimal>): DataIssue[] {
  const issues: DataIssue[] = [];
  for (const { schoolYear, lines, total } of charges) {
    for (const { label, gross, subsidy, net } of lines ?? []) {
      if (!gross.minus(subsidy).equals(net)) {
        issues.push(
          issue(
            `charges ${schoolYear} « ${label} ».net`,
            net.toFixed(2),
            `${gross.minus(subsidy).toFixed(2)}, brut moins subvention`,
          ),
        );
      }
    }
    const sum = lines?.reduce((amount, { net }) => amount.plus(net), new Decimal(0));
    if (sum !== undefined && !sum.equals(total)) {
      issues.push(
        issue(`charges ${schoolYear}.total`, total.toFixed(2), `${sum.toFixed(2)}, la somme des lignes`),
      );
    }
  }
  for (const { schoolYear, groups, total } of pupils) {
    const sum = groups?.reduce((all, group) => all + group.pupils, 0);
    if (sum !== undefined && sum !== total) {
      issues.push(issue(`pupils ${schoolYear}.total`, String(total), `${sum}, la somme des groupes`));
    }
  }
  return issues;
}

function missingActs(data: TariffData<Decimal>): DataIssue[] {
  const known = new Set(data.acts.map(({ id }) => id));
  const references = [
    ...data.tariffs.flatMap(({ id, versions }) =>
      versions.map(({ act }, row) => ({ where: `tariffs « ${id} », versions[${row}].act`, act })),
    ),
    ...data.charges.map(({ schoolYear, act }) => ({ where: `charges ${schoolYear}.act`, act })),
    ...data.pupils.map(({ schoolYear, act }) => ({ where: `pupils ${schoolYear}.act`, act })),
    ...data.agreements.map(({ id, act }) => ({ where: `agreements « ${id} ».act`, act })),
  ];
  return references
    .filter(({ act }) => !known.has(act))
    .map(({ where, act }) => issue(where, `« ${act} »`, "l'identifiant d'un acte connu"));
}

function missingDocuments(data: TariffData<Decimal>): DataIssue[] {
  const known = new Set(data.documents.map(({ id }) => id));
  return sourceReferences(data, '')
    .filter(({ document }) => !known.has(document))
    .map(({ where, document }) => issue(where, `« ${document} »`, "l'identifiant d'un document connu"));
}

/** Every `source` of the data, however deep: a figure may carry one at any level. */
function sourceReferences(value: unknown, where: string): { where: string; document: string }[] {
  if (typeof value !== 'object' || value === null || value instanceof Decimal) return [];
  const here =
    'document' in value && typeof value.document === 'string' ? [{ where, document: value.document }] : [];
  const within = Object.entries(value).flatMap(([key, inner]) => sourceReferences(inner, `${where}/${key}`));
  return [...here, ...within];
}

function duplicates(table: string, rows: readonly { readonly id: string }[]): DataIssue[] {
  return rows
    .filter(({ id }, row) => rows.findIndex((other) => other.id === id) !== row)
    .map(({ id }) => issue(`${table} « ${id} »`, 'deux lignes du même identifiant', 'une seule'));
}

function idByYear(rows: readonly { readonly schoolYear: string }[]): { id: string }[] {
  return rows.map(({ schoolYear }) => ({ id: schoolYear }));
}

function list(words: readonly string[]): string {
  return words.length === 0 ? 'aucun taux' : words.map((word) => `« ${word} »`).join(', ');
}

function issue(where: string, found: string, expected: string): DataIssue {
  return { where, found, expected };
}
