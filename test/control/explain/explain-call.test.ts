import '../../functions/platform';
import { isFunctionName } from '../../../src/control/explain/answer';
import { explainCall } from '../../../src/control/explain/explain-call';
import cases from './explained-cases.json';

/** As a test reads it: spaces without their kinds, decimals as text. */
function plain(value: unknown): unknown {
  const text = JSON.stringify(value).replace(/[\u00a0\u202f]/g, ' ');
  return JSON.parse(text) as unknown;
}

test.each(cases.map((one) => [`ENT.${one.name} of ${JSON.stringify(one.values)}`, one] as const))(
  '%s',
  (_title, { name, values, at, explained }) => {
    if (!isFunctionName(name)) throw new Error(`${name} is no function.`);
    expect(plain(explainCall(name, values, at))).toEqual(explained);
  },
);
