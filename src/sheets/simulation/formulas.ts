/** Where a simulation's figures stand, as formulas name them. */
export interface SimulatedCells {
  readonly charges: string;
  /** Of a line of the charges, by its position. */
  readonly lineOf: (position: number) => string;
  readonly members: string;
  readonly others: string;
  readonly othersRate: string;
  readonly step: string;
  /** The rate at which the effects on the balance are told. */
  readonly rate: string;
  /** The change tried, as a share. */
  readonly change: string;
  readonly cost: ComputedCell;
  readonly even: ComputedCell;
}

export interface ComputedCell {
  readonly address: string;
  readonly value: string;
}

/** The smallest multiple of the step that covers the charges; never below 0. */
export function breakEvenFormula({
  charges,
  members,
  others,
  othersRate,
  step,
}: Pick<SimulatedCells, 'charges' | 'members' | 'others' | 'othersRate' | 'step'>): string {
  // Rounded at the eighth decimal before it is rounded up: binary arithmetic would else add a step at an exact quotient.
  const steps = `ROUNDUP(ROUND((${charges}-${others}*${othersRate})/${members}/${step},8),0)`;
  return `MAX(0,ROUND(${steps}*${step},6))`;
}
