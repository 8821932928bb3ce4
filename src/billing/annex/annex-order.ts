import { Decimal } from '../../kit/money/decimal';
import { EarlierLines } from '../comparison/earlier-lines';
import { PayerNames } from '../payers/payer-names';
import type { AnnexPlace, AnnexRefusal } from './earlier-annexes';
import type { ReadLine } from './annex-line';
import type { ReadAnnex } from './read-annex';

type Placed = ReadAnnex & { readonly place: AnnexPlace };

/** The annexes from the first to the last, each of which came after all those before it. */
export function ordered(
  annexes: readonly Placed[],
):
  | { readonly kind: 'sound'; readonly annexes: readonly Placed[] }
  | { readonly kind: 'refused'; readonly refusals: readonly AnnexRefusal[] } {
  const refusals: AnnexRefusal[] = [];
  const byFingerprint = new Map<string, Placed>();
  for (const annex of annexes) {
    const same = byFingerprint.get(annex.fingerprint);
    if (same === undefined) byFingerprint.set(annex.fingerprint, annex);
    else refusals.push({ kind: 'twice', place: annex.place, other: same.place });
  }
  if (refusals.length > 0) return { kind: 'refused', refusals };

  const [first, ...firsts] = annexes.filter((annex) => !annex.isComplement);
  for (const { place } of firsts) {
    refusals.push({ kind: 'twoFirsts', place, other: first?.place ?? place });
  }
  if (first === undefined) {
    const refused = annexes.map(({ place }): AnnexRefusal => ({ kind: 'noFirst', place }));
    return { kind: 'refused', refusals: refused };
  }
  if (refusals.length > 0) return { kind: 'refused', refusals };

  const unidentified = annexes.filter((annex) => annex !== first && annex.identity === null);
  const { annexes: before, left } = following(first, unidentified);
  for (const { annex, line } of left) {
    refusals.push({ kind: 'doesNotFollow', place: annex.place, row: line.row, line: line.stated });
  }
  const chain = [...before, ...left.map(({ annex }) => annex)];
  const identified = annexes
    .filter((annex) => annex !== first && annex.identity !== null)
    .sort((one, other) => numberOf(one) - numberOf(other));
  for (const annex of identified) {
    const refusal = whyNotAfter(annex, chain);
    if (refusal !== null) refusals.push(refusal);
    chain.push(annex);
  }
  return refusals.length > 0 ? { kind: 'refused', refusals } : { kind: 'sound', annexes: chain };
}

function numberOf({ identity }: ReadAnnex): number {
  return identity?.number ?? 0;
}

function whyNotAfter(annex: Placed, chain: readonly Placed[]): AnnexRefusal | null {
  const { place, identity } = annex;
  const previous = identity?.previous ?? [];
  const here = new Set(chain.map(({ fingerprint }) => fingerprint));
  const missing = previous.flatMap((one, index) => (here.has(one) ? [] : [index + 1]));
  const unknown = chain.filter(({ fingerprint }) => !previous.includes(fingerprint));
  if (missing.length > 0) {
    const instead = unknown.map((one) => one.place);
    return { kind: 'gap', place, number: numberOf(annex), missing, instead };
  }
  const [other] = unknown;
  return other === undefined ? null : { kind: 'fork', place, other: other.place };
}

/**
 * Complements without identity say what was billed before each of their lines: the one that starts where the others
 * end comes next.
 */
function following(
  first: Placed,
  complements: readonly Placed[],
): {
  readonly annexes: Placed[];
  readonly left: readonly { readonly annex: Placed; readonly line: ReadLine }[];
} {
  const annexes = [first];
  let waiting = complements;
  for (;;) {
    const tried = waiting.map((annex) => ({ annex, line: firstThatDoesNotFollow(annex, annexes) }));
    const next = tried.find(({ line }) => line === null)?.annex;
    if (next === undefined) {
      return { annexes, left: tried.flatMap(({ annex, line }) => (line === null ? [] : [{ annex, line }])) };
    }
    annexes.push(next);
    waiting = waiting.filter((annex) => annex !== next);
  }
}

function firstThatDoesNotFollow(complement: Placed, before: readonly Placed[]): ReadLine | null {
  const payers = new PayerNames();
  const all = before.flatMap(({ lines }) => lines);
  for (const { stated } of [...all, ...complement.lines]) payers.add(stated.payer);
  const known = new EarlierLines(
    all.map(({ stated }) => stated),
    payers,
  );
  const differs = ({ stated, earlier }: ReadLine) => {
    const { id } = payers.payer(stated.payer);
    const share = known.find(stated)?.standing.find(({ payer }) => payer.id === id);
    return earlier !== null && !earlier.equals(share?.line.amount ?? new Decimal(0));
  };
  return complement.lines.find(differs) ?? null;
}
