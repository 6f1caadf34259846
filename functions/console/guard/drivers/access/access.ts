import { coordinatorProof } from '../../../../../db/console/coordinators.ts';
import type { Driver } from '../../driver.ts';
import { readAccess } from './settings.ts';
import { whoAccessKnows } from './verify.ts';

/**
 * Cloudflare Access stands before the console's addresses and says in one header who comes. Nothing
 * else is asked: not its cookie, which a browser could send to any address of the host, nor what the
 * platform says of itself (`ctx.access`), which it leaves out where a Worker has static files.
 */
export const access: Driver = {
  ownMachine: false,
  door: 'known',
  missing(env) {
    const settings = readAccess(env);
    return 'missing' in settings ? settings.missing : [];
  },
  async admits(request, env) {
    const settings = readAccess(env);
    const token = request.headers.get('Cf-Access-Jwt-Assertion');
    if ('missing' in settings || !token) return { refused: 'pass' };
    const known = await whoAccessKnows(token, settings);
    return typeof known === 'string' ? { refused: known } : { known };
  },
  async prove({ now }, _sent, known) {
    return coordinatorProof(known?.who ?? '', known?.provedAt ?? now);
  },
};
