/** Beside each page of `npm run dev`: loads it again when it was built, shows the faults when it was not. */
const band = document.createElement('section');
band.setAttribute('role', 'alert');
Object.assign(band.style, {
  position: 'fixed',
  inset: '0 0 auto 0',
  zIndex: '9',
  maxHeight: '60vh',
  overflow: 'auto',
  padding: '1rem 1.25rem',
  background: '#7a1f12',
  color: '#fff',
  font: '1rem/1.5 system-ui, sans-serif',
});
const closing = document.createElement('strong');
const faults = document.createElement('pre');
Object.assign(faults.style, { margin: '.5rem 0 0', whiteSpace: 'pre-wrap', font: 'inherit' });
band.append(closing, faults);

const changes = new EventSource('/_dev/changes');
changes.addEventListener('built', () => location.reload());
changes.addEventListener('now', ({ data }) => {
  const told = JSON.parse(data);
  closing.textContent = told.closing;
  faults.textContent = told.faults;
  if (told.faults === '') band.remove();
  else document.body.append(band);
});
