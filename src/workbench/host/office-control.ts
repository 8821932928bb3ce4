/**
 * `window.external` as Excel for Windows and for Mac offer it to office.js: what the add-in learns of its host when it
 * starts, its settings, and the commands of the ribbon.
 */

export interface OfficeControlOptions {
  /** The requirement sets the host declares; a member above them throws `ApiNotFound`. */
  readonly apiSets: Readonly<Record<string, string>>;
  /** Of the interface, such as `fr-FR`. */
  readonly locale: string;
  /** Builds there are that give some of the colours, or none (null). */
  readonly theme: Partial<OfficeTheme> | null;
  /** A PC unless told. */
  readonly platform?: Platform;
}

/** As office.js names them. */
export type Platform = 'PC' | 'Mac';

/** Platform and version of the client's part for it, as the host tells them. */
const HOST_PLATFORMS: Readonly<Record<Platform, string>> = { PC: 'Win32$16.01', Mac: 'Mac$16.00' };

/** Colours `#RRGGBB`. */
export type OfficeTheme = Readonly<
  Record<
    'bodyBackgroundColor' | 'bodyForegroundColor' | 'controlBackgroundColor' | 'controlForegroundColor',
    string
  >
>;

export const LIGHT_THEME: OfficeTheme = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#242424',
  controlBackgroundColor: '#F5F5F5',
  controlForegroundColor: '#242424',
};

export const DARK_THEME: OfficeTheme = {
  bodyBackgroundColor: '#292929',
  bodyForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#1F1F1F',
  controlForegroundColor: '#FFFFFF',
};

/** What `Execute` and `RegisterEvent` call back with: a status, and Office's own array of what goes with it. */
type HostAnswer = number | SafeArray;

interface SafeArray {
  toArray(): readonly unknown[];
}

type Callback = (answer: HostAnswer) => void;
type EventHandler = (event: number, payload: SafeArray) => void;

const SUCCESS = 0;
const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;

const safeArray = (...items: readonly unknown[]): SafeArray => ({ toArray: () => [...items] });

export class OfficeControl {
  /** The user changes it in Excel; office.js asks again after five seconds. */
  theme: OfficeControlOptions['theme'];

  readonly #options: OfficeControlOptions;
  readonly #settings = new Map<string, string>();
  readonly #running = new Map<string, () => void>();
  #onCommand: EventHandler | null = null;
  #lastCommand = 0;

  constructor(options: OfficeControlOptions) {
    this.#options = options;
    this.theme = options.theme;
  }

  /**
   * Presses a button of the ribbon; resolves once the action calls `event.completed()`.
   * @param action the name given to `Office.actions.associate`.
   */
  pressButton(action: string, controlId: string): Promise<void> {
    const onCommand = this.#onCommand;
    if (!onCommand) throw new Error('The add-in listens to no command of the ribbon yet.');
    this.#lastCommand += 1;
    const command = `command-${this.#lastCommand}`;
    return new Promise((resolve) => {
      this.#running.set(command, resolve);
      onCommand(COMMAND_INVOKED, safeArray(command, action, JSON.stringify({ source: { id: controlId } })));
    });
  }

  /** The object to define as `window.external` before office.js runs. */
  readonly external = {
    /** Host, platform, version, locale; the last figure says that the runtime is shared. */
    GetHostInfo: () => `Excel$${HOST_PLATFORMS[this.#options.platform ?? 'PC']}$${this.#options.locale}$$$$1`,
    GetLoggingAllowed: () => false,
    GetContext: () => this.#context,
    RegisterEvent: (event: number, _target: string, handler: EventHandler, done: Callback) => {
      if (event === COMMAND_INVOKED) this.#onCommand = handler;
      done(SUCCESS);
    },
    UnregisterEvent: (_event: number, _target: string, done: Callback) => {
      done(SUCCESS);
    },
    Execute: (method: number, parameters: readonly unknown[], done: Callback) => {
      if (method !== COMMAND_COMPLETED)
        throw new Error(`The workbench's host does not know method ${method}.`);
      const command = String(parameters[0]);
      this.#running.get(command)?.();
      this.#running.delete(command);
      done(safeArray(SUCCESS));
    },
  };

  readonly #context = {
    GetAppType: () => 1,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => '16.0.0.0',
    GetAppUILocale: () => this.#options.locale,
    GetAppDataLocale: () => this.#options.locale,
    GetDocUrl: () => '',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 0,
    GetSolutionRef: () => 'workbench',
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'workbench',
    GetInstanceId: () => 'workbench',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(this.#options.apiSets),
    GetHostCustomMessage: () => '',
    GetDialogRequirementMatrix: () => '',
    GetFeaturesForSolution: () => '',
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () =>
      JSON.stringify(
        this.theme &&
          Object.fromEntries(
            Object.entries(this.theme).map(([name, color]) => [name, Number.parseInt(color.slice(1), 16)]),
          ),
      ),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        keys.push(...this.#settings.keys());
        values.push(...this.#settings.values());
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        this.#settings.clear();
        keys.forEach((key, index) => this.#settings.set(key, values[index] ?? ''));
      },
    }),
  };
}
