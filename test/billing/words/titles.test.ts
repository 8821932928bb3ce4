import { FIELDS } from '../../../src/billing/model/field';
import type { FindingCode } from '../../../src/billing/model/finding';
import { FIELD_NAMES } from '../../../src/billing/words/field-names';
import { FINDING_TITLES } from '../../../src/billing/words/finding-titles';
import { textKey } from '../../../src/kit/text-key';
import { SENTENCES } from './sentences';

const CODES = Object.keys(SENTENCES) as FindingCode[];
/** A title over a list, not a sentence. */
const LONGEST = 40;

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  test('findings of each kind are called otherwise than all others, in a few words', () => {
    const titles = CODES.filter((code) => code !== 'columnsMissingBoth').map(
      (code) => FINDING_TITLES[language][code],
    );
    expect(new Set(titles.map(textKey)).size).toBe(titles.length);
    expect(titles.filter((title) => !/^[\p{Lu}“«]/u.test(title))).toEqual([]);
    expect(titles.filter((title) => title.length > LONGEST || title.endsWith('.'))).toEqual([]);
  });

  test('columns that are missing are called so, one or both of two', () => {
    expect(FINDING_TITLES[language].columnsMissingBoth).toBe(FINDING_TITLES[language].columnMissing);
  });

  test('each field has a name of its own, by which kept decisions find it again', () => {
    const names = FIELDS.map((field) => textKey(FIELD_NAMES[language][field]));
    expect(new Set(names).size).toBe(FIELDS.length);
    expect(names).not.toContain('');
  });
});
