import { describeWith } from './describe-with';
import { onPath } from './on-path';

/** Where nginx is; null where it is not installed. Debian puts it where only the administrator's PATH leads. */
export const NGINX: string | null = onPath('nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx');

export function describeWithNginx(name: string, tests: () => void): void {
  describeWith(name, NGINX === null ? 'nginx' : null, tests);
}
