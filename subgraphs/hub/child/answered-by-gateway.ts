/**
 * Some of a child's fields are declared here, where the child is described, and answered by the gateway, which alone
 * knows all agencies' answers and every decision. Reaching one here is a fault of the gateway's.
 */
export const answeredByGateway = (field: string): never => {
  throw new Error(`${field} is answered by the gateway`);
};
