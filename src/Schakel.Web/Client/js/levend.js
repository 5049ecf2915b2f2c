// Says that something came to the chain while this page was open. A page that nobody looks at does not listen: a browser has few lines to one server.
for (const regel of document.querySelectorAll('[data-levend]')) {
  const zin = regel.querySelector('p');
  let bron;

  const zeg = ({ data }) => {
    const { aantal } = JSON.parse(data);
    const woorden = aantal === 1 ? regel.dataset.een : regel.dataset.meer.replace('{0}', aantal);
    // Said again after the line was broken, it is no news.
    if (zin.querySelector('span').textContent === woorden) return;
    zin.querySelector('span').textContent = woorden;
    // Where somebody is typing a fresh page would lose it.
    zin.querySelector('[data-ververs]').hidden = document.querySelector('main form[method="post"]') !== null;
    zin.hidden = false;
  };

  const luister = () => {
    bron?.close();
    bron = undefined;
    if (document.hidden) return;
    bron = new EventSource(regel.dataset.levend);
    bron.addEventListener('bijgekomen', zeg);
    // A refusal ends it for good unless it is asked again; not all at once, when a server comes back.
    bron.addEventListener('error', () => { if (bron?.readyState === EventSource.CLOSED) setTimeout(luister, 60_000 + Math.random() * 30_000); });
  };

  document.addEventListener('visibilitychange', luister);
  addEventListener('pagehide', () => bron?.close());
  luister();
}
