import { lazy, Suspense, useCallback, useEffect, useState, type JSX } from 'react';
import { useLocation } from 'react-router';
import { SignedInConsole } from '#console/frame/signed-in-console';
import { Bare } from '#console/frame/bare';
import { PageLoading } from '#console/frame/page-loading';
import { SignInProblem } from '#console/pages/sign-in/sign-in-problem';
import { Unreachable } from '#console/pages/sign-in/unreachable';
import { Welcome } from '#console/pages/sign-in/welcome';
import { askSession, type SessionState } from '#console/session/session-state';
import { forgetPurpose } from '#console/session/stated-purpose';

/** What can be asked is no secret, and front-end teams have no child to look at: no one need sign in to read of it. */
const GraphPage = lazy(() => import('#console/pages/graph/graph-page'));

type Stage = { readonly is: 'asking' } | { readonly is: 'unreachable' } | { readonly is: 'told'; readonly session: SessionState; readonly ended: boolean };

/** Who is here? Until that is known, nothing is asked of the graph and nothing is shown. */
export function Console(): JSX.Element {
  const [stage, setStage] = useState<Stage>({ is: 'asking' });
  const { pathname } = useLocation();

  const look = useCallback(() => {
    setStage({ is: 'asking' });
    askSession().then(
      (session) => {
        if (!session.signedIn) forgetPurpose();
        setStage({ is: 'told', session, ended: false });
      },
      () => setStage({ is: 'unreachable' }),
    );
  }, []);
  useEffect(look, [look]);

  const over = useCallback((ended: boolean) => {
    forgetPurpose();
    setStage({ is: 'told', session: { signedIn: false }, ended });
  }, []);

  if (pathname === '/graph') return <Bare><Suspense fallback={<PageLoading what="Opening the page" />}><GraphPage /></Suspense></Bare>;
  if (stage.is === 'asking') return <Bare><PageLoading what="Asking who is here" /></Bare>;
  if (stage.is === 'unreachable') return <Bare><Unreachable onRetry={look} /></Bare>;
  if (stage.session.signedIn) return <SignedInConsole person={stage.session} over={over} />;
  if (pathname === '/sign-in-problem') return <Bare><SignInProblem /></Bare>;
  return <Bare><Welcome ended={stage.ended} /></Bare>;
}
