import type { ChargeLine, Tariff, TariffData } from '../../../tariffs/model';
import type { Decimal } from '../../../kit/money/decimal';
import { textKey } from '../../../kit/text-key';
import type { Path } from '../where';
import type { Fault } from './fault';

/** Rows that answer to the same name: a look-up would find the first and never the second. */
export function duplicateFaults(data: TariffData<Decimal>): Fault[] {
  const { documents, acts, tariffs, agreements, unpriced, charges, pupils } = data;
  return [
    ...repeated(['documents'], documents, idOf),
    ...repeated(['acts'], acts, idOf),
    ...repeated(['tariffs'], tariffs, namesOfService),
    ...repeated(['agreements'], agreements, idOf),
    ...repeated(['unpriced'], unpriced, idOf),
    ...repeated(['charges'], charges, yearOf),
    ...repeated(['pupils'], pupils, yearOf),
    ...charges.flatMap(({ lines }, row) => repeated(['charges', row, 'lines'], lines ?? [], namesOfLine)),
    ...pupils.flatMap(({ groups }, row) =>
      repeated(['pupils', row, 'groups'], groups ?? [], ({ categories }) => categories),
    ),
  ];
}

const idOf = ({ id }: { readonly id: string }) => [id];
const yearOf = ({ schoolYear }: { readonly schoolYear: string }) => [schoolYear];

/** A service answers to its id and to the short names that ship. */
const namesOfService = ({ id, names = [] }: Tariff<Decimal>) => [
  ...new Set([textKey(id), ...names.map(textKey)]),
];

/** A charge line answers to its label and to its short name, as a reader writes them. */
const namesOfLine = ({ id, label }: ChargeLine<Decimal>) => [textKey(id), textKey(label)];

function repeated<R>(table: Path, rows: readonly R[], namesOf: (row: R) => readonly string[]): Fault[] {
  const taken = new Set<string>();
  return rows.flatMap((row, at) => {
    const names = namesOf(row);
    const again = names.filter((name) => taken.has(name));
    names.forEach((name) => taken.add(name));
    return again.slice(0, 1).map((name) => ({
      path: [...table, at],
      found: `« ${name} », que porte déjà une ligne plus haut`,
      expected: 'un nom par ligne',
    }));
  });
}
