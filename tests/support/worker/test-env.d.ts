/// <reference types="@cloudflare/vitest-plugin/types" />

declare namespace Cloudflare {
  /** What tests find in `env`: the Worker's own bindings, and the migrations to begin with. */
  interface Env extends Omit<import('../../../functions/env.ts').Env, never> {
    readonly MIGRATIONS: import('cloudflare:test').D1Migration[];
  }
}
