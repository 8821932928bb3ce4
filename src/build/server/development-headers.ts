import type { IncomingMessage } from 'node:http';
import type { OfficeJs } from '../options';
import { headersOf } from './headers';

interface DevelopmentHeader {
  readonly key: string;
  readonly value: string;
}

/** Serves in development as in production, so that what the policy forbids is found there. */
export function developmentHeaders(
  officejs: OfficeJs,
): (request: Pick<IncomingMessage, 'url'>) => DevelopmentHeader[] {
  return ({ url = '/' }) => {
    const file = new URL(url, 'https://localhost').pathname.slice(1);
    // The page around the add-in is the workbench's, which has other needs.
    if (file === '' || file === 'index.html') return [];
    return headersOf(file, officejs).map(({ name, value }) => ({ key: name, value }));
  };
}
