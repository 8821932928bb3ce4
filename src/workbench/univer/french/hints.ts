/**
 * The hint that shows while a function is typed, of which Univer lets nothing be set: semicolons stand between the
 * arguments, and no example is shown, which would be one of empty arguments.
 */
export function mendHints(): void {
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) addedNodes.forEach(mend);
  }).observe(document.body, { childList: true, subtree: true });
}

function mend(node: Node): void {
  if (!(node instanceof HTMLElement)) return;
  // A parameter's name is a span in a span, with the comma after it.
  for (const name of node.querySelectorAll('span > span:first-child')) {
    const after = name.nextSibling;
    if (after instanceof Text && after.data === ',') after.data = ' ; ';
  }
  for (const title of node.querySelectorAll('div > div:first-child')) {
    if (title.textContent === 'EXEMPLE') title.parentElement?.setAttribute('hidden', '');
  }
}
