/** A text without the spaces that only keep its parts together. */
export function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
