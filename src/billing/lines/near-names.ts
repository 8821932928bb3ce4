import { textKey } from '../../kit/text-key';
import { distanceUpTo } from '../places/candidates';

/** What a school is, which one list writes and another leaves out. */
const KINDS =
  /\b(?:ecoles?|el[eé]m(?:entaire)?|elem|mat(?:ernelle)?|prim(?:aire)?|publique|pub|groupe scolaire|gs|rpi|rpc|intercommunale|communale|cc|ca|communaute (?:de communes|d agglomeration)|college|clg|les?|la|l|de|du|des|d|et)\b/gu;
/** Shorter ones differ by one letter where they mean two schools: École A, École B. */
const LONG = 6;

/** Whether two names may be one, written twice: other punctuation, a letter or two, words left out or turned round. */
export function areNear(one: string, other: string): boolean {
  const [first, second] = [bare(one), bare(other)];
  if (first === second) return true;
  if (numbersOf(first) !== numbersOf(second)) return false;
  const shortest = Math.min(first.length, second.length);
  return shortest >= LONG && distanceUpTo(2, first, second) <= 2;
}

function bare(name: string): string {
  const words = textKey(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const own = words
    .replace(KINDS, ' ')
    .split(' ')
    .filter((word) => word !== '');
  return (own.length === 0 ? words.split(' ') : own).sort().join(' ');
}

function numbersOf(name: string): string {
  return name.replace(/[^\d ]+/gu, '').trim();
}
