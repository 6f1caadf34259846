/**
 * Ticks every row of a list at once, and shows when all of them are. Without it each row is ticked by
 * itself.
 */
const form = document.querySelector<HTMLFormElement>('form[data-many]');
const label = form?.querySelector<HTMLElement>('[data-every]');
const every = label?.querySelector('input');
const rows = [...(form?.querySelectorAll<HTMLInputElement>('[name="pick"]') ?? [])];

function follow(): void {
  if (!every) return;
  const ticked = rows.filter(({ checked }) => checked).length;
  every.checked = ticked === rows.length;
  every.indeterminate = ticked > 0 && ticked < rows.length;
}

if (form && label && every) {
  label.hidden = false;
  every.addEventListener('change', () => {
    for (const row of rows) row.checked = every.checked;
  });
  form.addEventListener('change', follow);
  // A page that one comes back to keeps its ticks.
  window.addEventListener('pageshow', follow);
}
