import type { ApolloServerPlugin } from '@apollo/server';

/** Too many tokens and the like are the client's to mend. */
export const clientErrorsAre400: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors }) => {
      if (response.body.kind === 'single' && response.body.singleResult.data === undefined && errors && response.http.status === undefined) response.http.status = 400;
    },
  }),
};
