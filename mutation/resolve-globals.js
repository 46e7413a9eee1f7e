const GLOBALS = new URL('./globals.js', import.meta.url).href;

/** `@jest/globals` throws outside Jest. */
export function resolve(specifier, context, next) {
  return specifier === '@jest/globals' ? { url: GLOBALS, shortCircuit: true } : next(specifier, context);
}
