const pattern = /^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/;
const longest = 40;

/** Whether a city may give an indicator of its own this code. */
export function isOwnCode(code: string): boolean {
  return code.length <= longest && pattern.test(code);
}
