import '#console/styles/console.scss';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { ErrorBoundary } from '#console/frame/error-boundary';
import { Console } from '#console/frame/console';

const place = document.getElementById('console');
if (place) {
  createRoot(place).render(
    <ErrorBoundary>
      <BrowserRouter basename="/console">
        <Console />
      </BrowserRouter>
    </ErrorBoundary>,
  );
}
