import { Decimal } from '../../kit/money/decimal';
import type { Act, QuantityName } from '../../tariffs/model';
import { sum } from '../lines/subtotals';
import type { DifferenceLine } from '../model/comparison';
import type { BilledLine, Component, StatedLine } from '../model/line';
import { addTo } from '../rows/group';

/** What a title claims on one ground: all lines of a payer that have the same part, at the same price. */
export interface TitleBase {
  /** Of the part; null for a tariff that has none. */
  readonly name: string | null;
  /** null for fixed amounts. */
  readonly counted: QuantityName | null;
  /** What is counted, or how many fixed amounts there are. */
  readonly quantity: Decimal;
  /** € TTC; null where fixed amounts differ. */
  readonly unitPrice: Decimal | null;
  /** € TTC. */
  readonly amount: Decimal;
  /** Article or point that sets the price; null where none is known. */
  readonly item: string | null;
}

/** An act that sets prices of a title. */
export interface TitleAct {
  readonly act: Act;
  /** Where all of its prices have the same. */
  readonly item: string | null;
}

/** What a base is made of, line by line. */
interface Part extends Omit<Component, 'label'> {
  readonly item: string | null;
}

/** The bases of lines that are billed whole. */
export function basesOf(lines: readonly BilledLine[]): readonly TitleBase[] {
  return groupsOf(lines.flatMap(partsOf));
}

/**
 * The bases of differences: what is counted now, less what was counted at the same rate.
 *
 * @returns null where a line had no rate, or has none now: an annex is not read back by its parts
 */
export function basesOfDifferences(lines: readonly DifferenceLine[]): readonly TitleBase[] | null {
  const parts: Part[] = [];
  for (const { now, earlier } of lines) {
    if (earlier === null) {
      parts.push(...partsOf(now));
      continue;
    }
    const before = partOf(earlier, null);
    const after = now === null ? [] : [partOf(now, now.item)];
    if (before === null || after.includes(null)) return null;
    const { quantity, amount } = before;
    parts.push({ ...before, quantity: quantity?.negated() ?? null, amount: amount.negated() });
    parts.push(...after.filter((part) => part !== null));
  }
  return groupsOf(parts).filter(({ quantity }) => !quantity.isZero());
}

/** The acts that set the prices of lines. */
export function actsOf(lines: readonly BilledLine[]): readonly TitleAct[] {
  const found = new Map<string, TitleAct>();
  for (const { act, item } of lines) {
    if (act === null) continue;
    const known = found.get(act.id);
    found.set(act.id, { act, item: known === undefined || known.item === item ? item : null });
  }
  return [...found.values()];
}

function partsOf({ components, item }: BilledLine): readonly Part[] {
  return components.map((part) => ({ ...part, item }));
}

/** Pupils at a rate. */
function partOf({ pupils, rate, amount }: StatedLine, item: string | null): Part | null {
  if (pupils === null || rate === null) return null;
  return { name: null, counted: 'pupils', quantity: pupils, unitPrice: rate, amount, item };
}

function groupsOf(parts: readonly Part[]): readonly TitleBase[] {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const price = part.counted === null ? '' : (part.unitPrice?.toFixed() ?? '');
    addTo(groups, `${part.name ?? ''} ${part.counted ?? ''} ${price}`, part);
  }
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [baseOf(first, own)];
  });
}

function baseOf({ name, counted, unitPrice }: Part, own: readonly Part[]): TitleBase {
  const isSame = unitPrice !== null && own.every((part) => part.unitPrice?.equals(unitPrice) === true);
  const [item = null, ...others] = new Set(own.flatMap((part) => part.item ?? []));
  return {
    name,
    counted,
    quantity:
      counted === null ? new Decimal(own.length) : sum(own.map(({ quantity }) => quantity ?? new Decimal(0))),
    unitPrice: isSame ? unitPrice : null,
    amount: sum(own.map(({ amount }) => amount)),
    item: others.length === 0 ? item : null,
  };
}
