import { BALANCE_WORDS } from '../../engine/charges/balance-kind';
import { CENT } from '../../engine/charges/break-even';

/** Where a simulation's figures stand, as formulas name them. */
export interface SimulatedCells {
  readonly charges: string;
  /** Of a line of the charges, by its position. */
  readonly lineOf: (position: number) => string;
  readonly members: string;
  readonly others: string;
  readonly othersRate: string;
  readonly otherProducts: string;
  /** The rate at which the effects on the balance are told. */
  readonly rate: string;
  /** The change tried, as a share. */
  readonly change: string;
  readonly cost: ComputedCell;
  /** The break-even rate at the cent. */
  readonly even: ComputedCell;
}

export interface ComputedCell {
  readonly address: string;
  readonly value: string;
}

/** The smallest multiple of the step that covers the charges, at the cent unless another is given; never below 0. */
export function breakEvenFormula(
  {
    charges,
    members,
    others,
    othersRate,
    otherProducts,
  }: Pick<SimulatedCells, 'charges' | 'members' | 'others' | 'othersRate' | 'otherProducts'>,
  step: string = CENT.toFixed(),
): string {
  // Rounded at the eighth decimal before it is rounded up: binary arithmetic would else add a step at an exact quotient.
  const steps = `ROUNDUP(ROUND((${charges}-${others}*${othersRate}-${otherProducts})/${members}/${step},8),0)`;
  return `MAX(0,ROUND(${steps}*${step},6))`;
}

/** All products at a members' rate. */
export function productsFormula(
  { members, others, othersRate, otherProducts }: Omit<Parameters<typeof breakEvenFormula>[0], 'charges'>,
  rate: string,
): string {
  return `${members}*${rate}+${others}*${othersRate}+${otherProducts}`;
}

/** What the balance in a cell is called. */
export function balanceKindFormula(balance: string): string {
  const { surplus, deficit, even } = BALANCE_WORDS;
  return `IF(${balance}>0,"${surplus}",IF(${balance}<0,"${deficit}","${even}"))`;
}
