import type { VersionedForm } from '../../../domain/forms/version.ts';
import { env } from './visitor.ts';

const read = async (name: string) =>
  (await env.ASSETS.fetch(`https://assets.local/_binome/forms/${name}.json`)).json();

/** Every form that the site ships, as the build wrote it for the Worker. */
export async function shippedForms(): Promise<readonly VersionedForm[]> {
  const index = (await read('index')) as readonly { id: string }[];
  return Promise.all(index.map(({ id }) => read(id) as Promise<VersionedForm>));
}

/** One of them. */
export const shippedForm = (id: string) => read(id) as Promise<VersionedForm>;
