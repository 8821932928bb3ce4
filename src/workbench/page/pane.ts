import type { Grid } from '../host/grid';
import { HostBridge } from '../host/bridge';
import { Host } from '../host/host';
import { installHost } from '../host/install';
import { OfficeControl } from '../host/office-control';
import { AddInFrame } from './add-in-frame';
import { element } from './elements';
import type { AddInManifest } from './manifest';
import { surroundings } from './surroundings';

/** What this host serves of Office.js. */
const API_SETS = { ExcelApi: '1.13', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.2' };

/** The task pane: shows and hides the add-in's page, starts it, and says so where it does not start. */
export class Pane {
  readonly frame: AddInFrame;
  readonly #pane = element('pane', HTMLElement);
  readonly #state = element('pane-state', HTMLDivElement);
  readonly #message = element('pane-message', HTMLParagraphElement);
  readonly #restart = element('restart', HTMLButtonElement);
  readonly #button: HTMLButtonElement;

  constructor({ name, button }: AddInManifest, onRestart: () => void) {
    this.frame = new AddInFrame(name);
    element('pane-title', HTMLHeadingElement).textContent = name;
    element('pane-page', HTMLDivElement).append(this.frame.element);
    this.#button = ribbonButton(button);
    this.#button.addEventListener('click', () => {
      this.show(this.#pane.hidden);
    });
    element('ribbon', HTMLDivElement).append(this.#button);
    element('close-pane', HTMLButtonElement).addEventListener('click', () => {
      this.show(false);
      this.#button.focus();
    });
    this.#restart.addEventListener('click', onRestart);
  }

  /** Hidden, the add-in goes on running, as in a shared runtime. */
  show(shown: boolean): void {
    this.#pane.hidden = !shown;
    this.#button.setAttribute('aria-pressed', String(shown));
  }

  /** Starts the add-in, anew if it runs, on a workbook; resolves to whether it did. */
  async start(grid: Grid): Promise<boolean> {
    this.#say('Le complément démarre…', false);
    window.workbench = {
      prepare: (page) => {
        // As with Excel, a message leaves the page a turn: to show how far it is, to hear a click.
        const bridge = new HostBridge((arrive) => {
          setTimeout(arrive);
        });
        // A page stays open for days: it remembers no request.
        bridge.connect(new Host(grid, 0));
        installHost(
          page,
          bridge,
          new OfficeControl({ apiSets: API_SETS, ...surroundings(window.location.search) }),
        );
      },
    };
    try {
      await this.frame.load();
    } catch (error) {
      this.#say(
        `Le complément n’a pas démarré : ${error instanceof Error ? error.message : String(error)}`,
        true,
      );
      return false;
    }
    this.#state.hidden = true;
    return true;
  }

  #say(message: string, failed: boolean): void {
    this.#message.textContent = message;
    this.#restart.hidden = !failed;
    this.#state.hidden = false;
  }
}

function ribbonButton({ group, label, description, icon }: AddInManifest['button']): HTMLButtonElement {
  const image = document.createElement('img');
  image.src = icon;
  image.alt = '';
  image.width = 20;
  image.height = 20;
  const button = document.createElement('button');
  button.type = 'button';
  button.title = `${group}\n${description}`;
  button.setAttribute('aria-pressed', 'true');
  button.append(image, label);
  return button;
}
