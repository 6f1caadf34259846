import type { VersionedForm } from '../../domain/forms/version.ts';

/**
 * A form as the build wrote it, with its programmes open to applications on every day: a test that is
 * about something else holds in any year. It says something else, so its version has another name.
 */
export const alwaysOpen = ({ version, form }: VersionedForm): VersionedForm => ({
  version: [...version].reverse().join(''),
  form: JSON.parse(
    JSON.stringify(form, (key, value: unknown) => (key === 'window' ? undefined : value)),
  ),
});
