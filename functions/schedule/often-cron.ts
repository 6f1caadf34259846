/** The trigger of `wrangler.toml` that comes often: only mail goes on its way then. */
export const oftenCron = '*/5 * * * *';
