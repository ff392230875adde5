import { ApolloProvider } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useRef, useState, type JSX } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { AlertsProvider } from '#console/alerts/alerts-provider';
import { ErrorBoundary } from '#console/frame/error-boundary';
import { Header } from '#console/frame/header';
import { Navigation } from '#console/frame/navigation';
import { PurposeBar } from '#console/frame/purpose-bar';
import { useIdle } from '#console/frame/use-idle';
import { graphClient } from '#console/graph/apollo-client';
import { Pages } from '#console/pages/pages';
import { Idle } from '#console/pages/sign-in/idle';
import { PurposePage } from '#console/pages/purpose/purpose-page';
import { EMERGENCY_PURPOSE, type Emergency } from '#console/session/emergency';
import { endSession, type SignedIn } from '#console/session/session-state';
import { forgetPurpose, rememberedPurpose, rememberPurpose, type StatedPurpose } from '#console/session/stated-purpose';
import { SessionContext, type Session } from '#console/session/use-session';

interface Props {
  readonly person: SignedIn;
  /** The session is over: `ended` by itself, or because one signed out. */
  readonly over: (ended: boolean) => void;
}

/** Purpose first: without one there is no client to ask the graph with. */
export function SignedInConsole({ person, over }: Props): JSX.Element {
  const [stated, setStated] = useState<StatedPurpose | null>(() => rememberedPurpose(person));
  const [emergency, setEmergency] = useState<Emergency | null>(null);
  const { idle, used, goOn } = useIdle(person.idleSeconds);
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);

  // Who signs out is told that they did, not that the session ended under them.
  const leaving = useRef(false);
  const ended = useCallback(() => {
    if (!leaving.current) over(true);
  }, [over]);
  const client = useMemo(() => stated && graphClient(stated, { answered: used, signedOut: ended }), [stated, used, ended]);
  useEffect(() => () => {
    void client?.clearStore();
  }, [client]);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [pathname]);

  const signOut = useCallback(async () => {
    leaving.current = true;
    client?.stop();
    await client?.clearStore();
    await endSession();
    over(false);
    await navigate('/');
  }, [client, navigate, over]);

  const state = useCallback((purpose: StatedPurpose | null): void => {
    if (purpose && purpose.purpose !== EMERGENCY_PURPOSE) rememberPurpose(purpose);
    else forgetPurpose();
    setEmergency(null);
    setStated(purpose);
  }, []);
  const session = useMemo<Session | null>(() => stated && {
    person, stated, emergency, signOut,
    openEmergency: (opened) => {
      state({ ...stated, purpose: EMERGENCY_PURPOSE });
      setEmergency(opened);
    },
    changePurpose: () => state(null),
  }, [person, stated, emergency, signOut, state]);

  return (
    <AlertsProvider stated={stated} onEnded={ended}>
      <Header who={{ person, role: stated?.role, onSignOut: () => void signOut() }} />
      {session && <PurposeBar session={session} />}
      {session && <Navigation session={session} />}
      <div className="govuk-width-container">
        <main className="govuk-main-wrapper" id="main" tabIndex={-1} ref={main}>
          {!client || !session ? <PurposePage person={person} onState={state} />
            : idle ? <Idle onGoOn={goOn} />
              : <ApolloProvider client={client}><SessionContext.Provider value={session}><ErrorBoundary key={pathname}><Pages /></ErrorBoundary></SessionContext.Provider></ApolloProvider>}
        </main>
      </div>
    </AlertsProvider>
  );
}
