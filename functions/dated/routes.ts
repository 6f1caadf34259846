import { Hono } from 'hono';
import { datedPages } from '../../domain/addresses.ts';
import type { AppEnv } from '../env.ts';
import { datedPage } from './dated-page.ts';

/** Every page that says something else on another day. */
export const datedRoutes = new Hono<AppEnv>();

datedRoutes.on(['GET', 'POST'], [...datedPages], ({ env, req }) => datedPage(env, req.raw));
