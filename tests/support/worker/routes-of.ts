/** What may be asked of a router. */
interface Route {
  readonly method: string;
  readonly path: string;
}

/** What may be asked of a router, each once: a route that several handlers answer one after the other is listed once for each of them. */
export const routesOf = ({ routes }: { readonly routes: readonly Route[] }): readonly Route[] => [
  ...new Map(routes.map(({ method, path }) => [`${method} ${path}`, { method, path }])).values(),
];
