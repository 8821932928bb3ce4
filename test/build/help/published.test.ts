import { addressOf, publishedLink } from '../../../src/build/help/published';

test.each([
  ['docs/guide.md', 'guide.html'],
  ['docs/guide/facturer.md', 'guide/facturer.html'],
  ['docs/accessibility.md', 'accessibility.html'],
  ['docs/functions.md', 'aide.html'],
  ['docs/images/guide/facturer.png', 'images/guide/facturer.png'],
  ['test/billing/sample/counts-2023-2024.csv', 'guide/effectifs-2023-2024.csv'],
  ['docs/architecture.md', null],
  ['src/engine/session.ts', null],
])('%s is published at %s', (file, address) => {
  expect(addressOf(file)).toBe(address);
});

test.each([
  ['facturer.md', 'docs/guide/calculer.md', 'facturer.html'],
  ['depannage.md#signaler', 'docs/guide/calculer.md', 'depannage.html#signaler'],
  ['../guide.md', 'docs/guide/calculer.md', '../guide.html'],
  ['guide/calculer.md', 'docs/guide.md', 'guide/calculer.html'],
  ['../images/guide/vote.png', 'docs/guide/preparer.md', '../images/guide/vote.png'],
  ['../../test/billing/sample/counts-2023-2024.csv', 'docs/guide/facturer.md', 'effectifs-2023-2024.csv'],
  ['#facturer', 'docs/guide/calculer.md', '#facturer'],
  ['https://example.fr/', 'docs/guide.md', 'https://example.fr/'],
])('%s in %s leads to %s', (target, page, href) => {
  expect(publishedLink(target, page).href).toBe(href);
});

test('a page does not lead to what is not published', () => {
  expect(() => publishedLink('../architecture.md', 'docs/guide/calculer.md')).toThrow(
    'docs/guide/calculer.md leads to ../architecture.md, which is not published.',
  );
});
