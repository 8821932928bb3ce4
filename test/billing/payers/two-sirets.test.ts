import { only, blocked, ready, SIRET, SOUND, table, UAI, type TableRow } from '../support/counts';

const FIRST: TableRow = { ...SOUND, SIRET: SIRET.one };
const SECOND: TableRow = { ...SOUND, SIRET: SIRET.two, Établissement: 'École du Port', UAI: UAI.two };

test('two payers of one name, once told apart, stay so when the rows are sorted otherwise', () => {
  const about = `commune abbeville ${SIRET.one} ${SIRET.two}`;
  for (const rows of [table([FIRST, SECOND]), table([SECOND, FIRST])]) {
    expect(only(blocked(rows), 'payerOfSeveralSirets').remedies[0]).toEqual({ kind: 'accept', about });
    const decisions = [{ kind: 'accept', code: 'payerOfSeveralSirets', row: null, about }] as const;
    expect(ready(rows, { decisions }).payers).toHaveLength(2);
  }
});
