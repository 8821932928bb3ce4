import * as anyService from './definitions/any-service';
import * as charges from './definitions/charges';
import * as primarySchools from './definitions/primary-schools';
import * as services from './definitions/services';

/** Every function that the definitions export, by its id, which is its name after `ENT.`. */
export const FUNCTIONS = { ...primarySchools, ...charges, ...services, ...anyService };

export type FunctionName = keyof typeof FUNCTIONS;

export function isFunctionName(name: string): name is FunctionName {
  return Object.hasOwn(FUNCTIONS, name);
}
