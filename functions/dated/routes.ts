import { Hono } from 'hono';
import { addresses, below, datedPages } from '../../domain/addresses.ts';
import type { AppEnv } from '../env.ts';
import { announcement, datedFeed, datedPage } from './dated-page.ts';

/** Every page that says something else on another day. */
export const datedRoutes = new Hono<AppEnv>();

datedRoutes.on('GET', Object.values(addresses.feed), ({ env, req }) => datedFeed(env, req.raw));
datedRoutes.on('GET', Object.values(addresses.news).map(below), ({ env, req }) =>
  announcement(env, req.raw),
);
datedRoutes.on(['GET', 'POST'], [...datedPages], ({ env, req }) => datedPage(env, req.raw));
