import { lazy, Suspense, useEffect, type JSX } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { PageLoading } from '#console/frame/page-loading';
import { pages } from '#console/pages/page-list';
import { NotFound } from '#console/pages/not-found/not-found';
import { sideOf } from '#console/session/side';
import { useSession } from '#console/session/use-session';

const loaded = pages.map((page) => ({ ...page, Content: lazy(page.load) }));

/** The page at this address, or that there is none. */
export function Pages(): JSX.Element {
  const side = sideOf(useSession());
  const mine = loaded.filter((page) => page.side === side);
  const [home] = mine;
  // A page that is opened while the gateway is away is told by its own words, not by the browser's.
  useEffect(() => mine.forEach(({ load }) => void load().catch(() => undefined)), [side]);
  return (
    <Suspense fallback={<PageLoading what="Opening the page" />}>
      <Routes>
        {home && ['/', '/sign-in-problem'].map((path) => <Route key={path} path={path} element={<Navigate to={home.path} replace />} />)}
        {mine.map(({ path, Content }) => <Route key={path} path={path} element={<Content />} />)}
        <Route path="*" element={<NotFound />} />
      </Routes>
    </Suspense>
  );
}
