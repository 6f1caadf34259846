// What tests are compiled to asks for it by this name.
export { Fragment, type JSX, jsx as jsxDEV } from './jsx-runtime.ts';
