/** `5`, `5 et 6`, `5, 6 et 7`. */
export function inWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} et ${items.slice(-1).join('')}`;
}
