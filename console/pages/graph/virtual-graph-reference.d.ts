/** Made by console/build/graph-reference.ts as the console is built. */
declare module 'virtual:graph-reference' {
  import type { GraphReference } from '#console/pages/graph/graph-reference';

  export const reference: GraphReference;
}
