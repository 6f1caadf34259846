/**
 * Has a large draft worked out in a Web Worker, shows how far it is, and stops it when asked. Without
 * scripts the Worker of the site works out what it can.
 */
import type { Asked, Told } from './propose-messages.ts';

const form = document.querySelector<HTMLFormElement>('form[data-run]');
const running = form?.querySelector<HTMLElement>('[data-running]');
const start = form?.querySelector<HTMLButtonElement>('button[name="do"]');

if (form && running && start) {
  const bar = running.querySelector('progress');
  const stop = running.querySelector<HTMLButtonElement>('[data-stop]');
  const reason = running.querySelector<HTMLElement>('[data-reason]');
  let worker: Worker | undefined;
  start.disabled = false;

  const show = (said: string, why = ''): void => {
    running.hidden = false;
    for (const text of running.querySelectorAll<HTMLElement>('[data-said]'))
      text.hidden = text.dataset['said'] !== said;
    if (reason) reason.textContent = why;
  };
  const end = (said: string, why?: string): void => {
    worker?.terminate();
    worker = undefined;
    show(said, why);
    if (bar) bar.hidden = true;
    start.disabled = false;
    if (stop) stop.hidden = true;
    start.focus();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const fields = new FormData(form);
    const least = Number(fields.get('least'));
    if (!Number.isInteger(least) || least < 0 || least > 100) {
      end('least');
      return;
    }
    worker = new Worker(new URL('./propose-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('error', () => end('failed'));
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.step === 'done') location.assign(data.at);
      else if (data.step === 'left' || data.step === 'none') end(data.step, data.reason);
      else if (data.step === 'failed') end('failed');
      else if (data.step === 'stand') {
        if (stop) stop.hidden = true;
        if (bar) bar.value = 100;
      } else {
        show(data.step);
        if (bar) bar.value = data.share;
      }
    });
    const asked: Asked = {
      address: new URL(form.action).pathname,
      version: String(fields.get('version')),
      aim: fields.get('aim') === 'least_first' ? 'least_first' : 'total',
      least,
    };
    worker.postMessage(asked);
    if (bar) {
      bar.value = 0;
      bar.hidden = false;
    }
    show('people');
    start.disabled = true;
    if (stop) {
      stop.hidden = false;
      stop.focus();
    }
  });
  stop?.addEventListener('click', () => end('stopped'));
}
