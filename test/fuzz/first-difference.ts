/** Where two JSON values first differ, in order of keys too; null where they are the same. */
export function firstDifference(left: unknown, right: unknown, path = '$'): string | null {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) {
    return left === right ? null : `${path}: ${JSON.stringify(left)} is not ${JSON.stringify(right)}`;
  }
  const [leftKeys, rightKeys] = [Object.keys(left), Object.keys(right)];
  for (const [index, key] of leftKeys.entries()) {
    if (rightKeys[index] !== key) return `${path}: key ${index} is ${key}, not ${rightKeys[index]}`;
    const inner = firstDifference((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key], `${path}.${key}`);
    if (inner) return inner;
  }
  return leftKeys.length === rightKeys.length ? null : `${path}: ${leftKeys.length} keys, not ${rightKeys.length}`;
}
