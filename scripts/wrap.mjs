/** A bundle as Node wraps a CommonJS module: compiled as a script, it is a function of these five. */
export function wrapped(code) {
  return `(function (exports, require, module, __filename, __dirname) {${code}\n})\n`;
}
