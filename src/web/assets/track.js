// A scanned slip brings code and token behind "#", which no server and no referrer sees. They are taken out of the address,
// so that neither history nor a shared link holds them, and sent with the form as if they had been typed.
const take = () => {
  const given = new URLSearchParams(location.hash.slice(1));
  const form = document.querySelector('form[action^="/track"]');
  const code = given.get('code');
  if (!form || !code) return;
  history.replaceState(null, '', location.pathname + location.search);
  const token = given.get('token') ?? '';
  form.elements.namedItem('code').value = code.slice(0, 60);
  form.elements.namedItem('token').value = token.slice(0, 60);
  if (token) form.requestSubmit();
  else form.elements.namedItem('token').focus();
};
take();
// Scanned while the page was open already.
addEventListener('hashchange', take);
