import fc from 'fast-check';
import { utf8Length } from '../../../src/workbench/host/utf8-length';

test('as many bytes as the encoded text has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(utf8Length(text)).toBe(Buffer.byteLength(text));
    }),
  );
});
