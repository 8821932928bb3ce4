/**
 * Univer writes the arguments of a function with commas between them, in the hint that shows while typing, and
 * nothing else of it can be set: `SOMME(nombre1,nombre2)` becomes `SOMME(nombre1;nombre2)`.
 */
export function separateHintsInFrench(): void {
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(separate);
  }).observe(document.body, { childList: true, subtree: true });
}

/** A parameter's name is a span in a span, with the comma after it. */
function separate(node: Node): void {
  if (!(node instanceof HTMLElement)) return;
  for (const name of node.querySelectorAll('span > span:first-child')) {
    const after = name.nextSibling;
    if (after instanceof Text && after.data === ',') after.data = ' ; ';
  }
}
