/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { useKeptFocus } from '../../../src/taskpane/layout/focus';

function Area({ step, other = false }: { readonly step: string; readonly other?: boolean }) {
  const area = useRef<HTMLDivElement>(null);
  useKeptFocus(area, step);
  return (
    <>
      {other && <button type="button">ailleurs</button>}
      <div ref={area}>
        <button key={step} type="button">
          {step}
        </button>
        <button key={`${step}-2`} type="button">
          autre
        </button>
      </div>
    </>
  );
}

const focused = () => document.activeElement?.textContent;

function hasFocus(answer: boolean): void {
  Object.assign(document, { hasFocus: () => answer });
}

it('takes nothing when it appears', () => {
  hasFocus(true);
  render(<Area step="créer" />);
  expect(document.activeElement).toBe(document.body);
});

it('gives the focus of a button that is gone to the first that stands there', () => {
  hasFocus(true);
  const { rerender } = render(<Area step="créer" />);
  screen.getByText('créer').focus();
  rerender(<Area step="annuler" />);
  expect(focused()).toBe('annuler');
});

it('leaves the focus where it is elsewhere', () => {
  hasFocus(true);
  const { rerender } = render(<Area step="créer" other />);
  screen.getByText('ailleurs').focus();
  rerender(<Area step="annuler" other />);
  expect(focused()).toBe('ailleurs');
});

it('takes nothing from the spreadsheet', () => {
  hasFocus(false);
  const { rerender } = render(<Area step="créer" />);
  screen.getByText('créer').focus();
  rerender(<Area step="annuler" />);
  expect(document.activeElement).toBe(document.body);
});
