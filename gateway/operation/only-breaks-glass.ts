import type { AskedOperation } from '#gateway/operation/asked';

/**
 * Does the operation nothing but break the glass? In an emergency nobody is found before it is broken (policy F19), and
 * it could never be broken by who states the emergency. Such an operation shows nothing of a child; so the child is
 * found for it where the policy would show something, were the glass broken, and what is decided stays as it is: NONE.
 * One that does anything else besides gets no such leave.
 */
export const onlyBreaksGlass = ({ root }: AskedOperation): boolean => {
  const fields = root.fields.filter(({ name }) => name !== '__typename');
  return fields.length > 0 && fields.every(({ model }) => model?.coordinate === 'Mutation.breakGlass');
};
