import { INVOKE_CUSTOM_FUNCTION, MessageCategory, type Json, type NotificationEntry } from './protocol';

/** What a custom function answered: its value, or the message and the client's number of its error. */
export type CustomFunctionResult =
  | { readonly failed: false; readonly value: Json }
  | { readonly failed: true; readonly message: string; readonly errorCode: number };

/** Says that parameters may hold errors, and spares the client a look at the function's metadata. */
const ALLOW_ERRORS = 4;

/** The calls of custom functions by message whose results are still awaited. */
export class CustomFunctionCalls {
  readonly #waiting = new Map<number, (result: CustomFunctionResult) => void>();
  #lastId = 0;

  /**
   * @param parameters one per argument: a scalar, a matrix for a range, null for an omitted one.
   * @param address of the calling cell, such as `Feuil1!A1`.
   */
  start(
    name: string,
    parameters: readonly Json[],
    address: string,
  ): { readonly entry: NotificationEntry; readonly result: Promise<CustomFunctionResult> } {
    this.#lastId += 1;
    const id = this.#lastId;
    const result = new Promise<CustomFunctionResult>((resolve) => this.#waiting.set(id, resolve));
    const message = JSON.stringify([id, name, parameters, address, ALLOW_ERRORS]);
    const entry = {
      messageCategory: MessageCategory.customFunction,
      messageType: INVOKE_CUSTOM_FUNCTION,
      targetId: '',
      message,
    };
    return { entry, result };
  }

  finish(id: number, result: CustomFunctionResult): void {
    this.#waiting.get(id)?.(result);
    this.#waiting.delete(id);
  }
}
