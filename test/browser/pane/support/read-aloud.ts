import type { PanePage } from './pane-page';

/** What Chromium gives to a screen reader of one element or text. */
export interface ReadNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
}

interface AnnouncingPage {
  announced?: string[];
  ariaNotify?: (message: string) => void;
}

/** Keeps what the pane has a screen reader say, from now on. */
export async function listen(pane: PanePage): Promise<void> {
  await pane.frame.evaluate(() => {
    const announced: string[] = [];
    (window as AnnouncingPage).announced = announced;
    // Where the browser has it, Fluent speaks by it; otherwise by a region that is read as it changes.
    const speaker = document as AnnouncingPage;
    if (speaker.ariaNotify !== undefined) {
      speaker.ariaNotify = (message) => announced.push(message);
    }
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[aria-live]');
        if (region) announced.push(region.textContent);
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

/** Resolves once the pane has said something that contains a sentence, spaces apart; to all that it said till then. */
export async function heard(pane: PanePage, sentence: string): Promise<readonly string[]> {
  await pane.frame.waitForFunction(
    (wanted) =>
      (window as AnnouncingPage).announced?.some((said) =>
        said.replaceAll(/[\u00a0\u202f]/g, ' ').includes(wanted),
      ),
    sentence.replaceAll(/[\u00a0\u202f]/g, ' '),
  );
  return pane.frame.evaluate(() => (window as AnnouncingPage).announced ?? []);
}

/** The pane in Chromium's accessibility tree, in reading order, without what is only a box. */
export async function readTree(pane: PanePage): Promise<readonly ReadNode[]> {
  const session = await pane.workbench.page.context().newCDPSession(pane.workbench.page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const frameId = frameTree.childFrames?.[0]?.frame.id;
  if (frameId === undefined) throw new Error('The workbench has no pane.');
  const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId });
  await session.detach();
  const text = (value: { readonly value?: unknown } | undefined) =>
    typeof value?.value === 'string' ? value.value.replaceAll(/[\u00a0\u202f]/g, ' ') : '';
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description }) => ({
      role: text(role),
      name: text(name),
      description: text(description),
    }))
    .filter(({ role }) => !['none', 'generic', 'InlineTextBox'].includes(role));
}
