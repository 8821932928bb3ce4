import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readCsv } from '../../src/billing/input/csv';
import { findTable } from '../../src/billing/input/find-table';
import { defaultOptions } from '../../src/billing/default-options';
import { FOLDER } from '../../src/build/counts-sample';
import { shippedBook } from '../../src/engine/book/shipped-book';
import { balanceOf, productsOf } from '../../src/engine/charges/products';
import { chargesOf } from '../../src/engine/charges/statement';
import { count, euros } from '../../src/kit/french/amount';
import { blocked, ready } from '../billing/support/counts';
import { cell } from '../functions/call';
import { evaluated } from '../support/french-formula';
import { generalFormat } from '../support/general-format';
import { GUIDE, prose, ROOT } from './guide-pages';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const page = (name: string) => prose(GUIDE.get(`docs/guide/${name}.md`) ?? '');
const amount = (value: number | string) => plain(euros(value));
const contribution = (pupils: number, place: string) => amount(cell('CONTRIB', pupils, place, '2023-2024'));

function billed(file: string) {
  const bytes = new Uint8Array(readFileSync(path.join(FOLDER, file)));
  return findTable(readCsv(bytes).rows, { kind: 'csv', file });
}

/** A line of a block: `=ENT.…(…)    result`; without result, what is only to be typed. */
const LINES = [...GUIDE].flatMap(([file, markdown]) =>
  [...markdown.matchAll(/^(=ENT\..*?\))(?: {2,}(.+))?$/gm)].map(([, formula = '', result]) => ({
    file,
    formula,
    result,
  })),
);

describe('the formulas of the guide', () => {
  test.each(LINES.filter(({ result }) => result !== undefined))('$file: $formula', ({ formula, result }) => {
    const answer = evaluated(formula);
    const shown = typeof answer === 'string' ? answer : answer[0]?.[0];
    expect(typeof shown === 'number' ? generalFormat(shown) : plain(shown ?? '')).toBe(result);
  });

  test('are many, and few without a result', () => {
    expect(LINES.length).toBeGreaterThan(10);
    expect(LINES.filter(({ result }) => result === undefined)).toHaveLength(1);
  });
});

test.each([
  ['README.md', /=ENT\.CONTRIB\(412;"membre";"2023-2024"\) +(.+)/],
  ['docs/excel.md', /=ENT\.CONTRIB\(412;"membre";"2023-2024"\)` : (.+)\./],
  ['docs/guide/installer.md', /La cellule montre (\S+), et 3 048,80 une fois mise en forme\./],
  ['docs/guide/calculer.md', /Excel montre (\S+), et 3 048,80 une fois la cellule mise en forme\./],
])('%s tells what a cell without a format shows', (file, told) => {
  const [, shown] = told.exec(readFileSync(path.join(ROOT, file), 'utf8')) ?? [];
  expect(shown).toBe(generalFormat(Number(cell('CONTRIB', 412, 'membre', '2023-2024'))));
});

describe('the amounts of the guide', () => {
  const charges = chargesOf(shippedBook, '2021-2022');
  const sound = ready(billed('counts-2023-2024.csv'));

  /** Everything that its sentences may say in euros, as the engine has it. */
  const known = [
    amount(cell('TARIF', 'membre', '2023-2024')),
    amount(cell('TARIF', 'hors membre', '2023-2024')),
    amount(defaultOptions('primary-schools', '2023-2024').recoveryThreshold.toNumber()),
    contribution(412, 'Péronne'),
    contribution(3, 'Abbeville'),
    amount(cell('CHARGES', '2021-2022')),
    amount(cell('COUT', 320_319.16, 43_478)),
    amount(cell('COUT', 157_319.47, 43_478)),
    amount(cell('CONTRIB', 314, 'hors membre', '2021-2022')),
    amount(cell('TARIFEQUILIBRE', 320_319.16, 43_478, 3768)),
    amount(productsOf(shippedBook, '2021-2022').total.exact.toNumber()),
    amount(balanceOf(shippedBook, '2021-2022').exact.toNumber()),
    amount(sound.control.sumOfLines.toNumber()),
    // The pupils of 2021-2022 × 0,96 € less the line of the accounts.
    amount(Number((42_056.28 - 43_792 * 0.96).toFixed(2))),
  ];

  test.each([...GUIDE])('%s says none that the engine does not', (_file, markdown) => {
    const said = [...prose(plain(markdown)).matchAll(/\d[\d ]*,\d\d €/g)].map(([text]) => text.trim());
    expect(said.filter((text) => !known.includes(text))).toEqual([]);
  });

  test('the sample is billed as told', () => {
    expect(page('facturer')).toContain(
      `${count(sound.lines.length)} lignes et ${sound.payers.length} titres, pour ${amount(sound.control.sumOfLines.toNumber())}`,
    );
    const { unanswered } = blocked(billed('counts-2023-2024-dirty.csv'));
    expect(page('facturer')).toContain(`donne ${unanswered} erreurs`);
    expect(prose(GUIDE.get('docs/guide.md') ?? '')).toContain(
      `${count(sound.lines.length)} écoles, sans faute`,
    );
  });

  test('the second run’s example is recovered', () => {
    const { recoveryThreshold } = defaultOptions('primary-schools', '2023-2024');
    expect(page('seconde-facturation')).toContain(
      `trois élèves de plus à Abbeville, le complément est de ${contribution(3, 'Abbeville')}`,
    );
    expect(recoveryThreshold.lessThan(Number(cell('CONTRIB', 3, 'Abbeville', '2023-2024')))).toBe(true);
  });

  test('the committee’s table is as told', () => {
    expect(charges.lines).toHaveLength(9);
    const told = page('decompte');
    expect(told).toContain(`les neuf lignes de charges, leur total, ${amount(320_319.16)}`);
    expect(told).toContain(`${plain(count(Number(cell('EFFECTIF', '2021-2022', 'membre'))))} élèves`);
  });
});
