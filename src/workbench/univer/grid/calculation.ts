import type { FUniver } from '@univerjs/core/facade';
import type { Calculation, CalculationMode } from '../../host/grid';

export function calculationOf(api: FUniver): Calculation {
  /** Univer always calculates at once. */
  let mode: CalculationMode = 'Automatic';
  return {
    calculationMode: () => mode,
    setCalculationMode(wanted) {
      mode = wanted;
    },
    calculate() {
      api.getFormula().executeCalculation();
    },
    // Univer knows formulas, not their sheets: it calculates them all.
    calculateSheet() {
      api.getFormula().executeCalculation();
    },
    settled: () => api.getFormula().onCalculationResultApplied(),
  };
}
