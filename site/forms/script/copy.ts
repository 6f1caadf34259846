/**
 * On a receipt: offers to copy the reference, where the browser can. It is a script of its own, so that
 * that of forms stays small enough to be carried by its pages.
 */
const place = document.querySelector<HTMLElement>('[data-copy]');
const told = document.querySelector<HTMLElement>('[data-copied]');
const reference = document.querySelector('[data-slot="reference"]');

if (place && told && reference && navigator.clipboard) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link';
  button.textContent = place.dataset['copy'] ?? '';
  button.addEventListener('click', () =>
    navigator.clipboard.writeText(reference.textContent).then(
      () => {
        told.textContent = told.dataset['copied'] ?? '';
      },
      // Not allowed after all: it stands ready to be copied by hand.
      () => getSelection()?.selectAllChildren(reference),
    ),
  );
  place.append(button);
}

export {};
