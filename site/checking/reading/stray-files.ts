import { everyObjectHas } from '../../../domain/forms/names.ts';
import type { Fault } from '../faults/fault.ts';
import { asName } from '../nearest/nearest.ts';
import { type Role, roleOf } from './folders.ts';

const wanted = { yaml: /^(?:programmes|forms)\//, mdx: /^(?:fr|en)\// };

const at = (file: string, code: Fault['code'], found: string, nearest?: string): Fault => ({
  file,
  line: 1,
  where: '',
  code,
  severity: 'error',
  found,
  nearest,
});

/** Faults of a file that its path alone shows: a kind that is not read, an ending or a name that will not do. */
export function pathFaults(file: string): Fault[] {
  const role = roleOf(file);
  const base = file.replace(/^.*\//, '');
  if (role) return nameFaults(file, role);
  const stem = file.replace(/\.[^./]*$/, '');
  for (const ending of ['yaml', 'mdx'] as const)
    if (
      /\.(?:ya?ml|markdown|mdown|mkd|txt|mdx?)$/i.test(base) &&
      wanted[ending].test(file) &&
      roleOf(`${stem}.${ending}`)
    )
      return [at(file, 'file-extension', base, `${base.replace(/\.[^.]*$/, '')}.${ending}`)];
  if (/^site\.yml$/i.test(file)) return [at(file, 'file-extension', base, 'site.yaml')];
  return [at(file, 'file-unknown', file)];
}

function nameFaults(file: string, role: Role): Fault[] {
  if (!('name' in role) || role.is === 'form') return [];
  if (role.is === 'programme' && everyObjectHas(role.name))
    return [at(file, 'name-reserved', role.name)];
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(role.name)) return [];
  const ending = file.replace(/^.*\./, '');
  return [at(file, 'file-name', file.replace(/^.*\//, ''), `${asName(role.name, '-')}.${ending}`)];
}
