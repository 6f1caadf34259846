/** What an Astro file is to TypeScript alone, which lists parts by name; `astro check` knows their properties. */
declare module '*.astro' {
  const part: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default part;
}
