import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedBook } from '../engine/book/shipped-book';
import { citation } from '../engine/citation';
import { count, euros, percentage } from '../kit/french/amount';
import type { Decimal } from '../kit/money/decimal';
import type { SourceLines, Tariff, Version } from '../tariffs/model';
import { pricesOf } from '../engine/rules/kinds';
import type { Price } from '../engine/rules/price';
import { READING_OFFERS } from '../workbook-tariffs/readings/offers';
import readings from '../tariffs/readings.json';
import { actsSections } from './acts-doc';
import { table } from './markdown-table';

const DOCUMENT = join(__dirname, '../../docs/sources.md');

/** docs/sources.md: each figure with its act, article and line, and each reading kept with its reason. */
export function sourcesDocument(): string {
  const { documents, acts, tariffs, charges, pupils, agreements, unpriced, members } = shippedBook.data;
  return [
    '# Sources et lectures',
    '',
    '<!-- Écrit par `npm run docs:sources` depuis src/tariffs ; ne pas modifier à la main. -->',
    '',
    "Chaque chiffre du complément vient d'un document public. Les lignes citées sont celles du texte tiré du document, comptées depuis son début, lignes vides comprises.",
    '',
    '## Documents',
    '',
    ...table(
      ['Identifiant', 'Document'],
      documents.map(({ id, title }) => [`\`${id}\``, title]),
    ),
    '',
    '## Actes',
    '',
    ...table(
      ['Acte', 'Objet', 'Statut', 'Source'],
      acts.map((act) => [citation(act), act.title, STATUS[act.status], lines(act.source)]),
    ),
    '',
    '## Tarifs',
    ...tariffs.flatMap(tariffSection),
    '',
    '## Charges, en € TTC',
    '',
    ...table(
      ['Année scolaire', 'Ligne', 'Brut', 'Subvention', 'Net', 'Proportionnelle', 'Source'],
      charges.flatMap(({ schoolYear, lines: charged, total, totalSource }) => [
        ...(charged ?? []).map((line) => [
          schoolYear,
          line.label,
          euros(line.gross),
          euros(line.subsidy),
          euros(line.net),
          line.proportional ? 'oui' : 'non',
          lines(line.source),
        ]),
        [
          schoolYear,
          charged === null ? '**Total, seul connu**' : '**Total**',
          '',
          '',
          `**${euros(total)}**`,
          '',
          lines(totalSource),
        ],
      ]),
    ),
    '',
    'Faits connus qui ne comptent pas dans un total :',
    '',
    ...charges.flatMap(({ schoolYear, notes }) =>
      notes.map(({ text, source }) => `- ${schoolYear} : ${text} (${lines(source)})`),
    ),
    ...agreements.map(
      ({ label, from, to, yearlyAmount, subsidyShare, subsidisedBy, source }) =>
        `- ${from} à ${to} : ${label}, ${euros(yearlyAmount)} par an, dont ${percentage(subsidyShare)} par le ${subsidisedBy} (${lines(source)})`,
    ),
    '',
    '## Effectifs',
    '',
    ...table(
      ['Année scolaire', 'Élèves', 'Ce qui est compté', 'Source'],
      pupils.flatMap(({ schoolYear, total, scope, source, groups }) => [
        [schoolYear, count(total), scope, lines(source)],
        ...(groups ?? []).map((group) => [
          schoolYear,
          count(group.pupils),
          group.categories.join(' et '),
          lines(group.source),
        ]),
      ]),
    ),
    '',
    '## EPCI membres',
    '',
    'Page publique des membres du syndicat, non datée ; le Département de la Somme est membre lui aussi.',
    '',
    ...table(
      ['SIREN', 'EPCI'],
      members.map(({ siren, name }) => [siren, name]),
    ),
    '',
    '## Sans prix dans les sources',
    '',
    "Rien n'est inventé : ces services n'ont pas de montant ici, et peuvent être ajoutés dans le classeur.",
    '',
    ...table(
      ['Service', 'Pourquoi', 'Source'],
      unpriced.map(({ label, reason, source }) => [label, reason, lines(source)]),
    ),
    '',
    '## Lectures retenues',
    ...readings.flatMap(({ id, question, kept, why, source }) => [
      '',
      `### \`${id}\``,
      '',
      question,
      '',
      `- **Lecture retenue** : ${kept}`,
      `- **Pourquoi** : ${why}`,
      `- **Source** : ${source === null ? 'page publique des membres, non datée' : lines(source)}`,
      ...choicesOf(id),
    ]),
    '',
    ...actsSections(documents),
  ].join('\n');
}

/** Those that a workbook may keep in EntLectures. */
function choicesOf(id: string): string[] {
  const offered = READING_OFFERS.find((offer) => offer.id === id);
  if (offered === undefined) return [];
  const choices = offered.choices.map(({ label }) => `« ${label} »`);
  return [`- **Au choix** (EntLectures, « ${offered.label} ») : ${choices.join(', ')}`];
}

const STATUS = { voted: 'voté', presented: 'présenté', draft: 'projet' } as const;

function tariffSection(tariff: Tariff<Decimal>): string[] {
  const basis = tariff.priceBasis === 'unstated' ? 'HT ou TTC non précisé' : tariff.priceBasis;
  return tariff.versions.flatMap((version) => [
    '',
    `### ${tariff.label}, ${period(version)}`,
    '',
    `${citation(shippedBook.act(version.act))} (${STATUS[shippedBook.act(version.act).status]}). Payeur : ${tariff.payer}. Unité : ${tariff.unit}. Base de prix : ${basis}.`,
    '',
    ...table(
      ['Objet', 'Prix', 'Article', 'Source'],
      pricesOf(version.rule).map((price) => priceRow(price, version.source ?? null)),
    ),
    ...(version.remarks ?? []).flatMap(({ text }) => ['', `Réserve : ${text}`]),
  ]);
}

function period({ from, to }: Version<Decimal>): string {
  if (from === null && to === null) return 'toute année';
  if (to === null) return `à partir de ${String(from)}`;
  return from === to ? String(from) : `de ${String(from)} à ${String(to)}`;
}

/** One row for each figure of a rule. */
function priceRow(price: Price, otherwise: SourceLines | null): string[] {
  const { label, rateKey = label, amount, isShare, item, source } = price;
  const figure = amount === null ? 'sur devis' : isShare === true ? percentage(amount) : euros(amount);
  return [rateKey === label ? label : `${label}, ${rateKey}`, figure, item ?? '', lines(source ?? otherwise)];
}

function lines(source: SourceLines | null): string {
  return source === null ? '' : `\`${source.document}\`, l. ${source.lines}`;
}

if (require.main === module) writeFileSync(DOCUMENT, sourcesDocument());
