import { GraphQLError } from 'graphql';

/** Everything a whole request is refused for, in fixed words: nothing of a person, a record or an upstream is in them. */
const REFUSALS = {
  UNAUTHENTICATED: { status: 401, message: 'Sign in: this needs a valid access token' },
  SIGN_IN_UNAVAILABLE: { status: 503, message: 'Sign-in cannot be checked at the moment; try again' },
  ROLE_REQUIRED: { status: 403, message: 'Say which of your roles you act in, by the header x-role' },
  PURPOSE_REQUIRED: { status: 400, message: 'Say why you ask, by the header x-purpose' },
  PURPOSE_NOT_PERMITTED: { status: 403, message: 'Your role may not state this purpose' },
  NOT_RECORDED: { status: 503, message: 'The record of access cannot be written, so nothing is shown; try again' },
  WITHHELD_ALTOGETHER: { status: 500, message: 'The answer did not pass its last check, so nothing is shown' },
  NOT_READY: { status: 503, message: 'The service is starting; try again' },
  RATE_LIMITED: { status: 429, message: 'You ask more than one person can; try again in a minute' },
  NEW_OPERATIONS_LIMITED: { status: 429, message: 'You ask too many different questions; try again in a minute, or persist your operations' },
  INTERNAL: { status: 500, message: 'Something went wrong; try again' },
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** A refusal of the whole request, with its HTTP status; `details` join `extensions` and are public words only. */
export const refusal = (code: RefusalCode, details: Readonly<Record<string, unknown>> = {}): GraphQLError =>
  new GraphQLError(REFUSALS[code].message, { extensions: { code, ...details, http: { status: REFUSALS[code].status } } });
