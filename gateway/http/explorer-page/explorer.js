'use strict';
(async () => {
  const bar = { viewer: document.getElementById('viewer'), purpose: document.getElementById('purpose'), hint: document.getElementById('hint') };
  const json = async (url) => {
    try {
      const response = await fetch(url);
      return response.ok ? await response.json() : [];
    } catch {
      return [];
    }
  };
  const [viewers, examples] = await Promise.all([json('/demo/viewers'), json('/explorer/examples')]);

  viewers.forEach((viewer, index) => bar.viewer.append(new Option(`${viewer.name} — ${viewer.role} (${viewer.agency})`, String(index))));
  for (const purpose of new Set(viewers.map((viewer) => viewer.purpose))) bar.purpose.append(new Option(purpose, purpose));
  const chosen = () => viewers[Number(bar.viewer.value)] && bar.viewer.value !== '' ? viewers[Number(bar.viewer.value)] : null;
  bar.viewer.addEventListener('change', () => {
    const viewer = chosen();
    bar.purpose.value = viewer ? viewer.purpose : '';
    bar.hint.textContent = viewer ? `${viewer.tryThis}. The variable id is filled in: ${viewer.variables.id}` : '';
  });
  if (viewers.length > 0) {
    bar.viewer.value = '0';
    bar.viewer.dispatchEvent(new Event('change'));
  }

  const fetcher = async (params) => {
    const viewer = chosen();
    const filled = { ...(viewer ? viewer.variables : {}), ...params.variables };
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(viewer ? { authorization: `Bearer ${viewer.token}` } : {}),
        ...(bar.purpose.value ? { 'x-purpose': bar.purpose.value } : {}),
      },
      body: JSON.stringify({ ...params, variables: filled }),
    });
    return response.json();
  };

  // What a lead professional needs first comes first.
  const inOrder = [...examples].sort((one, other) => Number(other.name === 'whole-child') - Number(one.name === 'whole-child'));
  const tabs = inOrder.map(({ query }) => ({ query, variables: '{}' }));
  const root = ReactDOM.createRoot(document.getElementById('graphiql'));
  root.render(React.createElement(GraphiQL, { fetcher, shouldPersistHeaders: false, ...(tabs.length > 0 ? { defaultTabs: tabs } : {}) }));
})();
