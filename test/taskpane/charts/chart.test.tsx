/** @jest-environment jsdom */
import { FluentProvider } from '@fluentui/react-components';
import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { euros } from '../../../src/kit/french/amount';
import { Decimal } from '../../../src/kit/money/decimal';
import { LIGHT } from '../../../src/taskpane/app/themes';
import { Chart } from '../../../src/taskpane/charts/chart';
import type { DrawnChart } from '../../../src/taskpane/charts/drawn-chart';
import { CHART_WORDS } from '../../../src/taskpane/charts/words';
import { LanguageContext } from '../../../src/taskpane/words/language';
import { plain } from '../../support/plain';
import { letChartsBeDrawn } from '../support/drawing';

configure({ defaultHidden: true });
letChartsBeDrawn();

const { fr, en } = CHART_WORDS;
const d = (text: string) => new Decimal(text);
const CHART: DrawnChart = {
  kind: 'lines',
  title: 'Coût et tarif',
  description: 'Graphique : de 7,37 € à 7,41 €.',
  lang: 'fr',
  categories: ['2021-2022', '2022-2023', '2023-2024'],
  series: [
    { name: 'Coût', values: [d('7.37'), null, d('7.41')] },
    { name: 'Tarif', values: [d('7.4'), d('7.5'), d('7.4')] },
  ],
  valueTitle: '€ TTC par élève',
  written: euros,
};

// jsdom has neither: the pane is as wide as it usually is, and stays so.
beforeAll(() => {
  class StillObserver implements ResizeObserver {
    readonly observe = () => undefined;
    readonly unobserve = () => undefined;
    readonly disconnect = () => undefined;
  }
  Object.assign(window, { ResizeObserver: StillObserver });
  const usual = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.assign(window, { matchMedia: () => usual });
});

const open = (chart: DrawnChart, language: 'fr' | 'en' = 'fr') =>
  render(
    <LanguageContext.Provider value={language}>
      <FluentProvider theme={LIGHT}>
        <Chart chart={chart} />
      </FluentProvider>
    </LanguageContext.Provider>,
  );

test.each(['lines', 'bars', 'columns'] as const)(
  '%s are told in words, and nothing in them takes the focus',
  async (kind) => {
    open({ ...CHART, kind });
    const drawing = await screen.findByRole('img', { name: CHART.description });
    expect(drawing.querySelector('[inert] svg')).not.toBeNull();
    expect(screen.getByRole('figure', { name: CHART.title }).getAttribute('lang')).toBe('fr');
  },
);

test('the lines of a legend tell their first and last figures', async () => {
  open(CHART);
  const drawing = await screen.findByRole('img', { name: CHART.description });
  expect(Array.from(drawing.querySelectorAll('li'), (one) => plain(one.textContent))).toEqual([
    'Coût : 7,37 € → 7,41 €',
    'Tarif : 7,40 € → 7,40 €',
  ]);
});

test('bars carry their labels and amounts', async () => {
  open({ ...CHART, kind: 'bars' });
  const drawing = await screen.findByRole('img', { name: CHART.description });
  expect(plain(drawing.textContent)).toContain('2021-20227,37 €');
});

test.each([
  ['fr', fr],
  ['en', en],
] as const)('the figures unfold as a table: %s', async (language, words) => {
  const user = userEvent.setup({ delay: null });
  open(CHART, language);
  const button = screen.getByRole('button', { name: words.figuresOf(CHART.title) });
  button.focus();
  await user.keyboard('{Enter}');
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows.map((row) => plain(row.textContent))).toEqual([
    'CoûtTarif',
    '2021-20227,37 €7,40 €',
    '2022-2023—7,50 €',
    '2023-20247,41 €7,40 €',
  ]);
});
