// Passkeys: asks the browser what the page asks, and sends the answer with the form. Without it the pages stay as they are: password and code.
const kan = 'credentials' in navigator && typeof PublicKeyCredential === 'function'
  && 'parseRequestOptionsFromJSON' in PublicKeyCredential && 'parseCreationOptionsFromJSON' in PublicKeyCredential;

const vraag = {
  gebruiken: (opgave) => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(opgave) }),
  maken: (opgave) => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(opgave) }),
};

async function beantwoord(formulier) {
  const mislukt = formulier.querySelector('[data-mislukt]');
  const knop = formulier.querySelector('button');
  mislukt.hidden = true;
  knop.disabled = true;
  try {
    const passkey = await vraag[formulier.dataset.passkey](JSON.parse(formulier.dataset.opgave));
    formulier.elements['Passkey.Antwoord'].value = JSON.stringify(passkey);
    formulier.submit();
  } catch {
    // Cancelled, no passkey for this place, or made on this device before: the browser does not say which, for good reasons.
    mislukt.hidden = false;
  } finally {
    knop.disabled = false;
  }
}

if (kan) {
  for (const deel of document.querySelectorAll('[data-met-passkey]')) deel.hidden = false;
  for (const deel of document.querySelectorAll('[data-zonder-passkey]')) deel.hidden = true;
  for (const formulier of document.querySelectorAll('form[data-passkey]')) {
    formulier.addEventListener('submit', (gebeurtenis) => {
      gebeurtenis.preventDefault();
      beantwoord(formulier);
    });
  }
  // A form that came back refused was hidden when the page asked to begin at the reasons.
  document.querySelector('[data-met-passkey] [autofocus]')?.focus();
}
